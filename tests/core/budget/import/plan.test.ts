import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruleOf } from '../../../../src/core/budget/category-of.ts'
import { reconciled } from '../../../../src/core/budget/import/preview.ts'
import { sum } from '../../../../src/core/values/amounts.ts'
import { books, booksAfter, planned, readOf, rule } from './ledgers.ts'

const head = 'Tosite;Kirjauspäivä;Tili;Kustannuspaikka;Selite;Summa\n'
const file = `${head}1;5.10.2020;4310;74210;Koulutus;100,00
2;6.10.2020;5010;74210;Palkka, Virtanen;2 000,00
3;7.10.2020;3260;74210;Osallistumismaksut;-50,00
4;8.10.2020;3340;74210;Valtionavustus;-900,00
5;9.10.2020;1711;74210;ALV-saaminen;24,00
6;10.10.2020;4310;99999;Muu hanke;70,00
7;10.12.2021;4310;74210;Jälkikäteen;80,00
8;11.10.2020;4910;74210;Postimerkit;12,50`

test('costs, income, the balance sheet, other cost centres and other times are told apart, and all of it adds up', () => {
  const plan = planned(file)
  expect(plan.accounts.map(({ account, use, categoryId }) => [account, use, categoryId])).toEqual([
    ['1711', 'leftOut', null],
    ['3260', 'income', null],
    ['3340', 'leftOut', null],
    ['4310', 'cost', 'cat_services'],
    ['4910', 'cost', null],
    ['5010', 'cost', 'cat_staff'],
  ])
  expect(plan.leftOut).toEqual({ account: { rows: 2, cents: -876_00 }, otherCostCentre: { rows: 1, cents: 70_00 }, outsideUse: { rows: 1, cents: 80_00 } })
  expect(plan.addedRows.map(({ voucher, cents, eligible }) => [voucher, cents, eligible])).toEqual([['1', 100_00, true], ['2', 2_000_00, true], ['8', 12_50, true]])
  expect(plan.addedIncomes.map(({ kind, receivedOn, cents, text }) => ({ kind, receivedOn, cents, text }))).toEqual([{ kind: 'income', receivedOn: '2020-10-07', cents: 50_00, text: { fi: 'Tosite 3' } }])
})

test('a row’s text stays out unless it is kept on purpose', () => {
  const { addedRows, addedIncomes } = planned(file)
  expect(JSON.stringify([addedRows, addedIncomes])).not.toMatch(/Virtanen|Koulutus|Osallistumismaksut/)
  expect(planned(file, books(), { keepsTexts: true }).addedRows.map(({ text }) => text)).toEqual(['Koulutus', 'Palkka, Virtanen', 'Postimerkit'])
})

test('rows of other cost centres and times come only when wished for, and then not as eligible, with the reason', () => {
  const rows = planned(file, books(), { takesOtherCostCentres: true, takesOutsideUse: true }).addedRows
  expect(rows.filter(({ eligible }) => !eligible).map(({ voucher, notEligibleReason }) => [voucher, notEligibleReason])).toEqual([['6', { fi: 'Muu kustannuspaikka' }], ['7', { fi: 'Käyttöajan ulkopuolella' }]])
})

test('a category chosen for an account becomes a rule, and an account’s rule says whether its rows are eligible', () => {
  const plan = planned(file, books({ accountRules: [rule('50', 'cat_staff', false)] }), { accounts: [{ account: '4910', use: 'cost', categoryId: 'cat_other' }] })
  expect(plan.newRules.map(({ accountBegins, categoryId }) => [accountBegins, categoryId])).toEqual([['4910', 'cat_other']])
  expect(plan.addedRows.map(({ voucher, eligible }) => [voucher, eligible])).toEqual([['1', true], ['2', false], ['8', true]])
})

test('costs below zero are turned', () => {
  const plan = planned(`${head}1;5.10.2020;4310;74210;;-100,00\n2;6.10.2020;3260;74210;;50,00`)
  expect([plan.costsAre, plan.addedRows[0]?.cents, plan.addedIncomes[0]?.cents]).toEqual(['negative', 100_00, 50_00])
})

test('a grown file adds only what is new; of an altered and of a vanished row it is told, and they stay until they are taken over', () => {
  const before = booksAfter(books(), planned(file))
  const grown = `${file.replace('2 000,00', '2 100,00').replace('8;11.10.2020;4910;74210;Postimerkit;12,50', '')}\n9;10.10.2020;4310;74210;Lisää;30,00`
  const plan = planned(grown, before)
  expect(plan.addedRows.map(({ voucher }) => voucher)).toEqual(['9'])
  expect(plan.changed.map(({ row, after }) => [row.voucher, row.cents, after.cents, row.id === after.id])).toEqual([['2', 2_000_00, 2_100_00, true]])
  expect(plan.missingRows.map(({ voucher }) => voucher)).toEqual(['8'])
  expect(reconciled(readOf(grown), plan, { takesChanges: false, removesMissing: false })).toMatchObject({ isEven: false, staysOtherwise: true, beyondFileCents: 12_50 - 100_00 })

  const wished = { takesChanges: true, removesMissing: true }
  expect(reconciled(readOf(grown), plan, wished)).toMatchObject({ isEven: true, beyondFileCents: 0 })
  const after = booksAfter(before, plan, wished)
  expect(sum(after.ledgerRows.map(({ cents }) => cents))).toBe(100_00 + 2_100_00 + 30_00)
  expect(planned(grown, after)).toMatchObject({ addedRows: [], addedIncomes: [], changed: [], missingRows: [] })
})

