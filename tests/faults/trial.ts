import { dirname, join } from 'node:path'
import { canonical } from '../../src/core/workbook/canonical.ts'
import { applyChange } from '../../src/core/workbook/change.ts'
import { emptyWorkbook, type Workbook } from '../../src/core/workbook/workbook.ts'
import { codeOf, type FileSystem, type OpenFile } from '../../src/main/store/files.ts'
import { lockIn } from '../../src/main/store/places.ts'
import type { Store } from '../../src/main/store/store.ts'
import { focusAreaEdit, opened, type Desk, type Scenario } from './desk.ts'
import type { Fate } from './memory-file.ts'
import { faultyFiles, mostCalls, type FaultyFiles } from './faulty-files.ts'
import { trialWorld } from './trial-world.ts'
import type { Trouble } from './troubles.ts'
import { committed, copyOf, witness, type Found, type Witness } from './witness.ts'

/** A disk for a trial: the one in memory, or the real one, of which a power cut takes nothing. */
export interface TrialDisk {
  files: FileSystem
  forget(file: OpenFile): void
  afterPowerCut(fate: Fate): TrialDisk | Promise<TrialDisk>
}

/** A trouble that strikes at a call, and what the power cut at the end of it leaves. */
export interface Strike {
  trouble: Trouble
  at: number
  fate: Fate
}

/** What was found wrong after a trial. */
export interface Wrong {
  kind: 'lost' | 'unreadable'
  says: string
}

const begins = '2026-11-21T08:00:00Z'
const nextDay = '2026-11-22T08:00:00Z'
/** A trial takes some milliseconds; one that takes so long waits for something that never comes. */
const stuckMilliseconds = 30_000

/** What a scenario begins with, made on a disk that works. */
export async function prepare(scenario: Scenario, disk: TrialDisk, root: string): Promise<Witness> {
  const by = witness()
  await disk.files.makeFolder(root)
  await scenario.prepare({ files: disk.files, ...placesIn(root), world: trialWorld('2026-11-20T08:00:00Z', 1), witness: by })
  return by
}

/** Which calls a scenario makes to a disk that works. */
export async function callsOf(scenario: Scenario, disk: TrialDisk, by: Witness, root: string): Promise<FaultyFiles['calls']> {
  const { calls, wrong } = await worked((desk) => scenario.run(desk), disk, copyOf(by), root, null, begins)
  if (wrong) throw new Error(`${scenario.name} fails on a disk that works: ${wrong.says}`)
  return calls
}

/** One scenario with a fault, another fault while it is opened again when there is a second, and what is found at last. */
export async function tried(scenario: Scenario, disk: TrialDisk, prepared: Witness, root: string, first: Strike, second: Strike | null): Promise<Wrong | null> {
  const by = copyOf(prepared)
  let at = await elsewhere(disk, root)
  const run = await worked((desk) => scenario.run(desk), disk, by, at, first, begins)
  if (run.wrong) return run.wrong
  let left = await powerCut(disk, at, first.fate)
  if (second) {
    at = await elsewhere(left, at)
    const recovery = await worked((desk) => goOn(desk, scenario.mode), left, by, at, second, nextDay, 1000)
    if (recovery.wrong) return recovery.wrong
    left = await powerCut(left, at, second.fate)
  }
  return found(left, by, at, scenario.mode, second === null)
}

/** How a day goes on after a power cut. */
async function goOn(desk: Desk, mode: Scenario['mode']): Promise<void> {
  const store = await opened(desk, { mode })
  await committed(desk.witness, store, focusAreaEdit('foc_after', 'After'))
  await store.compact()
  await store.close()
}

async function worked(work: (desk: Desk) => Promise<void>, disk: TrialDisk, by: Witness, root: string, strike: Strike | null, at: string, seed = 2): Promise<{ wrong: Wrong | null; calls: FaultyFiles['calls'] }> {
  const world = trialWorld(at, seed + (strike?.at ?? 0))
  const faulty = faultyFiles(disk.files, disk.forget, strike && { fault: strike.trouble.begin(), at: strike.at }, world.moveClock)
  const done = work({ files: faulty.files, ...placesIn(root), world, witness: by }).then(() => null, bugIn)
  const wrong = await unlessStuck(Promise.race([done, faulty.off.then(() => null), world.patienceOver.then(() => null)]))
  void faulty.cut()
  return { wrong: wrong ?? endless(faulty), calls: faulty.calls }
}

/** The same under another name: a program that was ended in the middle of something may not hold up the next, which in truth is another process. */
async function elsewhere(disk: TrialDisk, root: string): Promise<string> {
  const at = join(dirname(root), `data ${(moves += 1)}`)
  await disk.files.rename(root, at)
  await disk.files.flushFolder(dirname(root))
  return at
}

let moves = 0

/** What is left on the disk, with the lock of a process that is no more. */
async function powerCut(disk: TrialDisk, root: string, fate: Fate): Promise<TrialDisk> {
  const left = await disk.afterPowerCut(fate)
  const path = lockIn(placesIn(root).folder)
  if ((await left.files.stat(path)) === null) return left
  const text = (await left.files.read(path)).toString()
  const file = await left.files.open(path, 'rewrite')
  await file.write(Buffer.from(text.replace(`"process":${process.pid}`, '"process":2147483647')), 0)
  await file.close()
  return left
}

