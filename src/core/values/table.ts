import { z } from 'zod'
import type { Id } from './ids.ts'

/**
 * A table of the workbook: its name, the prefix of its ids, the shape of a row, and the row that owns
 * each of its rows, if one does (an owned row hides with its owner).
 */
export interface Table<Shape extends z.ZodRawShape = z.ZodRawShape> {
  name: string
  prefix: string
  schema: z.ZodObject<Shape>
  ownedBy?: { table: string; field: string }
  /** Only main writes it; an edit from the window that names it is refused. */
  onlyMain?: true
  /** Fields that only main writes, of a table that the window writes otherwise. */
  fieldsOfMain?: readonly string[]
}

/** Cells that every row may have: hidden by a removal, for good when it was erased, touched when a row it owns is edited. */
const common = { removed: z.boolean().optional(), erased: z.boolean().optional(), touched: z.boolean().optional() }

export function table<Shape extends z.ZodRawShape>(
  name: string,
  prefix: string,
  shape: Shape,
  more: Pick<Table, 'ownedBy' | 'onlyMain' | 'fieldsOfMain'> = {},
) {
  return { name, prefix, schema: z.object({ ...shape, ...common }), ...more } satisfies Table
}

/** A row as its feature sees it: its cells and its id. */
export type RowOf<T extends { schema: z.ZodType }> = z.infer<T['schema']> & { id: Id }

/** Ids of organisations, municipalities or people taking part; each member is a cell of its own. */
export const IdSet = z.record(z.string(), z.literal(true))
export type IdSet = z.infer<typeof IdSet>

export function members(set: IdSet | undefined): Id[] {
  return Object.keys(set ?? {}).sort()
}