test('what the ledger has of other days or cost centres than the file is none of the file’s business', () => {
  const before = booksAfter(books(), planned(file, books(), { takesOtherCostCentres: true }))
  expect(planned(`${head}1;5.10.2020;4310;74210;Koulutus;100,00`, before).missingRows).toEqual([])
})

test('a row booked by hand before is known again', () => {
  const byHand = { id: 'led_hand', grantId: 'gra_1', bookedOn: '2020-10-05', voucher: '1', account: '4310', costCentre: '74210', cents: 100_00, eligible: false }
  expect(planned(file, books({ ledgerRows: [byHand] })).addedRows.map(({ voucher }) => voucher)).toEqual(['2', '8'])
})

test('an income that vanished from the file is told, one written by hand is let be', () => {
  const imported = booksAfter(books(), planned(file))
  const byHand = { id: 'fun_hand', grantId: 'gra_1', kind: 'income' as const, receivedOn: '2020-10-06', cents: 1_00 }
  const plan = planned(file.replace('-50,00', '-60,00'), { ...imported, fundings: [...imported.fundings, byHand] })
  expect([plan.addedIncomes.map(({ cents }) => cents), plan.missingIncomes.map(({ cents }) => cents)]).toEqual([[60_00], [50_00]])
})

const booked = fc.record({
  voucher: fc.integer({ min: 1, max: 6 }),
  date: fc.integer({ min: 1, max: 4 }),
  account: fc.constantFrom('4310', '4420', '5010', '3260'),
  cents: fc.integer({ min: -3_00, max: 3_00 }),
  text: fc.constantFrom('', 'Kurssi', 'Palkka'),
})
type Booked = typeof booked extends fc.Arbitrary<infer One> ? One : never
const written = (rows: Booked[]) => head + rows.map(({ voucher, date, account, cents, text }) => `${voucher};${date}.10.2020;${account};74210;${text};${(cents / 100).toFixed(2).replace('.', ',')}`).join('\n')
const positive = { costsAre: 'positive' } as const

test('what is taken in is what the file says, to the cent; the same file again, in any order, brings nothing', () => {
  fc.assert(
    fc.property(fc.array(booked, { minLength: 1, maxLength: 30 }).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), ([rows, shuffled]) => {
      const plan = planned(written(rows), books(), positive)
      const after = booksAfter(books(), plan)
      expect(sum(after.ledgerRows.map(({ cents }) => cents)) - sum(after.fundings.map(({ cents }) => cents))).toBe(sum(rows.map(({ cents }) => cents)))
      expect(new Set([...after.ledgerRows, ...after.fundings].map(({ id }) => id)).size).toBe(rows.length)
      expect(planned(written(shuffled), after, positive)).toMatchObject({ addedRows: [], addedIncomes: [], changed: [], missingRows: [], missingIncomes: [] })
    }),
  )
})

test('a ledger that two people take in, one of them a grown one, counts once when their workbooks are merged', () => {
  fc.assert(
    fc.property(fc.array(booked, { minLength: 1, maxLength: 20 }), fc.array(booked, { maxLength: 10 }), (rows, more) => {
      const one = booksAfter(books(), planned(written(rows), books(), positive))
      const other = booksAfter(books(), planned(written([...rows, ...more]), books(), positive))
      const merged = new Map([...one.ledgerRows, ...one.fundings, ...other.ledgerRows, ...other.fundings].map((row) => [row.id, row]))
      expect(merged.size).toBe(rows.length + more.length)
      expect([...merged.keys()].toSorted()).toEqual([...other.ledgerRows, ...other.fundings].map(({ id }) => id).toSorted())
    }),
  )
})

test('a grown file, taken in with all its changes, leaves the ledger as the file says', () => {
  const wish = { ...positive, takesChanges: true, removesMissing: true }
  fc.assert(
    fc.property(fc.array(booked, { minLength: 1, maxLength: 20 }), fc.array(booked, { minLength: 1, maxLength: 20 }), (first, second) => {
      // The whole of October is told of, so that nothing of the first file lies outside the second.
      const ends = [1, 4].map((date): Booked => ({ voucher: 0, date, account: '4310', cents: 0, text: '' }))
      const before = booksAfter(books(), planned(written(first), books(), positive))
      const after = booksAfter(before, planned(written([...second, ...ends]), before, wish), wish)
      const costs = second.filter(({ account }) => account !== '3260')
      expect(sum(after.ledgerRows.map(({ cents }) => cents))).toBe(sum(costs.map(({ cents }) => cents)))
      expect(after.ledgerRows.length).toBe(costs.length + ends.length)
      expect(after.ledgerRows.every(({ account }) => ruleOf(account, after.accountRules) !== undefined || account.startsWith('44'))).toBe(true)
    }),
  )
})