/** Opens the workbook again on a disk that works, and looks for what must be there; then goes on working, and looks once more. */
async function found(disk: TrialDisk, by: Witness, root: string, mode: Scenario['mode'], goingOn: boolean): Promise<Wrong | null> {
  if (by.facts.size === 0) return null
  const at = await elsewhere(disk, root)
  const counted = faultyFiles(disk.files, disk.forget, null)
  const desk: Desk = { files: counted.files, ...placesIn(at), world: trialWorld(nextDay, 7), witness: copyOf(by) }
  const look = async (): Promise<Wrong | null> => {
    const store = await opened(desk, { mode })
    if (store.readOnly) return { kind: 'unreadable', says: `it opens for reading only: ${JSON.stringify(store.notices)}` }
    const wrong = await lookedThrough(store, by, desk)
    if (!wrong && goingOn) await committed(desk.witness, store, focusAreaEdit('foc_after', 'After'))
    await store.close()
    return wrong
  }
  const looked = look().catch((error: Error): Wrong => ({ kind: 'unreadable', says: error.stack ?? error.message }))
  const wrong = await unlessStuck(Promise.race([looked, counted.off.then(() => endless(counted))]))
  if (wrong || !goingOn) return wrong
  return found(await powerCut(disk, at, { keeps: () => false, torn: (bytes) => bytes, inOrder: (list) => [...list] }), desk.witness, at, mode, false)
}

async function lookedThrough(store: Store, by: Witness, desk: Desk): Promise<Wrong | null> {
  const changes = new Map((await store.changes('all')).map((change) => [change.stamp, change]))
  const here: Found = { store, changes, files: desk.files, backups: desk.backups, bytes: () => allBytes(desk.files, desk.folder, desk.backups) }
  for (const { says, holds } of by.facts.values()) if (!(await holds(here))) return { kind: 'lost', says: `not so: ${says}` }
  return partly(by, here) ?? stateDiffers(store.workbook, here)
}

/** Whether anything is there that nobody asked for, or a later edit without an earlier one. */
function partly(by: Witness, { changes }: Found): Wrong | null {
  const told = [...changes.values()]
  const open = by.asked.filter(({ acknowledged }) => !acknowledged).map(({ put }) => JSON.stringify(put))
  for (const change of told) {
    const known = by.told.has(change.stamp) || change.label.key === 'sessionBegun' || by.doing.size > 0 || open.includes(JSON.stringify(change.put))
    if (!known) return { kind: 'lost', says: `${change.stamp} (${change.label.key}) is there, though nobody asked for it` }
  }
  const puts = new Set(told.map(({ put }) => JSON.stringify(put)))
  for (const session of new Set(by.asked.map(({ session }) => session))) {
    const there = by.asked.filter((one) => one.session === session).map(({ put, acknowledged }) => acknowledged || puts.has(JSON.stringify(put)))
    if (there.includes(false) && there.lastIndexOf(true) > there.indexOf(false)) return { kind: 'lost', says: 'a later edit is there without an earlier one' }
  }
  return null
}

function stateDiffers(workbook: Workbook, { changes }: Found): Wrong | null {
  const folded = emptyWorkbook(workbook.id)
  for (const change of changes.values()) applyChange(folded, change)
  return stateOf(folded) === stateOf(workbook) ? null : { kind: 'lost', says: 'the state is not what its changes come to' }
}

function stateOf(workbook: Workbook): string {
  const { stamps, tables } = canonical(workbook)
  return JSON.stringify({ stamps, tables })
}

async function allBytes(files: FileSystem, ...folders: string[]): Promise<Buffer> {
  const parts: Buffer[] = []
  for (const folder of folders)
    for (const name of await files.list(folder)) {
      const path = join(folder, name)
      parts.push(await files.read(path).catch(() => allBytes(files, path)))
    }
  return Buffer.concat(parts)
}

/** Trouble that the system names is told to whoever asked; anything else is a bug. */
function bugIn(error: unknown): Wrong | null {
  return codeOf(error) === '' ? { kind: 'unreadable', says: `it throws: ${error instanceof Error ? error.stack : String(error)}` } : null
}

function endless({ calls }: FaultyFiles): Wrong | null {
  return calls.length < mostCalls ? null : { kind: 'unreadable', says: `it asks the disk without end, at last to ${calls.at(-1)!.kind}` }
}

async function unlessStuck(work: Promise<Wrong | null>): Promise<Wrong | null> {
  let timer: NodeJS.Timeout | undefined
  const stuck = new Promise<Wrong>((done) => (timer = setTimeout(() => done({ kind: 'unreadable', says: 'it waits for something that never comes' }), stuckMilliseconds)))
  return Promise.race([work, stuck]).finally(() => clearTimeout(timer))
}

function placesIn(root: string): Pick<Desk, 'folder' | 'backups'> {
  return { folder: join(root, 'workbooks', 'one'), backups: join(root, 'backups', 'one') }
}
