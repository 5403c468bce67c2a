import { basename, join } from 'node:path'
import type { Outcome } from '../contract/requests.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import { newId, type Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import type { Change } from '../core/workbook/change.ts'
import { erasuresOf } from '../core/workbook/erasing.ts'
import { row } from '../core/workbook/rows.ts'
import type { Say } from '../words/words.ts'
import { mayMerge } from './asking/merging.ts'
import type { Desk } from './desk.ts'
import { unpackWorkbook } from './exchange/unpack.ts'
import { putAway, readCopies } from './mending/copies.ts'
import { countingChanges } from './mending/look.ts'
import { salvage } from './mending/salvage.ts'
import type { FileSystem } from './store/files.ts'
import { filesIn } from './store/places.ts'
import { readWorkbook } from './store/read.ts'
import type { Store } from './store/store.ts'
import { removeFolder } from './workbooks/folders.ts'
import type { OpenWorkbook } from './workbooks/workbooks.ts'
import type { World } from './world.ts'

/** What merging needs of the program around it. */
export interface Merging {
  world: World
  files: FileSystem
  desk: Desk
  say: Say
  /** Keeps what there is now, before anything is taken in. */
  backUp(): Promise<void>
}

/** A copy of a workbook that came as a file, unpacked where nothing else is. */
export interface Arrival {
  file: string
  folder: string
  id: Id
  changes: Change[]
  /** It is a copy of the sample, whatever its id. */
  fromSample: boolean
}

/** Unpacks a `.muutos` for one piece of work, and removes what was unpacked whatever comes of it. Nothing of one that is damaged is used. */
export async function withArrival<T>(path: string, { world, files }: Pick<Merging, 'world' | 'files'>, work: (arrival: Arrival) => Promise<Result<T>>): Promise<Result<T>> {
  const file = basename(path)
  const folder = join(world.userData, 'workbooks', `${newId('wbk', world.random)}.unfinished`)
  try {
    const unpacked = await unpackWorkbook(path, folder, files)
    if (!unpacked.ok) return unpacked
    const reading = await readWorkbook(folder, files)
    const newer = reading.ok ? reading.value.trouble.some(({ key }) => key === 'opened-newer') : reading.problem.key === 'workbook-newer'
    if (newer) return failed('workbook-newer', { file })
    const found = await salvage(folder, files)
    if (!reading.ok || reading.value.trouble.length > 0 || !found.ok) return failed('muutos-damaged', { file })
    const fromSample = row(reading.value.workbook, settings, settingsId)?.sample === true
    return await work({ file, folder, id: found.value.id, changes: countingChanges(found.value.entries), fromSample })
  } finally {
    await removeFolder(folder)
  }
}

/**
 * Takes what a copy of the open workbook knows into it: whole or not at all, as one parcel that can be undone. Its
 * attachments are kept first, since a change that names a file comes after the file.
 */
export async function mergeArrival(arrival: Arrival, store: Store, merging: Merging): Promise<Result<{ taken: number } | 'cancelled'>> {
  const { file, folder, id, changes, fromSample } = arrival
  const intoSample = row(store.workbook, settings, settingsId)?.sample === true
  if (fromSample !== intoSample) return failed(fromSample ? 'merge-sample' : 'merge-other-workbook', { file })
  if (id !== store.workbook.id) return failed('merge-other-workbook', { file })
  if (store.readOnly) return failed('workbook-read-only')
  if (!(await mayMerge(changes, store.workbook, merging))) return ok('cancelled')
  await merging.backUp()
  for (const name of await merging.files.list(filesIn(folder))) {
    const kept = await store.addFile(await merging.files.read(join(filesIn(folder), name)))
    if (!kept.ok) return kept
  }
  return store.merge(changes, { key: 'merged', values: { name: file } })
}

/** Takes in what the conflicted copies of a synchronising folder know, and puts them out of the way. */
export async function mergeCopies({ store, folder }: OpenWorkbook, merging: Merging): Promise<Result<Omit<Exclude<Outcome<'copies.merge'>, 'cancelled'>, 'state'> | 'cancelled'>> {
  if (store.readOnly) return failed('workbook-read-only')
  const { read, left } = await readCopies(folder, store.workbook.id, merging.files)
  if (read.length === 0) return ok({ taken: 0, left })
  const changes = read.flatMap((copy) => copy.changes)
  if (!(await mayMerge(changes, store.workbook, merging))) return ok('cancelled')
  await merging.backUp()
  const merged = await store.merge(changes, { key: 'merged', values: { name: read.map(({ name }) => basename(name)).join(', ') } })
  if (!merged.ok) return merged
  await putAway(folder, read, erasuresOf(store.workbook), merging.world.now(), merging.files)
  return ok({ taken: merged.value.taken, left })
}

/** Whether a copy of a workbook that is here already is to be merged into it. */
export function wantsMerging({ file }: Arrival, { desk, say }: Pick<Merging, 'desk' | 'say'>): Promise<boolean> {
  return desk.confirm({ message: say('dialogs.mergeOrOpen', { file }), detail: say('dialogs.mergeOrOpenWhy'), confirm: say('dialogs.mergeYes'), cancel: say('dialogs.openApart') })
}
