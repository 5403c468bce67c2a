import { actions } from '../actions/action.ts'
import { agendaItems } from '../meetings/meeting.ts'
import type { Id } from '../values/ids.ts'
import { ok, type Result } from '../values/problem.ts'
import { titleOf } from '../workbook/titles.ts'
import type { Record_, Workbook } from '../workbook/workbook.ts'
import { sectionBlocks, tellingFor, type ReportWish } from './build-report.ts'
import { whereIs } from './checks/finding.ts'
import type { ReadinessFinding } from './report.ts'

/** A record that the report leaves out because it, or what it hangs on, is restricted: for its writer, never for its reader. */
export interface LeftOut {
  table: string
  id: Id
  title: string
  where: ReadinessFinding['where']
}

/** Whatever the report would show if nothing were restricted, and does not show. */
export function leftOut(workbook: Workbook, wish: ReportWish): Result<LeftOut[]> {
  const shown = shownIn(workbook, wish)
  if (!shown.ok) return shown
  const all = shownIn(withRestricted(workbook), wish)
  if (!all.ok) return all
  const hidden = [...all.value].filter(([id]) => !shown.value.has(id))
  return ok(hidden.map(([id, table]) => ({ table, id, title: titleOf(workbook, table, id, wish.language), where: whereIs(workbook, table, id) })))
}

/** The workbook as if nothing in it were restricted, for a copy that stays within the house. */
export function withRestricted(workbook: Workbook): Workbook {
  const tables = [actions, agendaItems].map(({ name }) => {
    const records = Object.entries(workbook.tables[name] ?? {})
    return [name, Object.fromEntries(records.map(([id, record]) => [id, opened(record)]))] as const
  })
  return { ...workbook, tables: { ...workbook.tables, ...Object.fromEntries(tables) } }
}

function opened(record: Record_): Record_ {
  const { restricted: _, ...cells } = record
  return cells as Record_
}

/** The records that a report shows a text of, with their tables. */
function shownIn(workbook: Workbook, wish: ReportWish): Result<Map<Id, string>> {
  const telling = tellingFor(workbook, wish)
  if (!telling.ok) return telling
  for (const section of wish.outline.sections) sectionBlocks(telling.value, section)
  return ok(new Map(telling.value.shown.map(({ table, id }) => [id, table])))
}
