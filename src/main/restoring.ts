import type { BackupPreview } from '../contract/requests.ts'
import { files as fileRows } from '../core/files/file.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { restoringEdit, type RestoredRow } from '../core/workbook/restoring.ts'
import { tables } from '../core/workbook/schema.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Say } from '../words/words.ts'
import { mayLoosen } from './asking/loosening.ts'
import { readName } from './backups/backup.ts'
import type { Backups } from './backups/keep-backups.ts'
import type { Desk } from './desk.ts'
import type { RecordWords } from './record-words.ts'
import type { Store } from './store/store.ts'

/** So many records of a kind are named; the rest are counted. */
const named = 200

/** What restoring a backup would do to the workbook as it now stands. `wordsOf` tells the records of either state. */
export async function previewRestoring(name: string, store: Store, backups: Backups, wordsOf: (workbook: Workbook) => RecordWords): Promise<Result<BackupPreview>> {
  const then = await backups.stateIn(name)
  if (!then.ok) return then
  const { rows } = restoringEdit(store.workbook, then.value, madeAtOf(name))
  const [wordsNow, wordsThen] = [wordsOf(store.workbook), wordsOf(then.value)]
  const tell = (row: RestoredRow) => {
    const words = row.kind === 'comesBack' ? wordsThen : wordsNow
    return { id: row.id, kind: row.kind, title: words.title(row.table, row.id), cells: row.kind === 'altered' ? [...new Set(row.cells.map((cell) => words.cell(row.table, cell)))] : [] }
  }
  const kinds = inOrder(new Set(rows.map(({ table }) => table))).map((table) => {
    const own = rows.filter((row) => row.table === table)
    const count = (kind: RestoredRow['kind']) => own.filter((row) => row.kind === kind).length
    return { table, kind: wordsNow.kind(table), comesBack: count('comesBack'), goesAway: count('goesAway'), altered: count('altered'), rows: own.slice(0, named).map(tell) }
  })
  return ok({ name, madeAt: madeAtOf(name), kinds })
}

/** Puts back what a backup held, as one change that can be undone. Before it, a backup is made of what there is now. */
export async function restore(name: string, store: Store, backups: Backups, desk: Desk, words: () => Promise<Say>): Promise<Result<{ rows: number }>> {
  if (store.readOnly) return failed('workbook-read-only')
  const then = await backups.stateIn(name)
  if (!then.ok) return then
  await bringFilesBack(then.value, store, backups)
  await backups.before('restore')
  const { edit, rows } = restoringEdit(store.workbook, then.value, madeAtOf(name))
  if (rows.length === 0) return failed('nothing-to-restore')
  if (!(await mayLoosen(edit, store.workbook, desk, words))) return failed('loosening-not-confirmed')
  const written = await store.putBack(edit)
  return written.ok ? ok({ rows: rows.length }) : written
}

/** The contents of attachments that the workbook has lost since; what cannot be kept now is told when it is asked for. */
async function bringFilesBack(then: Workbook, store: Store, backups: Backups): Promise<void> {
  for (const { sha256 } of Object.values(then.tables[fileRows.name] ?? {})) {
    if (typeof sha256 !== 'string' || (await store.readFile(sha256)) !== null) continue
    const content = await backups.readFile(sha256)
    if (content !== null) await store.addFile(content)
  }
}

function madeAtOf(name: string): string {
  return readName(name)?.madeAt ?? ''
}

/** As the schema has them; those of a newer program last. */
function inOrder(names: Set<string>): string[] {
  const known = tables.map(({ name }) => name).filter((name) => names.has(name))
  return [...known, ...[...names].filter((name) => !known.includes(name)).sort()]
}
