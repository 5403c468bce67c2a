import { useMemo } from 'react'
import type { Json } from '../core/values/json.ts'
import type { Id } from '../core/values/ids.ts'
import { ask } from './ask.ts'
import { useSay } from './preferences.ts'
import { useTables } from './tables.ts'
import type { Draft, Drafts, FoundDraft } from './ui/drafts.ts'
import { whileWriting } from './unsaved.ts'

/** What is typed is with main after this long, also while the typing goes on. */
const pauseMilliseconds = 600
/** A form opens after this long at the latest. */
const patienceMilliseconds = 1500
/** When a draft could not be let go, since the disk refused, it is tried again. */
const againMilliseconds = 15_000

interface Pending {
  value: Json
  /** Where it belongs; another may have been opened meanwhile. */
  workbook: Id | undefined
  timer: ReturnType<typeof setTimeout>
}

const pending = new Map<string, Pending>()

/** Where the window's forms keep what is half typed: with main, in the workbook's folder. */
export function useDraftsOfWindow(): Drafts {
  const say = useSay()
  const isReadOnly = useTables((held) => held.state?.readOnly ?? false)
  return useMemo(() => ({ read, keep, letGo, refusal: isReadOnly ? say('keeping.formReadOnly') : null }), [say, isReadOnly])
}

/** A disk that does not answer keeps nobody from a form: what it may have is then not gone on with. */
function read(key: string): Promise<FoundDraft | null> {
  return Promise.race([readKept(key), new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMilliseconds))])
}

async function readKept(key: string): Promise<FoundDraft | null> {
  await send(key)
  if (pending.has(key)) return null
  const known = await ask('drafts.read', { key })
  const isDraft = typeof known?.value === 'object' && known.value !== null && !Array.isArray(known.value)
  return isDraft ? { draft: known.value as Draft, at: known.at } : null
}

function keep(key: string, draft: Draft | null): void {
  // What JSON has no word for is left out here, since the way to main would carry it.
  const value = JSON.parse(JSON.stringify(draft)) as Json
  const timer = pending.get(key)?.timer ?? setTimeout(() => void send(key), pauseMilliseconds)
  pending.set(key, { value, workbook: openWorkbook(), timer })
}

function letGo(key: string): void {
  keep(key, null)
  void send(key)
}

async function send(key: string): Promise<void> {
  const one = pending.get(key)
  if (!one) return
  clearTimeout(one.timer)
  pending.delete(key)
  if (one.workbook !== openWorkbook()) return
  try {
    await ask('drafts.write', { key, value: one.value })
  } catch {
    // Nothing was promised of a draft: what is typed still stands in the form. One that should be gone must not come back.
    if (one.value === null) pending.set(key, { ...one, timer: setTimeout(() => void send(key), againMilliseconds) })
  }
}

function openWorkbook(): Id | undefined {
  return useTables.getState().state?.id
}

whileWriting(async () => void (await Promise.all([...pending.keys()].map(send))))
