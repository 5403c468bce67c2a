import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Block, Inline, Report } from '../../../src/core/reports/report.ts'
import { figuresIn } from '../../../src/core/reports/sources/figures-in.ts'
import { readFormula } from '../../../src/core/reports/sources/formula.ts'
import { formatCents, formatCount, formatDay, formatDays, formatHundredths, formatRange, formatShare, formatThousandths } from '../../../src/core/values/formats.ts'
import type { Language } from '../../../src/core/values/text.ts'
import { everyWord } from '../../../src/words/words.ts'
import { outline, smallRegion, wish, workbookOf, type Rows } from './small-workbook.ts'

/** So often each record stands there: no number that belongs to a record, a date or the words is as large. */
const times = 211
const copied = new Set(['actions', 'actionPeriods', 'outputs', 'meetings', 'attendances', 'ledgerRows', 'budgetLines', 'fundings', 'instalments', 'waveInvitations', 'communications', 'decisions', 'workloads', 'risks'])

/** The small region some two hundred times over, so that whatever is counted or added up is told from what is only copied. */
function manifold(): Rows {
  const rows: Rows = {
    ...smallRegion(),
    communications: [{ id: 'com_1', channel: 'event', title: { fi: 'Tiedote' }, audience: { fi: 'Kunnat' }, sentOn: '2020-09-01', reached: 3 }],
    waveInvitations: [{ id: 'wav_1:a', waveId: 'wav_1', group: { fi: 'Vanhemmat' }, invited: 2 }],
    decisions: [{ id: 'dec_1', meetingId: 'mtg_1', text: { fi: 'Hyväksyttiin' }, decidedOn: '2020-09-10', order: 'a0' }],
    workloads: [{ id: 'wrk_1', grantId: 'gra_1', personId: 'prs_1', periodId: 'per_2', hoursHundredths: 700, personMonthsHundredths: 5 }],
  }
  rows['organisations'] = [...rows['organisations']!, ...Array.from({ length: times }, (_, n) => ({ id: `org_x${n}`, kind: 'municipality', name: { fi: 'Kunta', sv: 'Kommun' } }))]
  Object.assign(rows['readings']![0]!, { valueThousandths: 8_765_000 })
  Object.assign(rows['grants']![0]!, { grantedMaximumCents: 900_000_000_00 })
  for (const table of copied) rows[table] = (rows[table] ?? []).flatMap((row) => Array.from({ length: times }, (_, n) => copyOf(row, n)))
  return rows
}

/** Each copy of a part belongs to the same copy of its owner. */
function copyOf(row: Rows[string][number], n: number): Rows[string][number] {
  const renamed = (id: unknown) => String(id).replace(/^[^:]+/, (first) => `${first}x${n}`)
  return { ...row, id: renamed(row.id), ...('actionId' in row && { actionId: renamed(row['actionId']) }), ...('meetingId' in row && { meetingId: renamed(row['meetingId']) }) }
}

function built(rows: Rows, kind: 'interim' | 'final', language: Language): Report {
  rows['reports']![0]!['kind'] = kind
  const report = buildReport(workbookOf(rows), wish(language, { outline: outline(kind) }))
  if (!report.ok) throw new Error(report.problem.key)
  return report.value
}

const documents = (['interim', 'final'] as const).flatMap((kind) => (['fi', 'sv', 'en'] as const).map((language) => [kind, language] as const))

test.each(documents)('the %s report in %s prints no worked-out number as plain text', (kind, language) => {
  const rows = manifold()
  const report = built(rows, kind, language)
  const own = new Set([...numbersOf(rows, language), ...Object.values(everyWord(language)).flatMap(numbersIn)])
  const workedOut = figuresIn(report).map(({ figure }) => figure).filter(({ value, records, query }) => value !== null && records.length > 1 && readFormula(query)?.kind !== 'value')
  // Else a bare one could hide behind a number that a record holds.
  expect(workedOut.filter(({ unit, value, text }) => unit !== 'shareHundredths' && Math.abs(value!) > 0 && numbersIn(text).some((number) => own.has(number))).map(({ id, text }) => [id, text])).toEqual([])
  expect(workedOut.length).toBeGreaterThan(40)
  expect(plainTexts(report).flatMap((text) => numbersIn(text).filter((number) => !own.has(number)).map((number) => [number, text]))).toEqual([])
})

/** Every number of the records as it may be printed, in whichever unit. */
function numbersOf(value: unknown, language: Language): string[] {
  if (typeof value === 'number') return [formatCount(value, language), formatCents(value, language), formatShare(value, language), formatShare(value, language, 2), formatHundredths(value, language), formatThousandths(value, language)].flatMap(numbersIn)
  if (typeof value === 'string') {
    const days = /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(value) ? [formatRange(value), formatDays(value.split('/')[1]!, value.split('/')[1]!)].join(' ') : ''
    return numbersIn(`${value} ${days}`)
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((inner) => numbersOf(inner, language)) : []
}

/** `1 234,50 €` is one number; a day is two, its day with its month and its year. */
function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '').match(/\d+(?:,\d+)*(?:\.\d+)?/g) ?? []
}

/** What is printed and is not a figure; the words of charts stand beside the table of the same figures. */
function plainTexts(report: Report): string[] {
  const texts = (inlines: Inline[]) => inlines.flatMap((inline) => (inline.kind === 'figure' ? [] : [inline.text]))
  return report.blocks.flatMap((block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text]
      case 'paragraph':
        return texts(block.inlines)
      case 'list':
        return block.items.flatMap(texts)
      case 'table':
        return [block.table.caption, block.table.note ?? '', ...block.table.columns.map(({ title }) => title), ...block.table.rows.flatMap(({ cells }) => cells.flatMap(texts))]
      case 'rich':
      case 'chart':
      case 'missing':
      case 'signatures':
        return []
    }
  })
}
