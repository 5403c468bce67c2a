import type { Adapter } from 'lowdb'
import type { Result } from '../../core/values/problem.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import { openJournal, type Journal, type Place, type Writer } from './journal.ts'
import type { Entry } from './lines.ts'
import { readWorkbook, type Reading } from './read.ts'

/** Folds the journals of a folder, up to the one named, into its snapshot. */
export type Fold = (folder: string, through: number) => Promise<void>

/**
 * lowdb's way to the disk: its read opens, its write compacts. What is missing between the two, a
 * lasting append of one change, is `append`.
 */
export interface WorkbookAdapter extends Adapter<Workbook> {
  /** What `read` found. */
  reading(): Result<Reading>
  startWriting(writer: Writer, from: Place): Promise<void>
  /** Brings entries to the disk; throws, with nothing added, when the disk will not take them. Asked for within a turn. */
  append(entries: Entry[]): Promise<void>
  /** Begins the next journal, so that those before it stay as they are. Asked for within a turn. */
  begin(): Promise<void>
  place(): Readonly<Place> | null
  stopWriting(): Promise<void>
}

export function workbookAdapter(folder: string, files: FileSystem, fold: Fold, inTurn: <T>(work: () => Promise<T>) => Promise<T>): WorkbookAdapter {
  let reading: Result<Reading> | null = null
  let journal: Journal | null = null

  return {
    async read() {
      reading = await readWorkbook(folder, files)
      return reading.ok ? reading.value.workbook : null
    },
    reading: () => reading!,
    async startWriting(writer, from) {
      journal = await openJournal(folder, writer, from, files)
      if (writer.taken) await journal.begin()
    },
    append: (entries) => journal!.append(entries),
    begin: () => journal!.begin(),
    /** The next journal begins first, so that edits go on while the journals before it are folded into the snapshot. */
    async write(workbook) {
      const through = await inTurn(async () => {
        await journal!.begin()
        return journal!.place().journal - 1
      })
      await fold(folder, through)
      workbook.through = through
    },
    place: () => journal?.place() ?? null,
    stopWriting: async () => journal?.close(),
  }
}
