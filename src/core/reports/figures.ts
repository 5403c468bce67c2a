import { sum } from '../values/amounts.ts'
import { formatCents, formatCount, formatHundredths, formatShare, formatThousandths } from '../values/formats.ts'
import type { Id } from '../values/ids.ts'
import type { Language } from '../values/text.ts'
import type { Figure, Inline } from './report.ts'

export type FigureInline = Extract<Inline, { kind: 'figure' }>
export type Records = Figure['records']

/** Makes the numbers of one report; each gets a name of its own, and the records it can be worked out from again. */
export interface Figures {
  /** How many records there are. */
  count(name: string, records: Records): FigureInline
  /** Sum of one field over rows of a table. */
  sum<R extends { id: Id }>(name: string, unit: Figure['unit'], table: string, field: keyof R & string, rows: readonly R[]): FigureInline
  /** Anything else: `query` says how it is worked out from the records. */
  of(name: string, unit: Figure['unit'], value: number | null, query: string, records: Records): FigureInline
}

export function figureMaker(language: Language): Figures {
  const taken = new Map<string, number>()

  function of(name: string, unit: Figure['unit'], value: number | null, query: string, records: Records): FigureInline {
    return { kind: 'figure', figure: { id: bookmark(name, taken), value, unit, text: printed(value, unit, language), query, records } }
  }
  return {
    of,
    count: (name, records) => of(name, 'count', records.length, `count of ${tablesOf(records)}`, records),
    sum: (name, unit, table, field, rows) => of(name, unit, sum(rows.map((row) => Number(row[field] ?? 0))), `sum of ${table}.${field}`, recordsOf(table, rows)),
  }
}

export function recordsOf(table: string, rows: readonly { id: Id }[]): Records {
  return rows.map(({ id }) => ({ table, id }))
}

/** A name that may be a bookmark in Word: letters, digits and underscores, a letter first, at most 40, unique in the report. */
function bookmark(name: string, taken: Map<string, number>): string {
  const stem = `f_${name.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 35)
  const times = (taken.get(stem) ?? 0) + 1
  taken.set(stem, times)
  return times === 1 ? stem : `${stem}__${times}`
}

function printed(value: number | null, unit: Figure['unit'], language: Language): string {
  if (value === null) return '–'
  switch (unit) {
    case 'count':
    case 'days':
      return formatCount(value, language)
    case 'cents':
      return formatCents(value, language)
    case 'shareHundredths':
      return formatShare(value, language)
    case 'hoursHundredths':
    case 'personMonthsHundredths':
      return formatHundredths(value, language)
    case 'meanHundredths':
      return formatHundredths(value, language, 2)
    case 'thousandths':
      return formatThousandths(value, language)
  }
}

function tablesOf(records: Records): string {
  return [...new Set(records.map(({ table }) => table))].join(', ') || 'nothing'
}
