import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { applyChange, eachCell, setCell, type Cells, type Change } from './change.ts'
import { foundingChanges } from './founding.ts'
import { emptyWorkbook, type Workbook } from './workbook.ts'

/** Where a cell stands and what is in it. */
export interface Place {
  table: string
  id: Id
  cell: string
  value: Json
}

/** What alters from one format to the next. */
export interface Migration {
  /** The format it leads to, from the one before it. */
  to: number
  /**
   * Where a cell of the older format stands in the newer one, and its value there; null when it is gone. Left
   * out when no cell alters. The place must follow from the place alone, and no two cells may come to one:
   * stamps move along without their values, and two people who migrate apart must still merge. Rows of `erasures`
   * name tables and fields in their cells: a new name is put there, too.
   */
  migrate?(table: string, id: Id, cell: string, value: Json): Place | null
}

/** Format 2 brought lines of journals that older programs do not know; its cells are those of format 1. */
export const migrations: readonly Migration[] = [{ to: 2 }]

/** A change as it would have been written in the newest format: its stamps stay. */
export function migrateChange(change: Change, known: readonly Migration[] = migrations): Change {
  const format = newestOf(known, change.format)
  const steps = stepsFrom(change.format, known)
  if (steps.length === 0) return format === change.format ? change : { ...change, format }
  const restores = change.restores && { restores: movedCells(change.restores, steps) }
  const saw = change.saw && { saw: movedCells(change.saw, steps) }
  return { ...change, format, put: migratedCells(change.put, steps), over: movedCells(change.over, steps), ...restores, ...saw }
}

/** A workbook in the newest format, cell by cell, each with the stamp it had. */
export function migrateWorkbook(workbook: Workbook, known: readonly Migration[] = migrations): Workbook {
  const format = newestOf(known, workbook.format)
  if (stepsFrom(workbook.format, known).length === 0) return { ...workbook, format }
  const migrated: Workbook = { ...emptyWorkbook(workbook.id), format, through: workbook.through }
  for (const change of foundingChanges(workbook)) applyChange(migrated, migrateChange(change, known))
  return migrated
}

type Step = NonNullable<Migration['migrate']>

function stepsFrom(format: number, known: readonly Migration[]): Step[] {
  return known.flatMap(({ to, migrate }) => (to > format && migrate ? [migrate] : []))
}

function newestOf(known: readonly Migration[], format: number): number {
  return Math.max(format, ...known.map(({ to }) => to))
}

function migratedCells(cells: Cells<Json>, steps: Step[]): Cells<Json> {
  const migrated: Cells<Json> = {}
  for (const [table, id, cell, value] of eachCell(cells)) {
    const place = throughAll({ table, id, cell, value }, steps)
    if (place) setCell(migrated, place.table, place.id, place.cell, value === null ? null : place.value)
  }
  return migrated
}

/** Stamps go where their cells go. */
function movedCells<V>(cells: Cells<V>, steps: Step[]): Cells<V> {
  const moved: Cells<V> = {}
  for (const [table, id, cell, stamp] of eachCell(cells)) {
    const place = throughAll({ table, id, cell, value: null }, steps)
    if (place) setCell(moved, place.table, place.id, place.cell, stamp)
  }
  return moved
}

function throughAll(from: Place, steps: Step[]): Place | null {
  let place: Place | null = from
  for (const migrate of steps) if (place) place = migrate(place.table, place.id, place.cell, place.value)
  return place
}
