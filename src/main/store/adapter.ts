import type { Adapter } from 'lowdb'
import type { Result } from '../../core/values/problem.ts'
import { applyChange, type Change } from '../../core/workbook/change.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import { openJournal, type Journal, type Place } from './journal.ts'
import { readWorkbook, type Reading } from './read.ts'
import { saveSnapshot, viewOf } from './snapshot.ts'

/**
 * lowdb's way to the disk: its read opens, its write compacts. What is missing between the two, a
 * lasting append of one change, is `append`.
 */
export interface WorkbookAdapter extends Adapter<Workbook> {
  /** What `read` found. */
  reading(): Result<Reading>
  startWriting(workbook: Workbook, from: Place): Promise<void>
  /** Brings changes to the disk, then into the workbook; throws, with neither done, when the disk will not take them. Asked for within a turn. */
  append(workbook: Workbook, changes: Change[]): Promise<void>
  place(): Readonly<Place> | null
  stopWriting(): Promise<void>
}

export function workbookAdapter(folder: string, files: FileSystem, inTurn: <T>(work: () => Promise<T>) => Promise<T>): WorkbookAdapter {
  let reading: Result<Reading> | null = null
  let journal: Journal | null = null

  return {
    async read() {
      reading = await readWorkbook(folder, files)
      return reading.ok ? reading.value.workbook : null
    },
    reading: () => reading!,
    async startWriting(workbook, from) {
      journal = await openJournal(folder, workbook.id, from, files)
    },
    async append(workbook, changes) {
      await journal!.append(changes)
      for (const change of changes) applyChange(workbook, change)
    },
    /** The next journal begins first, so that edits go on while the journals before it are folded into the snapshot. */
    async write(workbook) {
      const view = await inTurn(async () => {
        await journal!.begin()
        return viewOf(workbook, journal!.place().journal - 1)
      })
      await saveSnapshot(folder, view, files)
      workbook.through = view.through
    },
    place: () => journal?.place() ?? null,
    stopWriting: async () => journal?.close(),
  }
}
