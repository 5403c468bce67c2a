import { formatDay } from '../../values/formats.ts'
import type { Id } from '../../values/ids.ts'
import type { Json } from '../../values/json.ts'
import type { Words } from '../report.ts'
import { readFormula, type Formula } from './formula.ts'

/** What records and their fields are called in the reader's language; core knows no such words. */
export interface Naming {
  /** `Toimenpide` */
  kind(table: string): string
  /** `1.01 Perhekeskusverkosto` */
  title(table: string, id: Id): string
  /** `Osallistujia` */
  cell(table: string, field: string): string
  /** `1 234,50 €` */
  value(table: string, field: string, value: Json): string
}

/** How a figure was worked out, in a reader's words: `Summa: Osallistujia (Osallistujamäärä)`. */
export function formulaWords(query: string, naming: Naming, words: Words): string {
  const formula = readFormula(query)
  return formula === null ? words('sources.otherwise') : told(formula, naming, words)
}

function told(formula: Formula, naming: Naming, words: Words): string {
  switch (formula.kind) {
    case 'count':
      return formula.tables.length === 0 ? words('sources.nothing') : words('sources.count', { records: formula.tables.map(naming.kind).join(', ') })
    case 'sum':
      return words('sources.sum', { field: formula.fields.map((field) => naming.cell(formula.table, field)).join(' + '), record: naming.kind(formula.table) })
    case 'sumOfProducts':
      return words('sources.sum', { field: formula.fields.map((field) => naming.cell(formula.table, field)).join(' × '), record: naming.kind(formula.table) })
    case 'product':
      return words('sources.value', { field: formula.fields.map((field) => naming.cell(formula.table, field)).join(' × '), record: naming.kind(formula.table) })
    case 'value':
      return words('sources.value', { field: fieldName(formula, naming, words), record: naming.kind(formula.table) })
    case 'due':
      return words('sources.due', { day: formatDay(formula.by) })
    case 'settlement':
      return words('sources.settlement', { day: formatDay(formula.to) })
    case 'difference':
      return words('sources.difference', { of: told(formula.of, naming, words), less: told(formula.less, naming, words) })
    case 'share':
      return words('sources.share', { part: told(formula.part, naming, words), whole: told(formula.whole, naming, words) })
  }
}

/** A published table is one cell of the workbook; what stands in it has names of its own. */
function fieldName({ table, field }: Extract<Formula, { kind: 'value' }>, naming: Naming, words: Words): string {
  const within = table === 'publishedTables' ? /\.(count|answered|meanHundredths)$/.exec(field)?.[1] : undefined
  return within ? words(`sources.published${within.charAt(0).toUpperCase()}${within.slice(1)}`) : naming.cell(table, field)
}
