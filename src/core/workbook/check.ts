import { failed, ok, type Result } from '../values/problem.ts'
import type { Edit } from './change.ts'
import { rowAfter } from './edits.ts'
import { tableNamed } from './schema.ts'
import type { Workbook } from './workbook.ts'

/** Whether an edit may be written: known tables, none that only main writes, and each row whole and true afterwards. */
export function checkEdit(workbook: Workbook, edit: Edit, from: 'window' | 'main'): Result<Edit> {
  for (const [name, rows] of Object.entries(edit.put)) {
    const table = tableNamed(name)
    if (!table || (from === 'window' && table.onlyMain)) return failed('edit-not-allowed', { table: name })
    for (const id of Object.keys(rows)) {
      const checked = table.schema.safeParse(rowAfter(workbook, edit, name, id))
      if (!checked.success) return failed('row-not-valid', { table: name, id, field: checked.error.issues[0]?.path.join('.') ?? '', why: checked.error.issues[0]?.message ?? '' })
    }
  }
  return ok(edit)
}
