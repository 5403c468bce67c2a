import type { Json } from '../../src/core/values/json.ts'
import type { Result } from '../../src/core/values/problem.ts'
import type { Stamp } from '../../src/core/values/stamp.ts'
import type { Cells, Change, Edit } from '../../src/core/workbook/change.ts'
import type { FileSystem } from '../../src/main/store/files.ts'
import type { Store } from '../../src/main/store/store.ts'

/** What is found in a workbook that was opened again. */
export interface Found {
  store: Store
  /** Those that count. */
  changes: Map<Stamp, Change>
  /** Every byte of the disk. */
  bytes(): Promise<Buffer>
  files: FileSystem
  backups: string
}

/** Something that must be so when the workbook is opened again. */
export interface Fact {
  says: string
  holds(found: Found): boolean | Promise<boolean>
}

/** Remembers what was asked of a store and what it said it had done. */
export interface Witness {
  /** What holds for sure, by name. */
  facts: Map<string, Fact>
  /** Every change that was ever told to be on the disk. */
  told: Set<Stamp>
  /** The edits asked for, in their order; one that was refused for what it says is not among them. */
  asked: Asked[]
  /** What a power cut may find done or not done: an undo, a merge, a restoring. */
  doing: Set<string>
}

interface Asked {
  session: string
  put: Cells<Json>
  acknowledged: boolean
}

export function witness(): Witness {
  return { facts: new Map(), told: new Set(), asked: [], doing: new Set() }
}

export function copyOf({ facts, told, asked, doing }: Witness): Witness {
  return { facts: new Map(facts), told: new Set(told), asked: asked.map((one) => ({ ...one })), doing: new Set(doing) }
}

/** The store was asked to commit an edit. Until it answers, the change may be there or not, but whole. */
export async function committed(by: Witness, store: Store, edit: Edit): Promise<Result<Change>> {
  const asked = { session: store.session, put: edit.put, acknowledged: false }
  by.asked.push(asked)
  const result = await store.commit(edit, 'main')
  if (result.ok) {
    asked.acknowledged = true
    stands(by, result.value)
  } else if (!/^(not-saved|workbook-closed|workbook-taken-over)/.test(result.problem.key)) by.asked.splice(by.asked.indexOf(asked), 1)
  return result
}

/** A change was told to be on the disk. */
export function stands(by: Witness, change: Change): void {
  const json = JSON.stringify(change)
  by.told.add(change.stamp)
  by.facts.set(change.stamp, { says: `the change ${change.stamp} (${change.label.key}) is there`, holds: ({ changes }) => JSON.stringify(changes.get(change.stamp)) === json })
}

/** Something else than a commit: while it goes on nothing is sure of the facts it may alter; done, it leaves new ones. */
export async function does<T>(by: Witness, what: string, alters: string[], work: () => Promise<Result<T>>, leaves: (value: T) => [name: string, fact: Fact][]): Promise<Result<T>> {
  by.doing.add(what)
  for (const name of alters) by.facts.delete(name)
  const result = await work()
  if (!result.ok) return result
  for (const [name, fact] of leaves(result.value)) by.facts.set(name, fact)
  by.doing.delete(what)
  return result
}
