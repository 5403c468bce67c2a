import { z } from 'zod'
import type { Erased, ErasureEntry, Input } from '../contract/requests.ts'
import { erasures, type Erasure } from '../core/settings/erasures.ts'
import { settings } from '../core/settings/settings.ts'
import { waves } from '../core/surveys/survey.ts'
import { newId, type Id } from '../core/values/ids.ts'
import { failed, ok, type Problem, type Result } from '../core/values/problem.ts'
import { isObject, read, stampAt, type Change, type Edit } from '../core/workbook/change.ts'
import { addRow } from '../core/workbook/edits.ts'
import { eraseEdit, fieldsEver, rowsErasedBy, type EraseWish, type RowName } from '../core/workbook/erasing.ts'
import { ofEveryRecord } from '../core/workbook/history.ts'
import { tableNamed } from '../core/workbook/schema.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Say } from '../words/words.ts'
import { mayLoosen } from './asking/loosening.ts'
import { deedOf } from './deed.ts'
import type { Desk } from './desk.ts'
import { frozenHolding } from './frozen-texts.ts'
import type { RecordWords } from './record-words.ts'
import type { Store } from './store/store.ts'
import type { World } from './world.ts'

export interface Erasing {
  store: Store
  world: World
  desk: Desk
  words: RecordWords
  say: Say
}

/** Erases a record or some of its fields for good, once the person has said yes to main itself. */
export async function eraseRow({ store, world, desk, words, say }: Erasing, { table, id, fields, reason }: Input<'erase.row'>): Promise<Result<Erased | 'cancelled'>> {
  const known = tableNamed(table)
  if (!known || known.onlyMain || !store.workbook.tables[table]?.[id]) return failed('edit-not-allowed', { table })
  if (store.readOnly) return failed('workbook-read-only')
  const wish = { table, id, fields, reason, erasedAt: world.now().toISOString(), erasureId: newId(erasures.prefix, world.random) }
  const { erased, changes } = await erasedBy(store, wish)
  if (!isErasable(store.workbook, changes, wish)) return failed('edit-not-allowed', { table })
  const what = fields === null ? say('dialogs.eraseRow', { title: words.title(table, id), count: erased.length }) : say('dialogs.eraseFields', { title: words.title(table, id), fields: fields.map((field) => words.cell(table, field)).join(', ') })
  if (!(await mayErase(what, desk, say))) return ok('cancelled')

  // The question may have stood open for long: the changes as they are now.
  const whole = eraseEdit(store.workbook, (await erasedBy(store, wish)).changes, wish)
  const edit = fields === null ? whole : keepingNeeded(whole, store.workbook, table, id)
  if (!(await mayLoosen(edit, store.workbook, desk, async () => say))) return failed('loosening-not-confirmed')
  const frozen = await frozenHolding(store, erased, fields, changes, words)
  const written = await store.erase(edit)
  for (const row of erased) if (fields === null && row.table === waves.name && written.ok) await store.removeAnswers(row.id)
  return told(written, erased.length, frozen)
}

/** Erases the raw answers of a survey's round; what was published of them stays. */
export async function eraseAnswers({ store, world, desk, words, say }: Erasing, { waveId, reason }: Input<'erase.answers'>): Promise<Result<Erased | 'cancelled'>> {
  if (store.readOnly) return failed('workbook-read-only')
  if ((await store.readAnswers(waveId)) === null) return failed('no-answers-kept')
  if (!(await mayErase(say('dialogs.eraseAnswers', { title: words.title(waves.name, waveId) }), desk, say))) return ok('cancelled')
  const tale: Erasure = { id: newId(erasures.prefix, world.random), table: waves.name, rowId: waveId, what: 'answers', reason, erasedAt: world.now().toISOString() }
  const written = await store.erase(addRow({ key: 'answersErased' }, erasures, tale))
  return told(written, 0)
}

/** The rows that an erasing touches, and all that is known of them; which files an attachment has had is told by what is known of it. */
async function erasedBy({ workbook, changes }: Store, wish: EraseWish): Promise<{ erased: RowName[]; changes: Change[] }> {
  const known = await changes(rowsErasedBy(workbook, [], wish).map(({ id }) => id))
  const erased = rowsErasedBy(workbook, known, wish)
  return { erased, changes: await changes(erased.map(({ id }) => id)) }
}

/** Whole fields go that the record has or ever had; and a workbook cannot be without its settings. */
function isErasable(workbook: Workbook, changes: Change[], { table, id, fields }: EraseWish): boolean {
  if (fields === null) return table !== settings.name
  const ever = fieldsEver(workbook, changes, table, id)
  return fields.every((field) => ever.has(field) && !ofEveryRecord.has(field))
}

/** What is written as erased is erased, also where some file could not be struck yet; that is told, and done when the workbook is opened next. Reports that were `sent` keep it. */
function told(written: Result<Change>, records: number, sent: Problem[] = []): Result<Erased> {
  if (written.ok) return ok({ records, problems: sent })
  return written.problem.key === 'erased-not-everywhere' ? ok({ records, problems: [written.problem, ...sent] }) : written
}

/** What has been erased for good, newest first, without what it was. */
export function erasuresTold(workbook: Workbook, words: RecordWords): ErasureEntry[] {
  const entries = Object.entries(workbook.tables[erasures.name] ?? {}).map(([id, record]): ErasureEntry => {
    const { table, fields, what, reason, erasedAt } = record as unknown as Erasure
    const stamp = stampAt(workbook, record, 'rowId')
    const named = isObject(fields) ? Object.keys(fields).map((field) => words.cell(table, field)) : []
    return { ...deedOf(workbook, stamp as string, erasedAt), id, kind: words.kind(table), what, fields: named, reason }
  })
  return entries.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
}

/** The fields without which a record of the table would not be one. */
export function neededFields(table: string): Set<string> {
  const shape = tableNamed(table)?.schema.shape ?? {}
  return new Set(Object.keys(shape).filter((field) => !(shape[field] instanceof z.ZodOptional)))
}

/** A record on show cannot be without some fields: there the earlier values go, and the present one is written anew. */
function keepingNeeded(edit: Edit, workbook: Workbook, table: string, id: Id): Edit {
  const needed = neededFields(table)
  const record = workbook.tables[table]![id]!
  const cells = Object.entries(edit.put[table]?.[id] ?? {}).map(([cell, value]) => {
    const isNeeded = needed.has(cell.split('.', 1)[0]!)
    return [cell, isNeeded ? (read(record, cell) ?? null) : value]
  })
  return { ...edit, put: { ...edit.put, [table]: { [id]: Object.fromEntries(cells) } } }
}

function mayErase(what: string, desk: Desk, say: Say): Promise<boolean> {
  return desk.confirm({ message: what, detail: say('dialogs.eraseWhy'), confirm: say('dialogs.eraseYes'), cancel: say('dialogs.cancel') })
}
