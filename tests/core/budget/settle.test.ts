import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accountFor } from '../../../src/core/budget/account-for.ts'
import type { AccountBooks } from '../../../src/core/budget/books.ts'
import { countedTo, termsAt } from '../../../src/core/budget/counted.ts'
import type { Grant, LedgerRow } from '../../../src/core/budget/grant.ts'
import { settle as settleCounted } from '../../../src/core/budget/settle.ts'
import { addDays } from '../../../src/core/values/day.ts'

const grant: Grant = {
  id: 'gra_1', name: {}, authority: {}, diaryNumber: '', decidedOn: '2019-12-20', usedFrom: '2020-01-01', usedTo: '2021-12-31', purpose: {},
  grantedMaximumCents: 1_000_000_00, grantedShare: 8000, vat: 'withoutVat', costCentres: [],
}
const booked = (bookedOn: string, cents: number, more: Partial<LedgerRow> = {}): LedgerRow => ({ id: `led_${bookedOn}_${cents}`, grantId: 'gra_1', bookedOn, voucher: '1', account: '4000', costCentre: '', cents, eligible: true, ...more })
const books = (more: Partial<AccountBooks> = {}): AccountBooks => ({ grant, ledgerRows: [], fundings: [], instalments: [], categories: [], accountRules: [], budgetLines: [], notes: [], accountings: [], accountedEntries: [], ...more })
const settle = (of: AccountBooks, to: string) => settleCounted(countedTo(of, to), termsAt(of, to))

test('the grant covers its percentage of what is left after income, and what was paid beyond it is to be returned', () => {
  const settled = settle(
    books({
      ledgerRows: [booked('2020-03-01', 1_000_01), booked('2020-04-01', 50_00, { eligible: false })],
      fundings: [
        { id: 'fun_1', grantId: 'gra_1', kind: 'income', receivedOn: '2020-03-02', cents: 100_00 },
        { id: 'fun_2', grantId: 'gra_1', kind: 'eu', receivedOn: '2020-03-02', cents: 200_00 },
        { id: 'fun_3', grantId: 'gra_1', kind: 'ownShare', receivedOn: '2020-03-02', cents: 999_00 },
      ],
      instalments: [{ id: 'ins_1', grantId: 'gra_1', paidOn: '2020-02-01', cents: 800_00 }],
    }),
    '2020-06-30',
  )
  expect(settled).toEqual({
    eligibleCents: 1_000_01, notEligibleCents: 50_00, incomeCents: 100_00, netCents: 900_01, shareCents: 720_01, otherFundingCents: 200_00,
    grantCents: 700_01, ownShareCents: 0, paidCents: 800_00, toReturnCents: 99_99, mayBeKeptCents: 99_99,
  })
})

test('the granted maximum is a ceiling, and the percentage can be taken before income', () => {
  const rows = { ledgerRows: [booked('2020-03-01', 1_000_00)], fundings: [{ id: 'fun_1', grantId: 'gra_1', kind: 'income' as const, receivedOn: '2020-03-02', cents: 100_00 }] }
  expect(settle(books({ ...rows, grant: { ...grant, shareTaken: 'beforeIncome' } }), '2020-06-30').grantCents).toBe(800_00)
  expect(settle(books({ ...rows, grant: { ...grant, grantedMaximumCents: 500_00 } }), '2020-06-30')).toMatchObject({ grantCents: 500_00, ownShareCents: 400_00 })
})

test('income above the costs leaves no grant, and never one under zero', () => {
  const settled = settle(books({ ledgerRows: [booked('2020-03-01', 100_00)], fundings: [{ id: 'fun_1', grantId: 'gra_1', kind: 'income', receivedOn: '2020-03-02', cents: 300_00 }] }), '2020-06-30')
  expect(settled).toMatchObject({ netCents: -200_00, shareCents: -160_00, grantCents: 0, ownShareCents: -200_00 })
})

test('VAT counts only where the grant accepts it, and costs only within the usage period', () => {
  const ledgerRows = [booked('2019-12-31', 1_00), booked('2020-01-01', 10_00, { vatCents: 2_40 }), booked('2021-12-31', 100_00, { vatCents: 24_00 }), booked('2022-01-01', 1_000_00)]
  expect(settle(books({ ledgerRows }), '2022-06-30').eligibleCents).toBe(110_00)
  expect(settle(books({ ledgerRows, grant: { ...grant, vat: 'withVat' } }), '2022-06-30').eligibleCents).toBe(136_40)
})

