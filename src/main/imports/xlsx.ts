import { SaxesParser, type SaxesTagPlain } from 'saxes'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import type { Reading } from './read-table.ts'
import { dateStyles, textOfNumber } from './xlsx-numbers.ts'

/** Unpacked, in bytes; and how many times larger than packed. A small file that swells past these is a trap. */
const most = 200_000_000
const mostTimes = 100

/** The first sheet of an Excel workbook that has something in it, as texts. Formulas are never worked out: their last value is read. */
export async function readXlsx(bytes: Buffer, file: string, { signal }: Reading): Promise<Result<{ cells: string[][] }>> {
  try {
    const parts = await openZip(bytes)
    const workbook = readWorkbook(await parts.text('xl/workbook.xml'))
    const targets = readRelations(await parts.text('xl/_rels/workbook.xml.rels'))
    const strings = readStrings(await parts.text('xl/sharedStrings.xml', ''))
    const dates = dateStyles(await parts.text('xl/styles.xml', ''), eachTag)
    for (const { relation } of workbook.sheets) {
      if (signal?.aborted) return failed('import-cancelled', { file })
      const target = targets.get(relation)
      if (!target) continue
      const cells = readCells(await parts.text(target), strings, dates, workbook.from1904)
      if (cells.length > 0) return ok({ cells })
    }
    return failed('table-file-empty', { file })
  } catch (error) {
    return { ok: false, problem: problemOf(error, file) }
  }
}

class Refused extends Error {
  readonly problem: string
  readonly values: Problem['values']
  constructor(problem: string, values: Problem['values'] = {}) {
    super(problem)
    this.problem = problem
    this.values = values
  }
}

/** Whatever a library throws at a broken zip or broken XML comes to the same: the file is damaged. */
function problemOf(error: unknown, file: string): Problem {
  return error instanceof Refused ? { key: error.problem, values: { file, ...error.values } } : { key: 'table-file-damaged', values: { file } }
}

interface Parts {
  /** A part of the workbook as text; a missing one is damage unless there is an `otherwise`. */
  text(name: string, otherwise?: string): Promise<string>
}

async function openZip(bytes: Buffer): Promise<Parts> {
  const zip = await new Promise<ZipFile>((resolve, reject) => yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => (error ? reject(error) : resolve(opened))))
  const entries = await entriesOf(zip)
  const unpacked = entries.reduce((total, entry) => total + entry.uncompressedSize, 0)
  if (entries.some((entry) => entry.isEncrypted())) throw new Refused('table-file-encrypted')
  if (unpacked > most || unpacked > Math.max(1_000_000, bytes.length * mostTimes)) throw new Refused('table-file-unpacks-too-large', { megabytes: Math.ceil(unpacked / 1_000_000), most: most / 1_000_000 })
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]))
  return {
    async text(name, otherwise) {
      const entry = byName.get(name.toLowerCase())
      if (!entry && otherwise !== undefined) return otherwise
      if (!entry) throw new Error(`${name} is missing`)
      return unpack(zip, entry)
    },
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

/** yauzl stops a part that unpacks to more than it declared. */
async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))))
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

type Visit = { open?(name: string, attributes: Record<string, string>): void; text?(text: string): void; close?(name: string): void }

/** Walks an XML part. A document type declaration, with which entities could be made to swell, is refused. */
function eachTag(xml: string, visit: Visit): void {
  const parser = new SaxesParser()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('doctype', () => {
    throw new Refused('table-file-damaged')
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag: SaxesTagPlain) => visit.open?.(local(tag.name), tag.attributes))
  parser.on('text', (text) => visit.text?.(text))
  parser.on('closetag', (tag) => visit.close?.(local(tag.name)))
  parser.write(xml).close()
}

/** Sheets in their order, the hidden ones left out. */
function readWorkbook(xml: string): { sheets: { relation: string }[]; from1904: boolean } {
  const sheets: { relation: string }[] = []
  let from1904 = false
  eachTag(xml, {
    open(name, attributes) {
      const relation = Object.entries(attributes).find(([attribute]) => /^\w+:id$/.test(attribute))?.[1]
      if (name === 'sheet' && relation && (attributes['state'] ?? 'visible') === 'visible') sheets.push({ relation })
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
    },
  })
  return { sheets, from1904 }
}

function readRelations(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  eachTag(xml, {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name === 'Relationship' && Type.endsWith('/worksheet')) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  return targets
}

/** Shared texts: the runs of a formatted one joined, phonetic readings left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = []
  if (xml === '') return strings
  let inText = false
  let phonetic = false
  eachTag(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text
    },
    close(name) {
      if (name === 'rPh') phonetic = false
      if (name === 't') inText = false
    },
  })
  return strings.map(unescaped)
}

function readCells(xml: string, strings: readonly string[], dates: ReadonlySet<number>, from1904: boolean): string[][] {
  const rows: string[][] = []
  let [row, column, type, style, value, within] = [0, 0, '', 0, '', '']
  eachTag(xml, {
    open(name, attributes) {
      if (name === 'row') [row, column] = [Number(attributes['r'] ?? row + 1), 0]
      if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1
        ;[type, style, value] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0), '']
      }
      if (name === 'v' || name === 't') within = name
    },
    text(text) {
      if (within !== '') value += text
    },
    close(name) {
      if (name === 'v' || name === 't') within = ''
      if (name !== 'c' || value === '') return
      if (row > 1_048_576 || column > 16_384) throw new Refused('table-file-damaged')
      while (rows.length < row) rows.push([])
      rows[row - 1]![column - 1] = textOf(type, value, strings, dates.has(style), from1904)
    },
  })
  return rows.map((cells) => Array.from(cells, (cell) => cell ?? ''))
}

function textOf(type: string, value: string, strings: readonly string[], isDate: boolean, from1904: boolean): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'e') return ''
  if (type === 'n') return textOfNumber(value, isDate, from1904)
  return unescaped(value)
}

/** `AB12` → 28 */
function columnOf(reference: string): number {
  return [.../^[A-Z]+/.exec(reference)![0]].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Excel writes control characters as `_x000D_`. */
function unescaped(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replaceAll('\r\n', '\n')
}
