import type { Id } from '../../core/values/ids.ts'
import type { Table } from '../../core/values/table.ts'
import { isRemoved, rows } from '../../core/workbook/rows.ts'
import { tables } from '../../core/workbook/schema.ts'
import type { Record_, Workbook } from '../../core/workbook/workbook.ts'
import { note, type Finding } from './finding.ts'

/** Rows that do not fit their table, and rows that name one that is nowhere, removed or not, by their table and field. Merging may bring about both. */
export function rowFindings(workbook: Workbook): Finding[] {
  const known = new Set(Object.values(workbook.tables).flatMap((records) => Object.keys(records)))
  return tables.flatMap((table) => [...findingsOf('rowsMisfit', table, misfits(workbook, table)), ...findingsOf('linksBroken', table, brokenLinks(workbook, table, known))])
}

type Fault = { id: Id; field: string }

/** One for each field, with the first of its rows by name. */
function findingsOf(key: string, { name }: Table, faults: Fault[]): Finding[] {
  const byField = new Map<string, Id[]>()
  for (const { id, field } of faults) byField.set(field, [...(byField.get(field) ?? []), id])
  return [...byField].map(([field, ids]) => note(key, { table: name, field, count: ids.length, ids: ids.length > 3 ? `${ids.slice(0, 3).join(', ')} …` : ids.join(', ') }))
}

function misfits(workbook: Workbook, table: Table): Fault[] {
  return rows(workbook, table).flatMap((row) => {
    const checked = table.schema.safeParse(row)
    return checked.success ? [] : [{ id: row.id, field: String(checked.error.issues[0]?.path[0] ?? '') }]
  })
}

/** A row whose owner is nowhere is not on show, but is there to be found. */
function brokenLinks(workbook: Workbook, { name }: Table, known: Set<Id>): Fault[] {
  const standing = Object.entries(workbook.tables[name] ?? {}).filter(([, record]) => !isRemoved(workbook, record))
  return standing.flatMap(([id, record]) => unknownIn(record, known).map((field) => ({ id, field })))
}

/** The fields that name a row which is not known; an import is named by an id that no row has. */
function unknownIn(record: Record_, known: Set<Id>): string[] {
  return Object.entries(record).flatMap(([field, value]) => (field.endsWith('Id') && field !== 'importId' && typeof value === 'string' && !known.has(value) ? [field] : []))
}
