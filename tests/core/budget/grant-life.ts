import * as fc from 'fast-check'
import type { Rows } from '../reports/small-workbook.ts'

/** A grant's life as a person lives it: rows come, alter and go, terms change, and reports are sent in between. */
export const ends = ['2020-06-30', '2020-12-31', '2021-06-30', '2021-12-31', '2022-06-30']

export interface Row {
  id: string
  day: string
  cents: number
  vatCents?: number | undefined
  /** A row of the ledger by whether it is eligible, a funding by its kind, or an instalment. */
  kind: 'eligible' | 'notEligible' | 'income' | 'otherPublic' | 'eu' | 'ownShare' | 'paid'
  account: string
  categoryId?: string | undefined
}
type Terms = { share: number; maximum: number; vat: 'withVat' | 'withoutVat'; base: 'beforeIncome' | 'afterIncome'; mayKeep: number }

export interface Life {
  rows: Map<string, Row>
  terms: Terms
  /** The category of accounts that begin with 4. */
  ruled: string
  /** Ends of the periods whose report was sent. */
  sent: string[]
}

const cents = fc.integer({ min: -9_000_00, max: 90_000_00 })
const day = fc.date({ min: new Date('2019-11-20'), max: new Date('2022-06-20'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const kind = fc.constantFrom('eligible' as const, 'eligible' as const, 'eligible' as const, 'notEligible' as const, 'income' as const, 'otherPublic' as const, 'eu' as const, 'ownShare' as const, 'paid' as const)
const row = fc.record({ day, cents, vatCents: fc.option(cents, { nil: undefined }), kind, account: fc.constantFrom('4000', '4310', '9000'), categoryId: fc.constantFrom('cat_1', 'cat_2', undefined) })
const terms = fc.record({
  share: fc.integer({ min: 0, max: 10_000 }),
  maximum: fc.integer({ min: 0, max: 300_000_00 }),
  vat: fc.constantFrom('withVat' as const, 'withoutVat' as const),
  base: fc.constantFrom('beforeIncome' as const, 'afterIncome' as const),
  mayKeep: fc.constantFrom(0, 100_00, 5_000_00),
})
const which = fc.nat({ max: 1000 })
export const anyLife = fc.record({
  terms,
  steps: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ add: row }) },
      { weight: 3, arbitrary: fc.record({ alter: which, row: fc.record({ day: fc.option(day, { nil: undefined }), cents: fc.option(cents, { nil: undefined }), vatCents: fc.option(cents, { nil: undefined }), isEligible: fc.option(fc.boolean(), { nil: undefined }), categoryId: fc.option(fc.constantFrom('cat_1', 'cat_2'), { nil: undefined }) }) }) },
      { weight: 1, arbitrary: fc.record({ remove: which }) },
      { weight: 1, arbitrary: fc.record({ terms }) },
      { weight: 1, arbitrary: fc.record({ ruled: fc.constantFrom('cat_1', 'cat_2') }) },
      { weight: 3, arbitrary: fc.record({ send: fc.nat({ max: ends.length - 1 }) }) },
    ),
    { minLength: 10, maxLength: 45 },
  ),
})
export type Step = (typeof anyLife extends fc.Arbitrary<infer Drawn> ? Drawn : never)['steps'][number]

/** The life after one step; sending is told by the end of its period. */
export function lived(life: Life, step: Step, id: string): Life {
  const rows = new Map(life.rows)
  const chosen = (index: number) => [...rows.values()][index % rows.size]
  if ('add' in step) rows.set(id, { id, ...step.add })
  if ('alter' in step && rows.size > 0) {
    const before = chosen(step.alter)!
    const { isEligible, ...altered } = step.row
    const isCost = before.kind === 'eligible' || before.kind === 'notEligible'
    const known = Object.fromEntries(Object.entries(altered).filter(([, value]) => value !== undefined))
    rows.set(before.id, { ...before, ...known, ...(isCost && isEligible !== undefined && { kind: isEligible ? 'eligible' : 'notEligible' }) } as Row)
  }
  if ('remove' in step && rows.size > 0) rows.delete(chosen(step.remove)!.id)
  return {
    rows,
    terms: 'terms' in step ? step.terms : life.terms,
    ruled: 'ruled' in step ? step.ruled : life.ruled,
    sent: 'send' in step ? [...life.sent, ends[step.send]!] : life.sent,
  }
}

