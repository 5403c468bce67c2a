import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Block, Report } from '../../../src/core/reports/report.ts'
import { inPlace, inWorker } from '../../../src/main/background.ts'
import { writeReport, type printReport } from '../../../src/main/word/write-report.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'
import { readDocument } from './reading.ts'

const print = { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z'), pageNumbers: false }
const background = inWorker(resolve('src/main/worker.ts'))
const inThread: typeof printReport = (...input) => background('printReport', ...input)

let folder: string
let target: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vienti ä '))
  target = join(folder, 'raportti.docx')
})
afterEach(() => rm(folder, { recursive: true }))

test('a thread of its own writes the same report, and tells how far it is', async () => {
  const told: number[] = []
  const written = await writeReport(everyBlock('fi'), target, print, { printed: inThread, watch: { onProgress: (done, of) => told.push(done / of), signal: new AbortController().signal } })
  const here = await inPlace('printReport', everyBlock('fi'), print)
  const [there, beside] = [await readDocument(await readFile(target)), await readDocument(Buffer.from(here.docx))]
  expect(there.tables).toEqual(beside.tables)
  expect(there.paragraphs).toEqual(beside.paragraphs)
  expect(written).toMatchObject({ ok: true, value: { tables: here.tables, words: here.words } })
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect([told.length > 3, told.at(-1)]).toEqual([true, 1])
})

test('writing that is no longer wanted ends, and leaves the file that stood there', async () => {
  await writeFile(target, 'edellinen')
  for (const printed of [inThread, undefined]) {
    const stop = new AbortController()
    const watch = { onProgress: () => stop.abort(), signal: stop.signal }
    await expect(writeReport(long(), target, print, { printed: printed ?? ((...input) => inPlace('printReport', ...input)), watch })).rejects.toThrow('aborted')
  }
  expect([await readFile(target, 'utf8'), await readdir(folder)]).toEqual(['edellinen', ['raportti.docx']])
  expect(await writeReport(everyBlock('fi'), target, print, { printed: inThread })).toMatchObject({ ok: true })
})

function long(): Report {
  const table: Block = { kind: 'table', table: { anchor: 't', caption: 'Pitkä', columns: [{ title: 'A', align: 'start', width: 100 }], rows: Array.from({ length: 5000 }, (_, n) => ({ kind: 'body', cells: [[{ kind: 'text', text: `rivi ${n}` }]] })) } }
  return { ...everyBlock('fi'), blocks: [...everyBlock('fi').blocks, table] }
}
