import { failed, type Problem, type Result } from '../../core/values/problem.ts'
import type { Edit, Label } from '../../core/workbook/change.ts'
import { codeOf } from './files.ts'
import { takenOver } from './journal.ts'
import type { Entry } from './lines.ts'
import { notSaved } from './trouble.ts'

/** Something to be written, once its turn comes. */
interface Wish {
  label: Label
  /** The rows it looks at and writes; what is `alone` rests on everything before it, and all after it rests on that. */
  rows: string[] | 'alone'
  /** Made anew for each try, from the workbook as it then stands. */
  make(): Promise<Result<Entry[]>> | Result<Entry[]>
}

/** What has been asked for and is not on the disk yet, oldest first, and why; no problem while the disk is just at work. */
export interface Unwritten {
  labels: Label[]
  problem: Problem | null
}

export interface WriteQueue {
  /** Resolves when it is on the disk, or when it may not be written; while the disk refuses, it waits. */
  add(wish: Wish): Promise<Result<Entry[]>>
  waiting(): Unwritten
  /** Tries at once what waits. */
  tryNow(): Promise<void>
  /** Tries a last time; what then is not on the disk never will be. */
  end(): Promise<void>
}

interface World {
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Brings entries to the disk and into the workbook, or neither, and then throws the system's error. */
  append(entries: Entry[]): Promise<void>
  pause(milliseconds: number): Promise<void>
  /** False when nobody is there to wait: what the disk refuses is then refused. */
  waits: boolean
  /** Called when something has begun to wait, or waits no more. */
  tell(): void
}

/** What is written to a workbook goes through here in the order it was asked for; edits of different rows that wait together share one flush. */
export function writeQueue({ inTurn, append, pause, waits, tell }: World): WriteQueue {
  let wishes: Asked[] = []
  let problem: Problem | null = null
  let writing: Promise<void> | null = null
  let retrying = false
  let ended = false

  const write = () => (writing ??= inTurn(writeAll))

  const writeAll = async () => {
    try {
      while (wishes.length > 0) {
        const group = await madeOf(firstGroup(wishes))
        const trouble = group.length === 0 ? null : await attempt(group)
        wishes = wishes.filter(({ settled }) => !settled)
        if (trouble) return void waitFor(trouble)
        if (problem !== null) {
          problem = null
          tell()
        }
      }
    } finally {
      // In the same breath as the last look: a wish that comes now begins to write anew.
      writing = null
    }
  }

  /** The wishes that may be written, each with its entries; the others are answered. */
  const madeOf = async (group: Asked[]): Promise<Made[]> => {
    const good: Made[] = []
    for (const wish of group) {
      try {
        const made = await wish.make()
        if (made.ok && made.value.length > 0) good.push({ wish, entries: made.value })
        else wish.settle(made)
      } catch (bug) {
        wish.break(bug)
      }
    }
    return good
  }

  /** Null when all is answered, else what the disk said. */
  const attempt = async (group: Made[]): Promise<Problem | null> => {
    try {
      await append(group.flatMap(({ entries }) => entries))
      for (const { wish, entries } of group) wish.settle({ ok: true, value: entries })
      return null
    } catch (error) {
      if (waits && mayPass(error)) return notSaved(error).problem
      for (const { wish } of codeOf(error) === '' ? [] : group) wish.settle(notSaved(error))
      for (const { wish } of group) if (!wish.settled) wish.break(error)
      return null
    }
  }

  const waitFor = (trouble: Problem) => {
    problem = trouble
    tell()
    if (!retrying && !ended) void retry()
  }

  /** Every so often, until nothing waits. */
  const retry = async () => {
    retrying = true
    for (let tries = 0; problem !== null && !ended; tries += 1) {
      await pause(Math.min(1000 * 2 ** tries, longestPause))
      if (!ended) await write()
    }
    retrying = false
  }

  return {
    add(wish) {
      return new Promise((done, broken) => {
        const asked: Asked = {
          ...wish,
          settled: false,
          settle: (result) => ((asked.settled = true), done(result)),
          break: (bug) => ((asked.settled = true), broken(bug)),
        }
        wishes.push(asked)
        // What waits for the disk is tried again in its time: one more wish does not make the disk better.
        if (problem === null) void write()
        else tell()
      })
    },
    waiting: () => ({ labels: problem === null ? [] : wishes.map(({ label }) => label), problem }),
    tryNow: write,
    async end() {
      ended = true
      await write()
      for (const { settle } of wishes) settle(problem ? { ok: false, problem } : failed('workbook-closed'))
      wishes = []
    },
  }
}

interface Asked extends Wish {
  settled: boolean
  settle(result: Result<Entry[]>): void
  break(bug: unknown): void
}

interface Made {
  wish: Asked
  entries: Entry[]
}

const longestPause = 15_000

/** The disk's trouble may pass; a workbook that somebody else has taken over will not come back. */
function mayPass(error: unknown): boolean {
  return codeOf(error) !== '' && codeOf(error) !== takenOver
}

/** The first wishes that touch different rows: what each is checked and stamped against are its own rows. */
function firstGroup(wishes: Asked[]): Asked[] {
  const group: Asked[] = []
  const taken = new Set<string>()
  for (const wish of wishes) {
    const { rows } = wish
    if (rows === 'alone') return group.length === 0 ? [wish] : group
    if (rows.some((row) => taken.has(row))) return group
    group.push(wish)
    for (const row of rows) taken.add(row)
  }
  return group
}

/** `actions/act_1` for each row that an edit writes. */
export function rowsOf(edit: Edit): string[] {
  return Object.entries(edit.put).flatMap(([table, rows]) => Object.keys(rows).map((id) => `${table}/${id}`))
}
