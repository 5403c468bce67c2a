import type { z } from 'zod'
import { richFrom, type RichText } from '../../src/core/values/rich-text.ts'
import type { Id } from '../../src/core/values/ids.ts'
import { orders, type Order } from '../../src/core/values/order.ts'
import type { IdSet, Table } from '../../src/core/values/table.ts'
import type { Text } from '../../src/core/values/text.ts'

/** A row of the made-up region on its way to the workbook. */
export interface SampleRow {
  table: Table
  id: Id
  cells: object
}

export function row<T extends Table>(table: T, id: Id, cells: z.input<T['schema']>): SampleRow {
  return { table, id, cells: cells as object }
}

/** Finnish, Swedish and English as they are written in the sample: an empty string is a text that is still missing. */
export type Written = readonly [fi: string, sv: string, en?: string]

export function text([fi, sv, en]: Written): Text {
  return { ...(fi && { fi }), ...(sv && { sv }), ...(en && { en }) }
}

export function rich([fi, sv, en]: Written): RichText {
  return { ...(fi && { fi: richFrom(fi) }), ...(sv && { sv: richFrom(sv) }), ...(en && { en: richFrom(en) }) }
}

/** `'koivuranta haapalahti'` → the ids of those organisations, as a set. */
export function organisationSet(names: string): IdSet {
  return Object.fromEntries(names.split(' ').filter(Boolean).map((name) => [`org_${name}`, true as const]))
}

/** Each item with its place in the list. */
export function inOrder<T>(items: readonly T[]): (T & { order: Order })[] {
  const places = orders(items.length)
  return items.map((item, index) => ({ ...item, order: places[index]! }))
}
