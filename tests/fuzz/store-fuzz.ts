import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonical } from '../../src/core/workbook/canonical.ts'
import { applyChange, type Change } from '../../src/core/workbook/change.ts'
import { emptyWorkbook, type Workbook } from '../../src/core/workbook/workbook.ts'
import { makeBackup } from '../../src/main/backups/make-backup.ts'
import { readBackup } from '../../src/main/backups/read-backup.ts'
import { titlePart } from '../../src/main/exchange/muutos.ts'
import { packParts } from '../../src/main/exchange/pack.ts'
import { unpackWorkbook } from '../../src/main/exchange/unpack.ts'
import type { FileSystem } from '../../src/main/store/files.ts'
import { partOf } from '../../src/main/store/parts.ts'
import { openStore } from '../../src/main/store/store.ts'
import { focusAreaEdit, newWorkbook, opened, renameEdit, type Desk } from '../faults/desk.ts'
import { chanceOf, fates } from '../faults/fates.ts'
import { memoryDisk, type MemoryDisk } from '../faults/memory-disk.ts'
import { trialWorld } from '../faults/trial-world.ts'
import { witness } from '../faults/witness.ts'
import { among, mutations, type Chance, type Mutation } from './mutations.ts'

/** What is found wrong with how a mutated file was dealt with. */
export interface Found {
  kind: 'crash' | 'partly applied'
  says: string
}

/** A workbook's folder with its files, a copy of it, a backup of it, and all states it ever had. */
interface Subject {
  disk: MemoryDisk
  parts: string[]
  /** The `.muutos` and the backup of it. */
  zip: Buffer
  backup: Buffer
  states: Set<string>
  last: string
}

const folder = '/data/workbooks/one'
const backups = '/data/backups/one'
const backupName = '2026-11-21T09-00-00Z-asked.muutos'

/** Mutates one file of a workbook at a time, as the number says, and opens what comes of it; repeatable by the number. */
export async function storeFuzz(): Promise<{ mutate(number: number): Promise<Found | null>; end(): void }> {
  const subject = await madeSubject()
  const place = mkdtempSync(join(tmpdir(), 'muunnos '))
  return {
    async mutate(number) {
      const chance = chanceOf(number)
      const mutation = among(mutations, chance)
      const what = among([ofFolder, ofFolder, ofFolder, ofMuutos, ofBackup], chance)
      try {
        const wrong = await what(subject, mutation, chance, join(place, 'copy.muutos'))
        const says = reached() ? 'every object has been reached' : wrong
        return says === null ? null : { kind: 'partly applied', says: `${what.name}, ${mutation.name}: ${says}` }
      } catch (error) {
        return { kind: 'crash', says: `${what.name}, ${mutation.name}: ${error instanceof Error ? error.stack : String(error)}` }
      }
    },
    end: () => rmSync(place, { recursive: true, force: true }),
  }
}

/** Whether something was written where every object inherits from; it is taken away again. */
function reached(): boolean {
  const names = Object.keys(Object.prototype)
  for (const name of names) Reflect.deleteProperty(Object.prototype, name)
  return names.length > 0
}

/** A file of the folder is mutated, or is missing, or another stands in its place. */
async function ofFolder(subject: Subject, mutation: Mutation, chance: Chance): Promise<string | null> {
  const { files } = subject.disk.copy()
  const disk = subject.disk.copy()
  const path = join(folder, among(subject.parts, chance))
  const kind = chance()
  if (kind < 0.04) await disk.files.remove(path)
  else await put(disk.files, path, kind < 0.08 ? await files.read(join(folder, among(subject.parts, chance))) : mutation.of(await files.read(path), chance))
  return wrongWith(await openedState(disk, folder), subject, mutation.resealed && kind >= 0.08 ? path : null)
}

/** A `.muutos` from other hands: one that is broken is not taken at all. */
async function ofMuutos(subject: Subject, mutation: Mutation, chance: Chance, path: string): Promise<string | null> {
  const inside = chance() < 0.5
  const mutated = among(subject.parts, chance)
  writeFileSync(path, inside ? await repacked(subject, mutated, mutation, chance) : mutation.of(subject.zip, chance))
  const disk = memoryDisk()
  const unpacked = await unpackWorkbook(path, folder, disk.files)
  if (!unpacked.ok) return (await disk.files.list(folder)).length === 0 ? null : 'refused, and yet something was written'
  return wrongWith(await openedState(disk, folder), subject, inside && mutation.resealed ? mutated : null)
}