test('half a cent is rounded away from zero', () => {
  const half = { ...grant, grantedShare: 5000 }
  expect([1, 3, -1, -3].map((cents) => settle(books({ grant: half, ledgerRows: [booked('2020-02-01', cents)] }), '2020-06-30').shareCents)).toEqual([1, 2, -1, -2])
})

const cents = fc.integer({ min: -5_000_00, max: 50_000_00 })
const day = fc.integer({ min: -30, max: 790 }).map((days) => addDays('2020-01-01', days))
const anyBooks = fc.record({
  grantedShare: fc.integer({ min: 0, max: 10_000 }),
  grantedMaximumCents: fc.integer({ min: 0, max: 400_000_00 }),
  vat: fc.constantFrom('withVat' as const, 'withoutVat' as const),
  shareTaken: fc.constantFrom('beforeIncome' as const, 'afterIncome' as const, undefined),
  ledger: fc.array(fc.record({ bookedOn: day, cents, vatCents: fc.option(cents, { nil: undefined }), eligible: fc.boolean() }), { maxLength: 40 }),
  fundings: fc.array(fc.record({ kind: fc.constantFrom('income' as const, 'otherPublic' as const, 'private' as const, 'eu' as const, 'ownShare' as const), receivedOn: day, cents }), { maxLength: 8 }),
  paid: fc.array(fc.record({ paidOn: day, cents: fc.integer({ min: 0, max: 50_000_00 }) }), { maxLength: 6 }),
})

test('a second calculation, in tenths of a thousandth of a cent and sorted by day, comes to the same', () => {
  fc.assert(
    fc.property(anyBooks, day, (drawn, to) => {
      const settled = settle(booksFrom(drawn), to)
      expect(settled).toEqual(otherWay(drawn, to))
      expect(settled.grantCents + settled.ownShareCents + settled.otherFundingCents).toBe(settled.eligibleCents - settled.incomeCents)
    }),
    { numRuns: 300 },
  )
})

test('the half-years of a usage period add up to the whole, to the cent, also past ceilings and roundings', () => {
  const halves = ['2020-06-30', '2020-12-31', '2021-06-30', '2021-12-31']
  fc.assert(
    fc.property(anyBooks, (drawn) => {
      const all = booksFrom(drawn)
      const accounts = halves.map((to, index) => accountFor(all, { id: `per_${index}`, to, after: halves[index - 1] ?? null }, '2022-01-31'))
      const whole = accounts.at(-1)!.toDate
      for (const step of Object.keys(whole) as (keyof typeof whole)[]) expect(accounts.reduce((sum, account) => sum + account.period[step], 0)).toBe(whole[step])
      expect(accounts.reduce((sum, account) => sum + account.total.periodCents, 0)).toBe(whole.eligibleCents)
    }),
    { numRuns: 200 },
  )
})

test('a row without a category takes the one of the longest account beginning that fits', () => {
  const categories = ['cat_1', 'cat_2'].map((id, index) => ({ id, grantId: 'gra_1', code: id, name: {}, order: `a${index}` }))
  const accountRules = [{ id: 'rul_1', grantId: 'gra_1', accountBegins: '4', categoryId: 'cat_1', eligible: true }, { id: 'rul_2', grantId: 'gra_1', accountBegins: '43', categoryId: 'cat_2', eligible: true }]
  const ledgerRows = [booked('2020-02-01', 1, { account: '4000' }), booked('2020-02-01', 10, { account: '4310' }), booked('2020-02-01', 100, { account: '9000' }), booked('2020-02-01', 1000, { account: '4310', categoryId: 'cat_1' })]
  const account = accountFor(books({ categories, accountRules, ledgerRows }), { id: 'per_1', to: '2020-06-30', after: null }, '2020-07-15')
  expect([...account.categories.map((line) => line.outturnCents), account.uncategorised.outturnCents, account.total.outturnCents]).toEqual([1001, 10, 100, 1111])
})

test('a sum to be returned may be left unreturned when all of it is small, and not a cent of a larger one', () => {
  const paid = (cents: number) => settle(books({ instalments: [{ id: 'ins_1', grantId: 'gra_1', paidOn: '2020-02-01', cents }] }), '2020-06-30')
  expect([paid(100_00), paid(100_01)]).toMatchObject([{ toReturnCents: 100_00, mayBeKeptCents: 100_00 }, { toReturnCents: 100_01, mayBeKeptCents: 0 }])
  const strict = books({ grant: { ...grant, mayKeepCents: 0 }, instalments: [{ id: 'ins_1', grantId: 'gra_1', paidOn: '2020-02-01', cents: 1 }] })
  expect(settle(strict, '2020-06-30')).toMatchObject({ toReturnCents: 1, mayBeKeptCents: 0 })
})

