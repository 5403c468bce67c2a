import type { Change } from '../../core/workbook/change.ts'
import type { FileSystem, OpenFile } from './files.ts'
import { firstLine, writeLine } from './lines.ts'
import { journalIn, journalsIn } from './places.ts'

/** Where writing goes on: after so many lines and bytes of a journal. */
export interface Place {
  journal: number
  lines: number
  bytes: number
  /** What else is in the file cannot be trusted or cut; the next line begins a new journal, which says how much of this one counts. */
  suspect: boolean
}

export interface Journal {
  place(): Readonly<Place>
  /** Returns when the changes are on the disk; throws, with nothing added, when they could not be brought there. */
  append(changes: Change[]): Promise<void>
  /** Begins the next file; the one before it is then whole. */
  begin(): Promise<void>
  close(): Promise<void>
}

/** The journal of a workbook, written at a place that has been read, or begun anew when there is none. */
export async function openJournal(folder: string, workbook: string, from: Place, files: FileSystem): Promise<Journal> {
  let { journal, lines, bytes, suspect } = from
  let file: OpenFile | null = null

  const begin = async () => {
    suspect = true
    const header = firstLine(workbook, journal + 1, lines)
    const fresh = await files.open(journalIn(folder, journal + 1), 'rewrite')
    try {
      await fresh.write(header, 0)
      await fresh.flush()
      await files.flushFolder(journalsIn(folder))
    } catch (error) {
      await closeQuietly(fresh)
      throw error
    }
    await closeQuietly(file)
    file = fresh
    ;[journal, lines, bytes, suspect] = [journal + 1, 0, header.length, false]
  }

  const append = async (changes: Change[]) => {
    if (suspect || file === null) await begin()
    let content = linesOf(changes, lines)
    await writeAgainOnce(content)
    try {
      await file!.flush()
    } catch {
      // What a failed flush left on the disk cannot be known, nor mended by flushing again.
      await begin()
      content = linesOf(changes, lines)
      await writeAgainOnce(content)
      suspect = true
      await file!.flush()
      suspect = false
    }
    lines += changes.length
    bytes += content.length
  }

  const writeAgainOnce = async (content: Buffer) => {
    try {
      await file!.write(content, bytes)
    } catch {
      await cutBack()
      try {
        await file!.write(content, bytes)
      } catch (error) {
        await cutBack().catch(() => undefined)
        throw error
      }
    }
  }

  /** Takes away what a failed write may have left. */
  const cutBack = async () => {
    suspect = true
    await file!.truncate(bytes)
    await file!.flush()
    suspect = false
  }

  if (!suspect && journal > 0) {
    file = await files.open(journalIn(folder, journal), 'append')
    await cutBack()
  }
  const close = async () => {
    // So that what was not acknowledged does not count after all when it is read again.
    if (suspect && journal > 0) await begin().catch(() => undefined)
    await closeQuietly(file)
  }
  return { place: () => ({ journal, lines, bytes, suspect }), append, begin, close }
}

function linesOf(changes: Change[], after: number): Buffer {
  return Buffer.concat(changes.map((change, index) => writeLine({ n: after + index + 1, change })))
}

/** Everything that counts has been flushed before. */
async function closeQuietly(file: OpenFile | null): Promise<void> {
  await file?.close().catch(() => undefined)
}