async function ofBackup(subject: Subject, mutation: Mutation, chance: Chance): Promise<string | null> {
  const disk = memoryDisk()
  await disk.files.makeFolder(backups)
  await put(disk.files, join(backups, backupName), mutation.of(subject.backup, chance))
  const read = await readBackup(backups, backupName, disk.files)
  return !read.ok || stateOf(read.value.workbook) === subject.last ? null : 'a damaged backup gives another state than it was made of'
}

/** A zip in order, of which one part was mutated before it was packed. */
async function repacked({ disk, parts }: Subject, mutated: string, mutation: Mutation, chance: Chance): Promise<Buffer> {
  const packed = await Promise.all(parts.map(async (name) => {
    const bytes = await disk.files.read(join(folder, name))
    return partOf(name, name === mutated ? mutation.of(bytes, chance) : bytes)
  }))
  const { files } = memoryDisk()
  await packParts([titlePart(), ...packed], '/copy.muutos', files)
  return files.read('/copy.muutos')
}

/** What a program shows of the folder; null when it does not open it. */
async function openedState(disk: MemoryDisk, folder: string): Promise<{ state: string; changes: Change[]; readOnly: boolean } | null> {
  const result = await openStore({ folder, files: disk.files, world: trialWorld('2026-11-22T08:00:00Z', 3), who: '', mode: 'write' })
  if (!result.ok) return null
  const store = result.value
  const found = { state: stateOf(store.workbook), changes: store.readOnly ? [] : await store.changes('all'), readOnly: store.readOnly }
  await store.parts().catch((error: Error) => {
    if (!('code' in error)) throw error
  })
  await store.close()
  return found
}

/**
 * Whole changes up to some point are right. Where a checksum vouches for what was altered in a journal, the state must
 * be what the changes come to; of a `resealed` snapshot nobody can tell, so long as it does no harm.
 */
function wrongWith(found: Awaited<ReturnType<typeof openedState>>, { states }: Subject, resealed: string | null): string | null {
  if (found === null || states.has(found.state)) return null
  if (resealed === null) return 'the state is none that the workbook ever had'
  if (found.readOnly || resealed.endsWith('workbook.json')) return null
  const folded = emptyWorkbook('')
  for (const change of found.changes) applyChange(folded, change)
  return stateOf(folded) === found.state ? null : 'the state is not what its changes come to'
}

async function madeSubject(): Promise<Subject> {
  const disk = memoryDisk()
  await disk.files.makeFolder('/data')
  const desk: Desk = { files: disk.files, folder, backups, world: trialWorld('2026-11-20T08:00:00Z', 1), witness: witness() }
  const states = new Set([stateOf(emptyWorkbook(''))])
  const store = await newWorkbook(desk)
  store.listen(() => states.add(stateOf(store.workbook)))
  await store.commit(focusAreaEdit('foc_a', 'Ä'), 'main')
  await store.commit(focusAreaEdit('foc_b', 'B'), 'main')
  await store.compact()
  await store.commit(renameEdit('foc_a', 'A1'), 'main')
  await store.merge([{ format: 2, stamp: '2026-11-19T08:00:00.000Z-0000-theirs00', label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_b: { 'name.sv': 'Deras' } } }, over: {} }], { key: 'merged' })
  await store.compact()
  await store.commit(renameEdit('foc_b', 'B1'), 'main')
  await store.undo()
  await store.redo()
  await store.close()
  const again = await opened(desk)
  again.listen(() => states.add(stateOf(again.workbook)))
  await again.commit(renameEdit('foc_a', 'A2'), 'main')
  const parts = await again.parts()
  const folded = emptyWorkbook('')
  for (const change of await again.changes('all')) {
    applyChange(folded, change)
    states.add(stateOf(folded))
  }
  await again.close()

  await makeBackup({ folder, home: backups, why: 'asked', madeAt: '2026-11-21T09:00:00.000Z' }, disk.files)
  await packParts([titlePart(), ...parts], '/copy.muutos', disk.files)
  const journals = (await disk.files.list(join(folder, 'journals'))).map((name) => `journals/${name}`)
  return {
    disk: disk.afterPowerCut(fates.kept),
    parts: ['workbook.json', ...journals],
    zip: await disk.files.read('/copy.muutos'),
    backup: await disk.files.read(join(backups, backupName)),
    states,
    last: stateOf(again.workbook),
  }
}

function stateOf(workbook: Workbook): string {
  const { stamps, tables } = canonical(workbook)
  return JSON.stringify({ stamps, tables })
}

async function put(files: FileSystem, path: string, bytes: Buffer): Promise<void> {
  const file = await files.open(path, 'rewrite')
  await file.write(bytes, 0)
  await file.flush()
  await file.close()
}
