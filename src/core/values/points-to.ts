import type { Id } from './ids.ts'

/** Whether a cell of the row, or a member of one of its sets, is the id. */
export function pointsTo(row: object, id: Id): boolean {
  return Object.entries(row).some(([field, value]) => field !== 'id' && (value === id || (typeof value === 'object' && value !== null && Object.hasOwn(value, id))))
}
