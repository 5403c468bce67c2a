import { accountedEntries, accountings } from '../../budget/accounting.ts'
import { grants } from '../../budget/grant.ts'
import { grouped } from '../../values/grouped.ts'
import type { Id } from '../../values/ids.ts'
import type { Record_, Workbook } from '../../workbook/workbook.ts'
import { whereIs } from '../checks/finding.ts'
import type { Figure, Report, Words } from '../report.ts'
import { figuresIn, type PlacedFigure } from './figures-in.ts'
import { formulaWords, type Naming } from './formula-words.ts'
import { readFormula, type Formula } from './formula.ts'

/** So many records of a figure are named; the rest are counted. */
const named = 500

/** Where a figure comes from, as the window shows it. */
export interface FigureTrace {
  text: string
  place: string
  what: string
  /** How it was worked out. */
  from: string
  /** The figures of its own column, for one that is a step of a reckoning; else none. */
  steps: { what: string; text: string; isThis: boolean }[]
  recordCount: number
  records: TracedRecord[]
}

export interface TracedRecord {
  table: string
  id: Id
  kind: string
  title: string
  /** What it brings to the figure; '' where that is not one number. */
  part: string
  where: { screen: string; id?: Id }
}

/** The records of one figure of a report; undefined when the report has no such figure. */
export function traceOf(workbook: Workbook, report: Report, figureId: string, naming: Naming, words: Words): FigureTrace | undefined {
  const placed = figuresIn(report)
  const found = placed.find(({ figure }) => figure.id === figureId)
  if (!found) return undefined
  const { figure, place, what } = found
  const formula = readFormula(figure.query)
  return {
    text: figure.text,
    place,
    what,
    from: formulaWords(figure.query, naming, words),
    steps: stepsOf(found, placed),
    recordCount: figure.records.length,
    records: figure.records.slice(0, named).map(({ table, id }) => {
      const record = workbook.tables[table]?.[id]
      return { table, id, kind: naming.kind(table), title: naming.title(table, id), part: record && formula ? partOf(formula, table, record, figure, workbook, naming) : '', where: whereIs(workbook, ...mendedAt(workbook, table, id)) }
    }),
  }
}

/** What a sent report told of a row leads to the row itself, and the terms it told to the grant: the telling is not altered. */
function mendedAt(workbook: Workbook, table: string, id: Id): [table: string, id: Id] {
  const { ofTable, rowId, grantId } = workbook.tables[table]?.[id] ?? nothing
  if (table === accountedEntries.name && typeof ofTable === 'string' && typeof rowId === 'string') return [ofTable, rowId]
  return table === accountings.name && typeof grantId === 'string' ? [grants.name, grantId] : [table, id]
}

const nothing: Record_ = { '~': 0 }

/** The steps of a settlement stand under one another, all worked out to the same days; a later step's formula names them again. */
function stepsOf({ figure, place }: PlacedFigure, placed: PlacedFigure[]): FigureTrace['steps'] {
  const days = settlementDays(figure)
  if (days === '') return []
  const steps = grouped(placed.filter((one) => one.place === place && settlementDays(one.figure) === days), (one) => one.figure.query)
  return [...steps.values()].map(([own]) => ({ what: own!.what, text: own!.figure.text, isThis: own!.figure.query === figure.query }))
}

/** `2020-12-31 2020-06-30`; '' of any other figure. */
function settlementDays({ query }: Figure): string {
  return [...query.matchAll(/settlement \w+ to (\S+)/g)].map(([, day]) => day).join(' ')
}

function partOf(formula: Formula, table: string, record: Record_, figure: Figure, workbook: Workbook, naming: Naming): string {
  const number = (field: string) => Number(record[field] ?? 0)
  switch (formula.kind) {
    case 'sum':
      return formula.table === table ? naming.value(table, formula.fields[0]!, formula.fields.reduce((total, field) => total + number(field), 0)) : ''
    case 'sumOfProducts':
    case 'product':
      return formula.table === table ? naming.value(table, formula.fields[1], number(formula.fields[0]) * number(formula.fields[1])) : ''
    case 'value':
      return formula.table === table && typeof record[formula.field] === 'number' ? naming.value(table, formula.field, number(formula.field)) : ''
    case 'settlement':
      return 'cents' in record ? naming.value(table, 'cents', number('cents') + (isWithVat(figure, workbook) ? number('vatCents') : 0)) : ''
    case 'difference':
      return partOf(formula.of, table, record, figure, workbook, naming) || partOf(formula.less, table, record, figure, workbook, naming)
    case 'share':
      return partOf(formula.part, table, record, figure, workbook, naming) || partOf(formula.whole, table, record, figure, workbook, naming)
    case 'count':
    case 'due':
      return ''
  }
}

function isWithVat({ records }: Figure, workbook: Workbook): boolean {
  return records.some(({ table, id }) => table === 'grants' && workbook.tables[table]?.[id]?.['vat'] === 'withVat')
}
