import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accountingOf } from '../../../src/core/reports/accounting.ts'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import { readinessOf } from '../../../src/core/reports/readiness.ts'
import type { Report } from '../../../src/core/reports/report.ts'
import { ReportOutline } from '../../../src/core/templates/template.ts'
import { rowAfter } from '../../../src/core/workbook/edits.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { smallRegion, wish, workbookOf, type Rows } from './small-workbook.ts'
import { again, figuresOf } from './worked-out-again.ts'

/** The report on the spring was sent; then one of its rows was raised, one booked late, one removed, and the percentage lowered. */
function afterSending(): Workbook {
  const region = smallRegion()
  const [grant] = region['grants']!
  const [first, ...others] = region['ledgerRows']!
  const gone = { ...first!, id: 'led_5', voucher: '5', categoryId: 'cat_2', cents: 300_00 }
  const before: Rows = { ...region, ledgerRows: [first!, gone, ...others], reports: [{ ...region['reports']![0]!, id: 'rep_0', periodId: 'per_1' }, ...region['reports']!] }
  return workbookOf({
    ...before,
    ...sent(workbookOf(before), 'rep_0'),
    grants: [{ ...grant!, grantedShare: 7550 }],
    ledgerRows: [{ ...first!, cents: 2_600_33 }, ...others, { ...first!, id: 'led_6', bookedOn: '2020-06-30', voucher: '6', cents: 40_00, text: 'Salainen selite' }],
  })
}

const told = (reportId = 'rep_1', language: 'fi' | 'sv' = 'fi') => reportOf(afterSending(), reportId, language)

test('late entries and corrections are listed with both sums, and never with a row’s text', () => {
  expect(rowsAt(told(), 't_late_gra_1')).toEqual([['6', '30.6.2020', 'Henkilöstökustannukset', '40,00 €']])
  expect(rowsAt(told(), 't_corrections_gra_1')).toEqual([
    ['1', '1.3.2020', 'Henkilöstökustannukset', '2 500,33 €', '2 600,33 €'],
    ['5', '1.3.2020', 'Palvelut', '300,00 €', 'Poistettu'],
  ])
  expect(JSON.stringify(told())).not.toContain('Salainen selite')
  expect(JSON.stringify(told().blocks)).toContain('−160,00')
})

test('the change of the grant’s terms is said where the sums are worked out', () => {
  const said = told().blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.flatMap((inline) => (inline.kind === 'text' ? [inline.text] : [])) : [])).find((text) => text.includes('ehdot ovat muuttuneet'))
  expect(said).toMatch(/Silloin: 80\s%.*Nyt: 75,5\s%/)
})

test.each(['rep_0', 'rep_1'])('every figure of %s comes out the same from its records, told ones from what was told', (reportId) => {
  const workbook = afterSending()
  const figures = figuresOf(reportOf(workbook, reportId, 'fi'))
  expect(figures.filter((figure) => figure.value !== null && again(figure, workbook) !== figure.value).map((figure) => [figure.id, figure.query, figure.value, again(figure, workbook)])).toEqual([])
  expect(figures.some(({ records }) => records.some(({ table }) => table === 'accountedEntries'))).toBe(true)
})

test('the period that was sent is built again as it was told', () => {
  const before = rowsAt(told('rep_0'), 't_settlement_gra_1')
  expect(before[0]!.slice(2)).toEqual(['2 800,33 €', '2 800,33 €'])
  expect(before[4]!.slice(1)).toEqual(['2 800,33 € × 80 %', '2 240,26 €', '2 240,26 €'])
})

test('readiness tells of both, and neither blocks', () => {
  const ready = readinessOf(afterSending(), wish('fi'))
  if (!ready.ok) throw new Error(ready.problem.key)
  const found = ready.value.sections.flatMap(({ findings }) => findings).filter(({ id }) => id.startsWith('entries-'))
  expect(found.map(({ id, severity }) => [id, severity])).toEqual([['entries-told-late:gra_1:per_2', 'warns'], ['entries-corrected:gra_1:per_2', 'warns']])
})

test('an account of costs is held against the ledger by category, by rows and sums, and tells what each partner bears', () => {
  const region = smallRegion()
  const workbook = workbookOf({
    ...region,
    reports: [{ ...region['reports']![0]!, kind: 'costAccount', outline: 'cost-account@1' }],
    grantPartners: [{ id: 'gra_1:org_2', grantId: 'gra_1', organisationId: 'org_2', budgetShareCents: 10_000_00 }],
  })
  const built = buildReport(workbook, wish('fi', { outline: ReportOutline.parse(JSON.parse(readFileSync('resources/templates/reports/cost-account.json', 'utf8'))) }))
  if (!built.ok) throw new Error(built.problem.key)
  expect(rowsAt(built.value, 't_ledger_gra_1')).toEqual([['Henkilöstökustannukset', '2', '4 900,44 €'], ['Palvelut', '1', '400,00 €'], ['Yhteensä', '3', '5 300,44 €']])
  expect(rowsAt(built.value, 't_partners_gra_1')).toEqual([['Koivula', '10 000,00 €', '–'], ['Yhteensä', '10 000,00 €', '–']])
  const figures = figuresOf(built.value)
  expect(figures.filter((figure) => figure.value !== null && again(figure, workbook) !== figure.value).map(({ id, query }) => [id, query])).toEqual([])
})

/** What sending a report writes, as rows. */
function sent(workbook: Workbook, reportId: string): Rows {
  const edit = accountingOf(workbook, reportId, { key: 'reportSent' })
  return Object.fromEntries(['accountings', 'accountedEntries'].map((table) => [table, Object.keys(edit.put[table]!).map((id) => ({ ...rowAfter(workbook, edit, table, id), id }) as Rows[string][number])]))
}

function reportOf(workbook: Workbook, reportId: string, language: 'fi' | 'sv'): Report {
  const built = buildReport(workbook, wish(language, { reportId }))
  if (!built.ok) throw new Error(built.problem.key)
  return built.value
}

function rowsAt(report: Report, anchor: string): string[][] {
  const found = report.blocks.flatMap((block) => (block.kind === 'table' && block.table.anchor === anchor ? [block.table] : []))[0]!
  return found.rows.map(({ cells }) => cells.map((cell) => cell.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('').replaceAll('\u00A0', ' ')))
}
