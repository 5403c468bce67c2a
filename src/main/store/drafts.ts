import { join } from 'node:path'
import { z } from 'zod'
import { Instant } from '../../core/values/day.ts'
import type { Json } from '../../core/values/json.ts'
import { codeOf, type FileSystem } from './files.ts'
import { unfinished } from './places.ts'
import { turns } from './turns.ts'
import { writeWhole } from './whole-file.ts'

/** What was written into a form and not saved, and when it was last typed into. */
export interface Draft {
  value: Json
  at: Instant
}

/** Beyond these the oldest are let go: nobody comes back to them, and the file is rewritten at each pause. */
export const mostDrafts = 200
export const mostDraftBytes = 1 << 20
/** One that is longer is no half-typed form, and would push out all the others. */
const mostBytesOfOne = mostDraftBytes / 4

const Drafts = z.record(z.string(), z.object({ value: z.json(), at: Instant })) as z.ZodType<Record<string, Draft>>

/**
 * Half-typed forms, by `table/id/form`: beside the workbook and not in it, so that they are in no copy, no
 * backup and no history. The file is the only place they are kept in, so what is erased from it is gone.
 */
export function readDraft(folder: string, key: string, files: FileSystem): Promise<Draft | null> {
  return inTurn(folder, async () => (await readDrafts(folder, files, { setsAside: false })).get(key) ?? null)
}

/** Null lets the draft go. On the disk when this returns; throws when the disk will not take it. */
export function writeDraft(folder: string, key: string, draft: Draft | null, files: FileSystem): Promise<void> {
  return inTurn(folder, async () => {
    const drafts = await readDrafts(folder, files)
    const known = drafts.delete(key)
    const kept = draft !== null && Buffer.byteLength(JSON.stringify(draft)) <= mostBytesOfOne
    if (kept) drafts.set(key, draft)
    if (kept || known) await writeDrafts(folder, drafts, files)
  })
}

/** For erasing: lets go of every draft that is of one of these rows, or names one of them. */
export function removeDraftsNaming(folder: string, ids: string[], files: FileSystem): Promise<void> {
  return inTurn(folder, async () => {
    const drafts = await readDrafts(folder, files)
    const named = [...drafts].filter(([key, { value }]) => ids.some((id) => key.includes(id)) || names(value, ids))
    for (const [key] of named) drafts.delete(key)
    if (named.length > 0) await writeDrafts(folder, drafts, files)
    // What a damaged or a half-written file may still hold cannot be told apart.
    await files.remove(damagedIn(folder))
    await files.remove(unfinished(draftsIn(folder)))
  })
}

/** Oldest first. A damaged file counts as none; before another takes its place it is set beside, for whoever wants to look. */
async function readDrafts(folder: string, files: FileSystem, { setsAside } = { setsAside: true }): Promise<Map<string, Draft>> {
  try {
    const drafts = Drafts.parse(JSON.parse((await files.read(draftsIn(folder))).toString()))
    return new Map(Object.entries(drafts).sort(([, a], [, b]) => (a.at < b.at ? -1 : 1)))
  } catch (error) {
    if (codeOf(error) !== '' && codeOf(error) !== 'ENOENT') throw error
    if (codeOf(error) === '' && setsAside) await files.rename(draftsIn(folder), damagedIn(folder))
    return new Map()
  }
}

async function writeDrafts(folder: string, drafts: Map<string, Draft>, files: FileSystem): Promise<void> {
  const lines = [...drafts].map(([key, draft]) => `${JSON.stringify(key)}:${JSON.stringify(draft)}`)
  let bytes = 2 + lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0)
  while (lines.length > mostDrafts || bytes > mostDraftBytes) bytes -= Buffer.byteLength(lines.shift()!) + 2
  await writeWhole(draftsIn(folder), Buffer.from(`{${lines.join(',\n')}}\n`), files)
}

/** Whether an id stands anywhere in a value, as itself or as the key of a member. */
function names(value: Json, ids: string[]): boolean {
  if (typeof value === 'string') return ids.includes(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => ids.includes(key) || names(inner, ids))
}

/** Typing and erasing may come at the same moment, from a window and from the store: each folder's drafts are altered one alteration at a time. */
function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const known = turnsOf.get(folder) ?? turns()
  turnsOf.set(folder, known)
  return known(work)
}

const turnsOf = new Map<string, ReturnType<typeof turns>>()
const draftsIn = (folder: string) => join(folder, 'drafts.json')
const damagedIn = (folder: string) => join(folder, 'drafts.json.damaged')
