import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { applyChange, type Change } from '../../core/workbook/change.ts'
import { emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import type { Place } from './journal.ts'
import { readLines, type Header, type Lines } from './lines.ts'
import { journalIn, journalNumber, journalsIn } from './places.ts'
import { readSnapshot } from './snapshot.ts'

/** What could be read of a workbook's folder. Nothing is written by reading. */
export interface Reading {
  workbook: Workbook
  /** The changes since the snapshot, with the journal each is in. */
  recent: { change: Change; journal: number }[]
  /** Where writing may go on; null when something is damaged, which is then left as it is. */
  place: Place | null
  /** A line cut short by a crash at the very end: its change was never acknowledged. */
  cutShort: boolean
  /** What is damaged or newer than this program, so that the last good state is all there is. */
  trouble: Problem[]
}

/** The snapshot, then the journals after it; checksums only, since what is written has been checked before. */
export async function readWorkbook(folder: string, files: FileSystem): Promise<Result<Reading>> {
  const snapshot = await readSnapshot(folder, files)
  const numbers = (await files.list(journalsIn(folder))).map(journalNumber).filter((number) => number !== null)
  if (snapshot.kind === 'newer') return failed('workbook-newer')
  if (snapshot.kind === 'missing' && numbers.length === 0) return failed('workbook-missing')

  const trouble: Problem[] = []
  let workbook: Workbook
  if (snapshot.kind === 'whole') {
    workbook = snapshot.workbook
    if (workbook.format !== 1) trouble.push(problem('opened-newer'))
  } else {
    // The journals are the whole history: with all of them the state can be had without its snapshot.
    const first = numbers[0] === 1 ? readLines(await files.read(journalIn(folder, 1)), 0).header : null
    if (!first) return failed('workbook-damaged')
    trouble.push(problem('opened-last-good-state', { file: 'workbook.json' }))
    workbook = emptyWorkbook(first.workbook)
  }
  return ok({ workbook, ...(await readJournals(folder, workbook, numbers, files, trouble)) })
}

async function readJournals(folder: string, workbook: Workbook, numbers: number[], files: FileSystem, trouble: Problem[]): Promise<Omit<Reading, 'workbook'>> {
  const recent: Reading['recent'] = []
  const stopped = (key: string, journal: number) => {
    trouble.push(problem(key, { file: journalName(journal) }))
    return { recent, place: null, cutShort: false, trouble }
  }
  const last = numbers.at(-1) ?? 0
  const first = workbook.through + 1
  if (last < first) return stopped('opened-last-good-state', first)

  let bytes = numbers.includes(first) ? await files.read(journalIn(folder, first)) : null
  for (let journal = first; ; journal += 1) {
    if (bytes === null) return stopped('opened-last-good-state', journal)
    const next: Buffer | null = numbers.includes(journal + 1) ? await files.read(journalIn(folder, journal + 1)) : null
    const follower = next && readLines(next, 0)
    const neverBegun = follower !== null && follower.header === null && follower.rest !== 'bad' && journal + 1 === last
    const seal = follower?.header?.after

    const lines = readLines(bytes, seal ?? Infinity)
    if (seal !== 0 || lines.header) {
      const misfit = misfitOf(lines, workbook.id, journal)
      if (misfit) return stopped(misfit, journal)
    }
    for (const change of lines.changes) {
      applyChange(workbook, change)
      recent.push({ change, journal })
    }
    if (journal === last || neverBegun) {
      if (lines.rest === 'bad') return stopped('opened-last-good-state', journal)
      const place = { journal, lines: lines.changes.length, bytes: lines.goodBytes, suspect: neverBegun }
      return { recent, place: trouble.length === 0 ? place : null, cutShort: lines.rest === 'incomplete', trouble }
    }
    if (seal === undefined || lines.changes.length < seal) return stopped('opened-last-good-state', seal === undefined ? journal + 1 : journal)
    bytes = next
  }
}

/** Why a journal is not to be read as one of this workbook by this program. */
function misfitOf({ header }: Lines, workbook: string, journal: number): string | null {
  if (header === null) return 'opened-last-good-state'
  if (header.format !== 1 || header.encoding !== 'plain') return 'opened-newer'
  return belongs(header, workbook, journal) ? null : 'opened-last-good-state'
}

function belongs(header: Header, workbook: string, journal: number): boolean {
  return header.workbook === workbook && header.journal === journal
}

function problem(key: string, values: Problem['values'] = {}): Problem {
  return { key, values }
}

function journalName(journal: number): string {
  return `journals/${String(journal).padStart(6, '0')}.jsonl`
}
