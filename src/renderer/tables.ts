import { useEffect } from 'react'
import type { z } from 'zod'
import { create } from 'zustand'
import type { WorkbookState } from '../contract/requests.ts'
import type { Id } from '../core/values/ids.ts'
import type { Table } from '../core/values/table.ts'
import { applyChange, type Change } from '../core/workbook/change.ts'
import { pageRows, takePage } from '../core/workbook/pages.ts'
import { row, rows } from '../core/workbook/rows.ts'
import { tableNamed } from '../core/workbook/schema.ts'
import { emptyWorkbook, type Workbook } from '../core/workbook/workbook.ts'
import { ask } from './ask.ts'

type Row<T extends Table> = z.infer<T['schema']> & { id: Id }

interface Tables {
  state: WorkbookState | null
  /** The window's own workbook: only the tables it has asked for. Altered in place; `version` tells of it. */
  workbook: Workbook
  version: number
  /** How many changes have come; what main computes holds until the next. */
  changes: number
  loaded: Record<string, true>
}

/** What the window holds of the open workbook. */
export const useTables = create<Tables>(() => ({ state: null, workbook: emptyWorkbook('none'), version: 0, changes: 0, loaded: {} }))

/** Tables on their way, with the changes that were pushed meanwhile. */
interface Arrival {
  tables: string[]
  into: Workbook
  pushed: Change[]
}

const coming = new Set<Arrival>()

/** Begins anew with another workbook, or with none. */
export function showWorkbook(state: WorkbookState | null): void {
  coming.clear()
  const { version, changes } = useTables.getState()
  useTables.setState({ state, workbook: emptyWorkbook(state?.id ?? 'none'), version: version + 1, changes: changes + 1, loaded: {} })
}

/** The same workbook, of which something else is known. */
export function showState(state: WorkbookState): void {
  useTables.setState({ state })
}

/** Asks anew for all tables that are held. What is on the screen stays until all have come, so that nothing is gone for a moment. */
export async function reloadTables(state: WorkbookState): Promise<void> {
  const fresh = emptyWorkbook(state.id)
  const { workbook, loaded } = useTables.getState()
  useTables.setState(({ changes }) => ({ state, changes: changes + 1 }))
  newest = fresh
  const hasCome = await arrive(Object.keys(loaded), fresh, () => newest === fresh)
  if (hasCome && useTables.getState().workbook === workbook) useTables.setState(({ version }) => ({ workbook: fresh, version: version + 1, loaded }))
}

/** What was asked for last, when all is asked for anew. */
let newest: Workbook | null = null

/** Takes in what main pushed, for the tables that are held. */
export function takeChange(change: Change, state: WorkbookState): void {
  const { workbook, loaded, version, changes } = useTables.getState()
  for (const { pushed } of coming) pushed.push(change)
  applyTo(workbook, Object.keys(loaded), change)
  useTables.setState({ state, version: version + 1, changes: changes + 1 })
}

/** The rows of a table on show; empty until they have come. */
export function useRows<T extends Table>(table: T): Row<T>[] {
  useWanted(table)
  const workbook = useTables((held) => held.workbook)
  useTables((held) => held.version)
  return memoised(table, workbook)
}

export function useRow<T extends Table>(table: T, id: Id | undefined): Row<T> | undefined {
  useWanted(table)
  const workbook = useTables((held) => held.workbook)
  useTables((held) => held.version)
  return row(workbook, table, id)
}

/** Whether all of these tables have come. */
export function useLoaded(...tables: Table[]): boolean {
  return useTables((held) => tables.every((table) => held.loaded[table.name]))
}

function useWanted(table: Table): void {
  // The workbook itself and not its id: a sample that was put back is another workbook under the same name.
  const workbook = useTables((held) => held.workbook)
  const isOpen = useTables((held) => held.state !== null)
  useEffect(() => {
    if (isOpen) void want(table, workbook)
  }, [table, workbook, isOpen])
}

/** Asks for a table, and for the one that owns its rows, since an owned row hides with its owner. */
async function want(table: Table, workbook: Workbook): Promise<void> {
  const owner = table.ownedBy && tableNamed(table.ownedBy.table)
  if (owner) await want(owner, workbook)
  const held = useTables.getState()
  const isComing = [...coming].some((arrival) => arrival.tables.includes(table.name) && arrival.into === workbook)
  if (held.workbook !== workbook || held.loaded[table.name] || isComing) return
  if (!(await arrive([table.name], workbook, () => useTables.getState().workbook === workbook))) return
  useTables.setState(({ version, loaded }) => ({ version: version + 1, loaded: { ...loaded, [table.name]: true } }))
}

/** Brings the pages of tables into a workbook, and the changes that came meanwhile; false when it is wanted no longer. */
async function arrive(tables: string[], into: Workbook, isWanted: () => boolean): Promise<boolean> {
  const arrival: Arrival = { tables, into, pushed: [] }
  coming.add(arrival)
  try {
    for (const table of tables) {
      for (let from = 0, total = 1; from < total; from += pageRows) {
        const page = await ask('workbook.page', { table, from })
        if (!isWanted()) return false
        takePage(into, page)
        total = page.total
      }
    }
  } finally {
    coming.delete(arrival)
  }
  for (const change of arrival.pushed) applyTo(into, tables, change)
  return true
}

/** The part of a change that writes to these tables. */
function applyTo(workbook: Workbook, tables: string[], change: Change): void {
  const put = Object.fromEntries(Object.entries(change.put).filter(([table]) => tables.includes(table)))
  if (Object.keys(put).length > 0) applyChange(workbook, { ...change, put })
}

const lists = new WeakMap<Workbook, Map<string, { version: number; rows: unknown[] }>>()

/** The same array for as long as nothing changed, so that what is computed from it can be kept. */
function memoised<T extends Table>(table: T, workbook: Workbook): Row<T>[] {
  const known = lists.get(workbook) ?? new Map<string, { version: number; rows: unknown[] }>()
  lists.set(workbook, known)
  const { version } = useTables.getState()
  const list = known.get(table.name)
  if (list?.version === version) return list.rows as Row<T>[]
  const fresh = rows(workbook, table)
  const same = list && list.rows.length === fresh.length && fresh.every((one, index) => one === list.rows[index])
  known.set(table.name, { version, rows: same ? list.rows : fresh })
  return (same ? list.rows : fresh) as Row<T>[]
}
