import { setImmediate as breathe } from 'node:timers/promises'
import type { Stamp } from '../../core/values/stamp.ts'
import { reindexed } from '../../core/workbook/pages.ts'
import { migrateWorkbook } from '../../core/workbook/migration.ts'
import { currentFormat, type Workbook } from '../../core/workbook/workbook.ts'
import { codeOf, type FileSystem } from './files.ts'
import { checksum, firstLine, mostJournals, readLines } from './lines.ts'
import { journalIn, journalsIn, snapshotIn, unfinished } from './places.ts'

/** `older` when it had to be brought up to this program's format. */
export type Snapshot = { kind: 'whole'; workbook: Workbook; older: boolean } | { kind: 'missing' } | { kind: 'damaged' } | { kind: 'newer' }

/**
 * A folder's snapshot written by other hands than the store's (the sample, a copy): the journal after
 * it is begun too, so that the store finds the folder as it would have left it.
 */
export async function writeSnapshot(folder: string, workbook: Workbook, files: FileSystem): Promise<void> {
  const next = journalIn(folder, workbook.through + 1)
  if ((await files.stat(next)) === null) {
    await files.makeFolder(journalsIn(folder))
    const folded = (await files.stat(journalIn(folder, workbook.through))) && readLines(await files.read(journalIn(folder, workbook.through)))
    const file = await files.open(next, 'new')
    await file.write(firstLine(workbook.id, workbook.through + 1, folded?.entries.length ?? 0), 0)
    await file.flush()
    await file.close()
    await files.flushFolder(journalsIn(folder))
  }
  await saveSnapshot(folder, workbook, files)
}

/**
 * `workbook.json`: `{"crc32":"…","encoding":"plain","workbook":{…}}`, a record per line; the checksum is
 * that of the workbook's bytes. Written beside, flushed, read back, and put in place whole.
 */
export async function saveSnapshot(folder: string, view: Workbook, files: FileSystem): Promise<void> {
  const target = snapshotIn(folder)
  const file = await files.open(unfinished(target), 'rewrite')
  try {
    let at = headBytes
    let crc = 0
    let unflushed = 0
    for (const part of partsOf(view)) {
      const bytes = Buffer.from(part)
      await file.write(bytes, at)
      at += bytes.length
      crc = Number.parseInt(checksum(bytes, crc), 16)
      unflushed += bytes.length
      if (unflushed > flushEveryBytes) {
        await file.flush()
        unflushed = 0
      }
      await breathe()
    }
    await file.write(Buffer.from('}\n'), at)
    await file.write(Buffer.from(headOf(crc.toString(16).padStart(8, '0'))), 0)
    await file.flush()
  } finally {
    await file.close()
  }
  if (bodyOf(await files.read(unfinished(target))) === null) throw Object.assign(new Error(`${target} does not read back as written`), { code: 'EIO' })
  await files.rename(unfinished(target), target)
  await files.flushFolder(folder)
}

/** The same as bytes, for a copy that is not written to this folder. */
export function snapshotBytes(view: Workbook): Buffer {
  const body = Buffer.from([...partsOf(view)].join(''))
  return Buffer.concat([Buffer.from(headOf(checksum(body))), body, Buffer.from('}\n')])
}

export async function readSnapshot(folder: string, files: FileSystem): Promise<Snapshot> {
  const bytes = await files.read(snapshotIn(folder)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  return bytes === null ? { kind: 'missing' } : readSnapshotBytes(bytes)
}

export function readSnapshotBytes(bytes: Buffer): Exclude<Snapshot, { kind: 'missing' }> {
  const encoding = head.exec(bytes.subarray(0, 80).toString('latin1'))?.[2]
  if (encoding !== undefined && encoding !== 'plain') return { kind: 'newer' }
  const body = bodyOf(bytes)
  if (body === null) return { kind: 'damaged' }
  const workbook = parsed(body)
  if (workbook === null) return { kind: 'damaged' }
  const older = workbook.format < currentFormat
  return { kind: 'whole', workbook: older ? migrateWorkbook(workbook) : workbook, older }
}

/**
 * The workbook as it stands now, for writing while it goes on changing: records are replaced, never
 * mutated, so the lists of them are all that must be copied.
 */
export function viewOf(workbook: Workbook, through: number): Workbook {
  const tables = Object.fromEntries(Object.entries(workbook.tables).map(([name, records]) => [name, { ...records }]))
  return { ...workbook, through, stamps: [...workbook.stamps], tables }
}

/** A change that is flushed meanwhile may have to wait for what has been written here, so that is never much. */
const flushEveryBytes = 4 << 20

const head = /^\{"crc32":"([0-9a-f]{8})","encoding":"([a-z0-9-]+)","workbook":/
const headOf = (crc: string) => `{"crc32":"${crc}","encoding":"plain","workbook":`
const headBytes = headOf('00000000').length

/** The workbook's bytes when their checksum is right. */
function bodyOf(bytes: Buffer): Buffer | null {
  const [whole, crc] = head.exec(bytes.subarray(0, 80).toString('latin1')) ?? []
  const body = bytes.subarray(whole?.length ?? 0, -2)
  return whole !== undefined && bytes.subarray(-2).toString('latin1') === '}\n' && checksum(body) === crc ? body : null
}

/** Null when it is not a workbook whose records can be read without looking further. */
function parsed(body: Buffer): Workbook | null {
  try {
    const workbook = JSON.parse(body.toString()) as Workbook
    return isWhole(workbook) ? workbook : null
  } catch {
    return null
  }
}

/** One look at each record: its marks lead to stamps that are there, and no name reaches what every object inherits. */
function isWhole({ format, id, through, stamps, tables }: Workbook): boolean {
  const isMark = (mark: unknown) => typeof mark === 'number' && mark >= 0 && mark < stamps.length && Number.isInteger(mark)
  if (typeof tables !== 'object' || tables === null || !Array.isArray(stamps) || !Number.isInteger(format) || typeof id !== 'string' || !Number.isInteger(through) || through > mostJournals || !stamps.every((stamp) => typeof stamp === 'string')) return false
  for (const name in tables) {
    if (name in Object.prototype) return false
    const records = tables[name]!
    for (const rowId in records) {
      const record = records[rowId]!
      const marks: unknown = record['~']
      if (rowId in Object.prototype || Object.hasOwn(record, '__proto__')) return false
      if (typeof marks === 'object' && marks !== null ? !Object.values(marks).every(isMark) : !isMark(marks)) return false
    }
  }
  return true
}

/** The workbook's JSON in parts of some hundred records, so that writing never holds up an edit for long. Stamps no longer in use are left out. */
function* partsOf({ format, id, through, stamps, tables }: Workbook): Generator<string> {
  const used: Stamp[] = []
  const places = new Map<number, number>()
  const place = (of: number) => places.get(of) ?? (places.set(of, used.push(stamps[of]!) - 1), used.length - 1)

  yield `{"format":${format},"id":${JSON.stringify(id)},"through":${through},"tables":{`
  let firstTable = true
  for (const [name, records] of Object.entries(tables)) {
    let part = `${firstTable ? '' : ','}\n${JSON.stringify(name)}:{`
    firstTable = false
    let count = 0
    for (const [id, record] of Object.entries(records)) {
      part += `${count === 0 ? '' : ','}\n${JSON.stringify(id)}:${JSON.stringify(reindexed(record, place))}`
      count += 1
      if (count % 500 !== 0) continue
      yield part
      part = ''
    }
    yield `${part}}`
  }
  yield `},\n"stamps":${JSON.stringify(used)}}`
}