test('while a period runs, the budget is due until today and no further', () => {
  const categories = [{ id: 'cat_1', grantId: 'gra_1', code: '1', name: {}, order: 'a0' }]
  const running = books({ categories, budgetLines: [{ id: 'bud_1', grantId: 'gra_1', categoryId: 'cat_1', year: 2020, cents: 366_00 }], ledgerRows: [booked('2020-01-31', 31_00, { categoryId: 'cat_1' })] })
  const account = accountFor(running, { id: 'per_1', to: '2020-06-30', after: null }, '2020-01-31')
  expect([account.dueOn, account.categories[0]]).toMatchObject(['2020-01-31', { dueCents: 31_00, deviationShare: 0 }])
})

test('of a year that is running, the budget has come due by its days; deviation is told from that', () => {
  const categories = [{ id: 'cat_1', grantId: 'gra_1', code: '1', name: {}, order: 'a0' }]
  const budgetLines = [2020, 2021].map((year) => ({ id: `bud_${year}`, grantId: 'gra_1', categoryId: 'cat_1', year, cents: 36_500_00 }))
  const account = accountFor(books({ categories, budgetLines, ledgerRows: [booked('2020-02-01', 60_000_00, { categoryId: 'cat_1' })] }), { id: 'per_3', to: '2021-06-30', after: '2020-12-31' }, '2021-07-15')
  expect(account.categories[0]).toMatchObject({ budgetCents: 73_000_00, dueCents: 36_500_00 + 18_100_00, differenceCents: 13_000_00, usedShare: 8219, deviationShare: 989 })
})

type Drawn = typeof anyBooks extends fc.Arbitrary<infer Value> ? Value : never

function booksFrom({ grantedShare, grantedMaximumCents, vat, shareTaken, ledger, fundings, paid }: Drawn): AccountBooks {
  return books({
    grant: { ...grant, grantedShare, grantedMaximumCents, vat, ...(shareTaken && { shareTaken }) },
    ledgerRows: ledger.map((row, index) => ({ ...booked(row.bookedOn, row.cents), id: `led_${index}`, eligible: row.eligible, ...(row.vatCents !== undefined && { vatCents: row.vatCents }) })),
    fundings: fundings.map((one, index) => ({ ...one, id: `fun_${index}`, grantId: 'gra_1' })),
    instalments: paid.map((one, index) => ({ ...one, id: `ins_${index}`, grantId: 'gra_1' })),
  })
}

/** The same rules told the other way round: what is not covered is counted first, in BigInt. */
function otherWay(drawn: Drawn, to: string) {
  const total = (values: number[]) => values.reduce((sum, value) => sum + BigInt(value), 0n)
  const used = drawn.ledger.filter((row) => !(row.bookedOn < '2020-01-01' || row.bookedOn > to || row.bookedOn > '2021-12-31')).map((row) => ({ ...row, cost: row.cents + (drawn.vat === 'withVat' ? (row.vatCents ?? 0) : 0) }))
  const came = (kinds: string[]) => total(drawn.fundings.filter((one) => one.receivedOn <= to && kinds.includes(one.kind)).map((one) => one.cents))
  const all = total(used.map((row) => row.cost))
  const refused = total(used.filter((row) => !row.eligible).map((row) => row.cost))
  const [eligible, income, other] = [all - refused, came(['income']), came(['otherPublic', 'private', 'eu'])]
  const net = eligible - income
  const base = drawn.shareTaken === 'beforeIncome' ? eligible : net
  const doubled = base * BigInt(drawn.grantedShare) * 2n
  const share = doubled < 0n ? -((-doubled + 10_000n) / 20_000n) : (doubled + 10_000n) / 20_000n
  const least = [share, BigInt(drawn.grantedMaximumCents), net - other].reduce((low, value) => (value < low ? value : low))
  const covered = least > 0n ? least : 0n
  const paid = total(drawn.paid.filter((one) => one.paidOn <= to).map((one) => one.cents))
  const numbers = { eligibleCents: eligible, notEligibleCents: refused, incomeCents: income, netCents: net, shareCents: share, otherFundingCents: other, grantCents: covered, ownShareCents: net - other - covered, paidCents: paid, toReturnCents: paid > covered ? paid - covered : 0n, mayBeKeptCents: paid > covered && paid - covered <= 10_000n ? paid - covered : 0n }
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]))
}
