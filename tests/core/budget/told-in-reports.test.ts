import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Account } from '../../../src/core/budget/account.ts'
import { accountedEntries, accountings } from '../../../src/core/budget/accounting.ts'
import { accountingOf } from '../../../src/core/reports/accounting.ts'
import { accountOf } from '../../../src/core/reports/account-of.ts'
import { rowAfter } from '../../../src/core/workbook/edits.ts'
import { checkEdit } from '../../../src/core/workbook/check.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { workbookOf, type Rows } from '../reports/small-workbook.ts'
import { anyLife, ends, lived, plainSums, workbookRows, type Life, type Row, type Step } from './grant-life.ts'

const tables = [accountings.name, accountedEntries.name]

test('whatever is sent, added late, corrected, removed or decided anew: a sent period stays as it was told, and the rest is what the books say', () => {
  fc.assert(
    fc.property(anyLife, ({ terms, steps }) => {
      const told = new Map<string, Record<string, bigint>>()
      follow(steps, terms, (life, workbook) => {
        const accounts = ends.map((_, n) => account(workbook, n))
        const expected = ends.map((to) => told.get(to) ?? plainSums(life, to))
        expect(accounts.map(sumsToDate)).toEqual(expected.map(numbers))
        expect(accounts.map(sumsOfPeriod)).toEqual(expected.map((sums, n) => numbers(n === 0 ? sums : less(sums, expected[n - 1]!))))
        for (const { toDate, terms: of } of accounts) {
          expect(toDate.grantCents >= 0 && toDate.grantCents <= of.grantedMaximumCents).toBe(true)
          expect(toDate.grantCents + toDate.ownShareCents + toDate.otherFundingCents).toBe(toDate.netCents)
          expect(toDate.mayBeKeptCents === 0 || toDate.mayBeKeptCents === toDate.toReturnCents).toBe(true)
        }
      }, (life, to) => ends.filter((end) => end <= to && !told.has(end)).forEach((end) => told.set(end, plainSums(life, end))))
    }),
    { numRuns: 150 },
  )
})

test('what a period tells late or corrects is what the books say now against what was told of the same row', () => {
  fc.assert(
    fc.property(anyLife, ({ terms, steps }) => {
      const told = new Map<string, { row: Row; ruled: string }>()
      let ever = new Set<string>()
      follow(steps, terms, (life, workbook) => {
        const closed = life.sent.toSorted().at(-1)
        const open = closed === undefined ? 0 : ends.findIndex((end) => end > closed)
        if (closed === undefined || open === -1) return
        const { belated } = account(workbook, open)
        const now = new Map([...life.rows.values()].flatMap((row) => (isCounted(row) && row.day <= ends[open]! ? [[row.id, standing(row, life.ruled, life)] as const] : [])))
        const late = [...now.keys()].filter((id) => !ever.has(id) && life.rows.get(id)!.day <= closed)
        const before = (id: string) => told.has(id) && standing(told.get(id)!.row, told.get(id)!.ruled, life)
        const corrected = [...ever].filter((id) => before(id) !== (now.get(id) ?? false))
        expect(belated.filter(({ kind }) => kind === 'late').map(({ after }) => after!.rowId).toSorted()).toEqual(late.toSorted())
        expect(belated.filter(({ kind }) => kind === 'correction').map(({ before, after }) => (after ?? before)!.rowId).toSorted()).toEqual(corrected.toSorted())
      }, (life, to) => {
        if (life.sent.some((end) => end >= to)) return
        const now = [...life.rows.values()].filter((row) => isCounted(row) && row.day <= to)
        told.clear()
        for (const row of now) told.set(row.id, { row, ruled: life.ruled })
        ever = new Set([...ever, ...told.keys()])
      })
    }),
    { numRuns: 150 },
  )
})

test('sending writes once: the same period again, or one that a later report has told of, writes nothing', () => {
  const [life] = [workbookRows({ rows: new Map([['led_1', { id: 'led_1', day: '2020-03-01', cents: 1_00, kind: 'eligible', account: '4000' }]]), terms: { share: 8000, maximum: 10_00, vat: 'withoutVat', base: 'afterIncome', mayKeep: 0 }, ruled: 'cat_1', sent: [] })]
  const kept: Rows = {}
  const first = keep(kept, life, 1)
  expect(Object.keys(first).toSorted()).toEqual(['accountedEntries', 'accountings', 'ledgerRows'])
  expect([keep(kept, life, 1), keep(kept, life, 0)]).toEqual([{}, {}])
})

/** Lives step by step; `sending` is called before a report is sent, `each` after every step. */
function follow(steps: Step[], terms: Life['terms'], each: (life: Life, workbook: Workbook) => void, sending: (life: Life, to: string) => void): void {
  let life: Life = { rows: new Map(), terms, ruled: 'cat_1', sent: [] }
  const kept: Rows = {}
  steps.forEach((step, n) => {
    if ('send' in step) {
      sending(life, ends[step.send]!)
      keep(kept, workbookRows(life), step.send)
    }
    life = lived(life, step, `row_${n}`)
    each(life, workbookOf({ ...workbookRows(life), ...kept }))
  })
}

/** What sending the period's report writes, kept beside the books; it must be fit to be written. */
function keep(kept: Rows, books: Rows, period: number): object {
  const workbook = workbookOf({ ...books, ...kept })
  const edit = accountingOf(workbook, `rep_${period}`, { key: 'reportSent' })
  expect(checkEdit(workbook, edit, 'main').ok).toBe(true)
  for (const table of tables) {
    const rows = Object.keys(edit.put[table] ?? {}).map((id) => ({ ...rowAfter(workbook, edit, table, id), id }) as Rows[string][number])
    kept[table] = [...(kept[table] ?? []).filter(({ id }) => !rows.some((row) => row.id === id)), ...rows]
  }
  return edit.put
}

function account(workbook: Workbook, period: number): Account {
  const found = accountOf(workbook, 'gra_1', `per_${period}`, '2022-07-15')
  if (!found.ok) throw new Error(found.problem.key)
  return found.value
}

function sumsToDate({ toDate, categories, uncategorised }: Account) {
  return { ...toDate, ...Object.fromEntries(categories.map((line) => [line.categoryId, line.outturnCents])), none: uncategorised.outturnCents }
}

function sumsOfPeriod({ period, categories, uncategorised }: Account) {
  return { ...period, ...Object.fromEntries(categories.map((line) => [line.categoryId, line.periodCents])), none: uncategorised.periodCents }
}

function numbers(sums: Record<string, bigint>): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, Number(value)]))
}

function less(sums: Record<string, bigint>, before: Record<string, bigint>): Record<string, bigint> {
  return Object.fromEntries(Object.entries(sums).map(([name, value]) => [name, value - before[name]!]))
}

function isCounted({ kind, day }: Row): boolean {
  return (kind !== 'eligible' && kind !== 'notEligible') || (day >= '2020-01-01' && day <= '2021-12-31')
}

/** All that matters of a row to whoever reads an account: what it is, where it stands, how much it is in the VAT treatment of now. */
function standing({ kind, categoryId, account: of, cents, vatCents }: Row, ruled: string, { terms }: Life): string {
  const isCost = kind === 'eligible' || kind === 'notEligible'
  const as = kind === 'eu' || kind === 'otherPublic' ? 'other' : kind
  return `${as} ${isCost ? (categoryId ?? (of.startsWith('4') ? ruled : '')) : ''} ${cents + (isCost && terms.vat === 'withVat' ? (vatCents ?? 0) : 0)}`
}