/** The life as rows of a workbook. */
export function workbookRows({ rows, terms: now, ruled }: Life): Rows {
  const all = [...rows.values()]
  const ofKinds = (...kinds: Row['kind'][]) => all.filter((one) => kinds.includes(one.kind))
  return {
    periods: ends.map((to, n) => ({ id: `per_${n}`, code: String(n), name: {}, from: n === 0 ? '2020-01-01' : `${Number(ends[n - 1]!.slice(0, 4)) + (n % 2 === 0 ? 1 : 0)}-${n % 2 === 0 ? '01' : '07'}-01`, to })),
    reports: ends.map((_, n) => ({ id: `rep_${n}`, kind: n === 3 ? 'final' : n === 1 ? 'costAccount' : 'interim', periodId: `per_${n}`, grantIds: ['gra_1'], languages: ['fi'], outline: 'interim@1' })),
    grants: [{ id: 'gra_1', name: {}, authority: {}, diaryNumber: '', decidedOn: '2019-12-20', usedFrom: '2020-01-01', usedTo: '2021-12-31', purpose: {}, grantedMaximumCents: now.maximum, grantedShare: now.share, vat: now.vat, shareTaken: now.base, mayKeepCents: now.mayKeep, costCentres: [] }],
    costCategories: ['cat_1', 'cat_2'].map((id, n) => ({ id, grantId: 'gra_1', code: String(n), name: {}, order: `a${n}` })),
    accountRules: [{ id: 'rul_1', grantId: 'gra_1', accountBegins: '4', categoryId: ruled, eligible: true }],
    ledgerRows: ofKinds('eligible', 'notEligible').map(({ id, day: bookedOn, cents: sum, vatCents, kind: of, account, categoryId }) => ({ id, grantId: 'gra_1', bookedOn, voucher: id, account, costCentre: '', cents: sum, vatCents, eligible: of === 'eligible', categoryId })),
    fundings: ofKinds('income', 'otherPublic', 'eu', 'ownShare').map(({ id, day: receivedOn, cents: sum, kind: of }) => ({ id, grantId: 'gra_1', kind: of, receivedOn, cents: sum })),
    instalments: ofKinds('paid').map(({ id, day: paidOn, cents: sum }) => ({ id, grantId: 'gra_1', paidOn, cents: sum })),
  }
}

/**
 * The second calculation, written apart: no entries and no reversals, only what the books say now, added up in
 * BigInt from the first day to a day. What was told is what this said on the day of sending.
 */
export function plainSums({ rows, terms: now, ruled }: Life, to: string): Record<string, bigint> {
  let [eligible, refused, income, other, paid] = [0n, 0n, 0n, 0n, 0n]
  const places: Record<string, bigint> = { cat_1: 0n, cat_2: 0n, none: 0n }
  for (const one of rows.values()) {
    if (one.day > to) continue
    const whole = BigInt(one.cents) + (now.vat === 'withVat' ? BigInt(one.vatCents ?? 0) : 0n)
    const isInUse = one.day >= '2020-01-01' && one.day < '2022-01-01'
    if (one.kind === 'eligible' && isInUse) {
      eligible += whole
      const place = one.categoryId ?? (one.account[0] === '4' ? ruled : 'none')
      places[place] = places[place]! + whole
    }
    if (one.kind === 'notEligible' && isInUse) refused += whole
    if (one.kind === 'income') income += BigInt(one.cents)
    if (one.kind === 'eu' || one.kind === 'otherPublic') other += BigInt(one.cents)
    if (one.kind === 'paid') paid += BigInt(one.cents)
  }
  const net = eligible - income
  const share = halfAway((now.base === 'beforeIncome' ? eligible : net) * BigInt(now.share), 10_000n)
  const covered = [share, BigInt(now.maximum), net - other].sort((a, b) => (a < b ? -1 : 1))[0]!
  const grant = covered < 0n ? 0n : covered
  const back = paid > grant ? paid - grant : 0n
  return {
    eligibleCents: eligible, notEligibleCents: refused, incomeCents: income, netCents: net, shareCents: share, otherFundingCents: other, grantCents: grant,
    ownShareCents: net - other - grant, paidCents: paid, toReturnCents: back, mayBeKeptCents: back > BigInt(now.mayKeep) ? 0n : back, ...places,
  }
}

/** Twice the number and half of the divisor more, cut off, on the absolute value. */
function halfAway(number: bigint, divisor: bigint): bigint {
  const size = number < 0n ? -number : number
  const rounded = (2n * size + divisor) / (2n * divisor)
  return number < 0n ? -rounded : rounded
}
