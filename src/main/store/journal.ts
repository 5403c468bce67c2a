import { codeOf, type FileSystem, type OpenFile } from './files.ts'
import { firstLine, readLines, writeLine, type Entry } from './lines.ts'
import { journalIn, journalsIn } from './places.ts'

/** Where writing goes on: after so many lines and bytes of a journal. */
export interface Place {
  journal: number
  lines: number
  bytes: number
  /** Nothing more may be written to this file; the next line begins a new journal, which says how much of this one counts. */
  full: boolean
}

export interface Journal {
  place(): Readonly<Place>
  /** Returns when the entries are on the disk; throws, with nothing added, when they could not be brought there. */
  append(entries: Entry[]): Promise<void>
  /** Begins the next file; the one before it is then whole. */
  begin(): Promise<void>
  close(): Promise<void>
}

/** Who writes: the workbook's id and the session; `taken` when the workbook was taken over from another computer. */
export interface Writer {
  workbook: string
  by: string
  taken?: true
}

/** The code of the error thrown when somebody else has begun the journal that comes next. */
export const takenOver = 'ETAKEN'

/** The journal of a workbook, written at a place that has been read, or begun anew when there is none. */
export async function openJournal(folder: string, writer: Writer, from: Place, files: FileSystem): Promise<Journal> {
  let { journal, lines, bytes, full } = from
  let file: OpenFile | null = null
  let { taken } = writer

  const begin = async () => {
    full = true
    const header = firstLine(writer.workbook, journal + 1, lines, { by: writer.by, ...(taken && { taken }) })
    const fresh = await openFresh(folder, journal + 1, writer.by, files)
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
    taken = undefined
    ;[journal, lines, bytes, full] = [journal + 1, 0, header.length, false]
  }

  const append = async (entries: Entry[]) => {
    if (full || file === null) await begin()
    let content = linesOf(entries, lines)
    await writeAgainOnce(content)
    try {
      await file!.flush()
    } catch {
      // What a failed flush left on the disk cannot be known, nor mended by flushing again.
      await begin()
      content = linesOf(entries, lines)
      await writeAgainOnce(content)
      full = true
      try {
        await file!.flush()
      } catch (error) {
        // So that what is not acknowledged does not count after all when the program ends here.
        await begin().catch(() => undefined)
        throw error
      }
      full = false
    }
    lines += entries.length
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
    full = true
    await file!.truncate(bytes)
    await file!.flush()
    full = false
  }

  if (!full && !taken && journal > 0) {
    file = await files.open(journalIn(folder, journal), 'append')
    if ((await files.stat(journalIn(folder, journal)))?.bytes !== bytes) await cutBack()
  }
  const close = async () => {
    // So that what was not acknowledged does not count after all when it is read again.
    if (full && journal > 0) await begin().catch(() => undefined)
    await closeQuietly(file)
  }
  return { place: () => ({ journal, lines, bytes, full }), append, begin, close }
}

/** The file of the next journal. One that is there already was left behind half begun, or another computer has begun it. */
async function openFresh(folder: string, journal: number, by: string, files: FileSystem): Promise<OpenFile> {
  const path = journalIn(folder, journal)
  try {
    return await files.open(path, 'new')
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const { header, entries } = readLines(await files.read(path), 1)
    if (header !== null && header.by !== by && (header.by !== undefined || entries.length > 0)) throw Object.assign(new Error(`${path} is another's`), { code: takenOver })
    return files.open(path, 'rewrite')
  }
}

function linesOf(entries: Entry[], after: number): Buffer {
  return Buffer.concat(entries.map((entry, index) => writeLine({ n: after + index + 1, ...entry })))
}

/** Everything that counts has been flushed before. */
async function closeQuietly(file: OpenFile | null): Promise<void> {
  await file?.close().catch(() => undefined)
}
