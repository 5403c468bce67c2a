import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Preferences, WorkbookEntry } from '../../contract/requests.ts'
import { todayOf } from '../../core/settings/defaults.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { Instant } from '../../core/values/day.ts'
import { Id, newId } from '../../core/values/ids.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { instantOf } from '../../core/values/stamp.ts'
import { inLanguage } from '../../core/values/text.ts'
import { row } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { packWorkbook } from '../exchange/pack.ts'
import { unpackWorkbook } from '../exchange/unpack.ts'
import { codeOf, realFiles } from '../store/files.ts'
import { giveId } from '../store/parts.ts'
import { patient } from '../store/patient.ts'
import { unfinished } from '../store/places.ts'
import { readWorkbook } from '../store/read.ts'
import { orWaiting } from '../store/or-waiting.ts'
import { openStore, type Store, type StoreWish } from '../store/store.ts'
import { turns } from '../store/turns.ts'
import type { World } from '../world.ts'
import { beginningOf } from './beginning.ts'
import { copyFolder, removeFolder, replaceFolder } from './folders.ts'
import { readPreferences, writePreferences } from './preferences.ts'
import { finishTakingPlaces } from './set-aside.ts'
import { readSmall, writeSmall } from './small-file.ts'

/** A workbook that has been opened. */
export interface OpenWorkbook {
  id: Id
  sample: boolean
  store: Store
  /** Where it lies. */
  folder: string
}

export interface Workbooks {
  /** The newest opened first, with those of which only backups are left; the sample last, once it has been opened. */
  list(): Promise<WorkbookEntry[]>
  createEmpty(name: string): Promise<Result<OpenWorkbook>>
  open(id: Id): Promise<Result<OpenWorkbook>>
  /** From another computer that has long been silent; when it has not, for reading only. */
  takeOver(id: Id): Promise<Result<OpenWorkbook>>
  openSample(): Promise<Result<OpenWorkbook>>
  /** Where a workbook that is no sample lies. */
  folderOf(id: Id): string
  /** The sample as it came; it must not be open. */
  resetSample(): Promise<Result<OpenWorkbook>>
  /** A `.muutos` becomes a workbook of its own, beside the others; one that is there already, or comes from the sample, a copy with a fresh id. */
  openFile(path: string): Promise<Result<OpenWorkbook>>
  saveCopy(store: Store, target: string): Promise<Result<null>>
  /** Removes what a program that ended had not made whole: a copy of a workbook may be among it. To be called before any is made. */
  removeUnfinished(): Promise<void>
  preferences(): Promise<Preferences>
  writePreferences(wish: Partial<Preferences>): Promise<Preferences>
}

export interface MoreWorkbooks {
  fold?: StoreWish['fold']
  beside?: (folder: string) => NonNullable<StoreWish['beside']>
  /** What the newest backup of a folder's workbook holds; null when there is none that can be read. */
  lastBackedUp?: (folder: string) => Promise<Workbook | null>
}

