import { z } from 'zod'
import { sentReports } from '../core/reporting/sent-report.ts'
import { thaw } from '../core/reports/comparison/frozen.ts'
import { Day, Instant } from '../core/values/day.ts'
import { Id } from '../core/values/ids.ts'
import { Order } from '../core/values/order.ts'
import type { Problem } from '../core/values/problem.ts'
import { eachCell, isObject, type Change } from '../core/workbook/change.ts'
import type { RowName } from '../core/workbook/erasing.ts'
import { rows } from '../core/workbook/rows.ts'
import { tableNamed } from '../core/workbook/schema.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { RecordWords } from './record-words.ts'
import type { Store } from './store/store.ts'

/** Texts shorter than this are in every report. */
const shortest = 4

/**
 * The reports sent that hold a text which is about to be erased: they stay as they were sent. To be asked before the
 * erasing, since `changes`, all that is known of the rows, does not tell the texts afterwards.
 */
export async function frozenHolding(store: Store, erased: readonly RowName[], fields: string[] | null, changes: readonly Change[], words: RecordWords): Promise<Problem[]> {
  const texts = textsOf(store.workbook, erased, fields, changes)
  if (texts.size === 0) return []
  const problems: Problem[] = []
  for (const { id, blocks } of rows(store.workbook, sentReports)) {
    if (erased.some((row) => row.table === sentReports.name && row.id === id)) continue
    const said = (await Promise.all(Object.values(blocks).map((sha256) => saidIn(store, sha256)))).join('\n')
    if ([...texts].some((text) => said.includes(text))) problems.push({ key: 'erased-not-in-sent', values: { report: words.title(sentReports.name, id) } })
  }
  return problems
}

/** Every text that the fields of the rows have, or ever had; codes, days and choices from a list tell of nobody. */
function textsOf(workbook: Workbook, erased: readonly RowName[], fields: string[] | null, changes: readonly Change[]): Set<string> {
  const wanted = new Set(erased.map(({ table, id }) => `${table}/${id}`))
  const texts = new Set<string>()
  const take = (table: string, field: string, value: unknown) => {
    if ((fields === null || fields.includes(field)) && isFree(table, field)) for (const text of stringsIn(value)) texts.add(text)
  }
  for (const { table, id } of erased) for (const [field, value] of Object.entries(workbook.tables[table]?.[id] ?? {})) take(table, field, value)
  for (const { put } of changes)
    for (const [table, id, cell, value] of eachCell(put)) if (wanted.has(`${table}/${id}`)) take(table, cell.split('.', 1)[0]!, value)
  return texts
}

/** Whether a person writes the field in words of their own. */
function isFree(table: string, field: string): boolean {
  const shape: unknown = tableNamed(table)?.schema.shape[field]
  const inner = shape instanceof z.ZodOptional ? shape.unwrap() : shape
  return inner !== undefined && inner !== Id && inner !== Day && inner !== Instant && inner !== Order && !(inner instanceof z.ZodEnum)
}

async function saidIn(store: Store, sha256: string): Promise<string> {
  const content = await store.readFile(sha256)
  const report = content && thaw(content.toString())
  return report ? stringsIn(report).join('\n') : ''
}

/** The texts in a value, those of formatted text included, each in one piece. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim().length >= shortest ? [value.trim()] : []
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : []
}