/** Which workbooks there are on this computer: each in a folder of its own under `workbooks/`, the sample apart from them. */
export function openWorkbooks(world: World, more: MoreWorkbooks = {}): Workbooks {
  const files = realFiles()
  /** The program's own small files are read, altered and written back, one alteration at a time. */
  const small = patient(files)
  const inTurn = turns()
  const { userData } = world
  const folderOf = (id: Id) => join(userData, 'workbooks', folderName(id))
  const sampleFolder = join(userData, 'sample')

  const openIn = async (folder: string, sample: boolean, mode: StoreWish['mode'] = 'write'): Promise<Result<OpenWorkbook>> => {
    await finish()
    const { who } = await preferences()
    const opened = await openStore({ folder, files, world, who, mode, ...(more.fold && { fold: more.fold }), ...(more.beside && !sample && { beside: more.beside(folder) }) })
    if (!opened.ok) return opened
    const store = opened.value
    if (typeof mode !== 'object') await remember(store.workbook, sample)
    return ok({ id: store.workbook.id, sample, store, folder })
  }

  /** A workbook that could not be noted down is found by its folder. */
  const remember = (workbook: Workbook, sample: boolean) =>
    inTurn(async () => {
      const known = await readKnown()
      const entry = { id: workbook.id, name: nameOf(workbook, (await preferences()).language), sample, openedAt: world.now().toISOString() }
      await writeSmall(knownIn(userData), [entry, ...known.filter((other) => other.id !== entry.id || other.sample !== sample)], small)
    }).catch(passOver)

  /** Once, before any workbook is listed or opened; what the disk will not let be done now is done at the next start. */
  let finished: Promise<void> | null = null
  const finish = () => (finished ??= finishTakingPlaces(join(userData, 'workbooks'), small).then(() => finishTakingPlaces(userData, small)).catch(passOver))

  const readKnown = () => readSmall(knownIn(userData), z.array(Entry), [], small)
  const isSample = async (id: Id) => (await readKnown()).some((entry) => entry.sample && entry.id === id)
  const preferences = () => readPreferences(userData, small)

  const openSample = async (): Promise<Result<OpenWorkbook>> => {
    const bundled = join(world.resources, 'demo', 'workbook')
    if ((await files.stat(join(sampleFolder, 'workbook.json'))) === null) {
      if ((await files.stat(join(bundled, 'workbook.json'))) === null) return failed('sample-missing')
      await copyFolder(bundled, sampleFolder)
    }
    return openIn(sampleFolder, true)
  }

  return {
    async list() {
      await finish()
      const entries: WorkbookEntry[] = []
      const known = await readKnown()
      for (const name of await folderNames()) {
        const remembered = known.find((entry) => !entry.sample && folderName(entry.id) === name)
        const entry = remembered ?? (await entryFrom(join(userData, 'workbooks', name)))
        if (entry) entries.push(entry)
      }
      const sample = known.find((entry) => entry.sample)
      const sorted = entries.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
      return sample && (await files.stat(join(sampleFolder, 'workbook.json'))) ? [...sorted, sample] : sorted
    },

    async createEmpty(name) {
      const id = newId('wbk', world.random)
      const made = await openIn(folderOf(id), false, { new: id })
      if (!made.ok) return made
      const today = todayOf(undefined, world.now())
      const { store } = made.value
      const begun = await orWaiting(store, store.commit(beginningOf(name, (await preferences()).language, today), 'main'), world.pause)
      if (begun !== 'waiting' && begun.ok) {
        await remember(store.workbook, false)
        return made
      }
      const problem = begun === 'waiting' ? store.waiting().problem! : begun.problem
      await store.close()
      await removeFolder(folderOf(id))
      return { ok: false, problem }
    },

    open: async (id) => ((await isSample(id)) ? openSample() : openIn(folderOf(id), false)),
    async takeOver(id) {
      const sample = await isSample(id)
      return openIn(sample ? sampleFolder : folderOf(id), sample, 'takeOver')
    },
    openSample,
    folderOf,

    async resetSample() {
      await removeFolder(sampleFolder)
      return openSample()
    },

    async openFile(path) {
      const fresh = newId('wbk', world.random)
      const arriving = unfinished(folderOf(fresh))
      const unpacked = await unpackWorkbook(path, arriving, files)
      const arrived = unpacked.ok ? await wholeIn(arriving, basename(path)) : unpacked
      if (!arrived.ok) {
        await removeFolder(arriving)
        return arrived
      }
      const workbook = arrived.value
      const fromSample = row(workbook, settings, settingsId)?.sample === true
      const taken = fromSample || (await isSample(workbook.id)) || (await files.stat(folderOf(workbook.id))) !== null
      if (taken) await giveId(arriving, workbook, fresh, files)
      const folder = folderOf(taken ? fresh : workbook.id)
      await replaceFolder(arriving, folder)
      return openIn(folder, false)
    },

    saveCopy: (store, target) => packWorkbook(store, target, files),
    async removeUnfinished() {
      for (const place of [userData, join(userData, 'workbooks')]) {
        const names = await files.list(place).catch(() => [])
        for (const name of names) if (name.endsWith(unfinished(''))) await removeFolder(join(place, name)).catch(passOver)
      }
    },
    preferences,
    writePreferences: (wish) => inTurn(() => writePreferences(userData, wish, small)),
  }

  /** The workbook that has just been unpacked, when nothing in it is damaged. */
  async function wholeIn(folder: string, file: string): Promise<Result<Workbook>> {
    const reading = await readWorkbook(folder, files)
    if (!reading.ok) return failed(reading.problem.key === 'workbook-newer' ? 'workbook-newer' : 'muutos-damaged', { file })
    const damaged = reading.value.trouble.some(({ key }) => key !== 'opened-newer')
    if (damaged || !Id.safeParse(reading.value.workbook.id).success) return failed('muutos-damaged', { file })
    return ok(reading.value.workbook)
  }

  /** The workbooks' folders, and those that have gone though there are backups of them. */
  async function folderNames(): Promise<string[]> {
    // No id has a dot in it: a folder that has is being written, or was set aside as damaged.
    const namesIn = async (place: string) => (await files.list(join(userData, place))).filter((name) => !name.includes('.'))
    const names = await namesIn('workbooks')
    for (const name of await namesIn('backups')) {
      const isGone = !names.includes(name) && (await files.list(join(userData, 'backups', name))).some((file) => file.endsWith('.muutos'))
      if (isGone) names.push(name)
    }
    return names
  }

  /** A workbook that the list of known ones does not name: opened when it was last altered, as far as is known. */
  async function entryFrom(folder: string): Promise<WorkbookEntry | null> {
    const reading = await readWorkbook(folder, files)
    const workbook = reading.ok ? reading.value.workbook : await more.lastBackedUp?.(folder)
    if (!workbook) return null
    const openedAt = workbook.stamps.map(instantOf).sort().at(-1) ?? world.now().toISOString()
    return { id: workbook.id, name: nameOf(workbook, (await preferences()).language), sample: false, openedAt }
  }
}

const Entry: z.ZodType<WorkbookEntry> = z.object({ id: Id, name: z.string(), sample: z.boolean(), openedAt: Instant })
const knownIn = (userData: string) => join(userData, 'workbooks.json')

/** An id may hold a colon, which Windows does not allow in a name. */
const folderName = (id: Id) => id.replaceAll(':', '+')

function nameOf(workbook: Workbook, language: Preferences['language']): string {
  return inLanguage(row(workbook, settings, settingsId)?.name, language)?.value ?? workbook.id
}

function passOver(error: unknown): void {
  if (codeOf(error) === '') throw error
}
