import { readFileSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/values/json.ts'
import type { Stamp } from '../../../src/core/values/stamp.ts'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { applyChange, type Cells, type Change } from '../../../src/core/workbook/change.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../../src/core/workbook/workbook.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { foldedByLine } from '../../../src/main/store/fold-lines.ts'
import { foldJournals } from '../../../src/main/store/fold.ts'
import { checksum, firstLine, writeLine, type Entry } from '../../../src/main/store/lines.ts'
import { journalIn, journalsIn, snapshotIn } from '../../../src/main/store/places.ts'
import { readWorkbook } from '../../../src/main/store/read.ts'
import { readSnapshot, saveSnapshot } from '../../../src/main/store/snapshot.ts'
import { strikeState } from '../../../src/main/store/strike.ts'
import { memoryDisk } from '../../faults/memory-disk.ts'
import { temporaryFolder, value } from './store-fixtures.ts'

/** Names that no form of this program writes are among them: a snapshot of a newer one may hold them. */
const plainNames = { tables: ['actions', 'risks', 'unknownTable'], ids: ['act_1', 'act_2', 'act_3', '17', 'työ_ä😀', 'rsk_1:org_2', ''] }
const names = { tables: [...plainNames.tables, 'ta"ble', 'päätös'], ids: [...plainNames.ids, 'a"b', 'b\\', 'x":{y', 'line\nend'] }
const cells = ['status', 'title.fi', 'title.sv', 'partners.org_1', 'removed', 'ünknown']
const cellValue: fc.Arbitrary<Json> = fc.oneof(fc.constant(null), fc.constant(true), fc.nat(9), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('"},\n"stamps":[', '}', ',', '\\'), fc.array(fc.nat(3), { maxLength: 2 }))
const change = ({ tables, ids }: typeof names) => fc.record({ early: fc.nat(40), put: fc.dictionary(fc.constantFrom(...tables), fc.dictionary(fc.constantFrom(...ids), fc.dictionary(fc.constantFrom(...cells), cellValue, { maxKeys: 3 }), { maxKeys: 3 }), { maxKeys: 2 }) })
const erasing = ({ tables, ids }: typeof names) => fc.record({ table: fc.constantFrom(...tables), rowId: fc.constantFrom(...ids), field: fc.constantFrom(null, 'title', 'status') })
const step = (of: typeof names) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ change: change(of) }) },
    { weight: 2, arbitrary: fc.record({ parcel: fc.array(change(of), { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ setAside: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ takeIn: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ erase: erasing(of) }) },
  )
type Step = typeof step extends (of: typeof names) => fc.Arbitrary<infer T> ? T : never

test('folding line by line comes to what all journals come to, fold after fold', async () => {
  let byLine = 0
  const histories = (of: typeof names) => fc.array(fc.array(step(of), { maxLength: 12 }), { minLength: 2, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.oneof(histories(plainNames), histories(names)), async (journals) => {
      const { files } = memoryDisk()
      const entries = entriesOf(journals)
      await beginWorkbook('one', emptyWorkbook('wbk_test'), files)
      for (const [index, journal] of entries.entries()) {
        await writeJournal('one', index + 1, journal, files)
        byLine += (await foldedByLine('one', index + 1, files)) === null ? 0 : 1
        await foldJournals('one', index + 1, files)
        expect(canonical(await inSnapshot('one', files))).toEqual(canonical(await fromJournals(entries.slice(0, index + 1))))
      }
    }),
    { numRuns: 400 },
  )
  expect(byLine).toBeGreaterThan(400)
})

test('what no journal touches stays byte for byte; a touched row stands where it stood, a new one after the others', async () => {
  const { folder, files } = await newFolder(workbookOf(changeOf(1, { actions: rows('act_1', 'act_2', 'act_3'), risks: {}, unknownTable: rows('x') })))
  const before = linesIn(folder)
  await writeJournal(folder, 1, [{ change: changeOf(2, { actions: { act_2: { status: 'done' }, act_4: { status: 'planned' } } }) }], files)
  await foldJournals(folder, 1, files)
  expect(linesIn(folder)).toEqual([
    before[0]!.replace(/"crc32":"\w+"/, `"crc32":"${crcOf(folder)}"`).replace('"through":0', '"through":1'),
    '"actions":{',
    before[2],
    '"act_2":{"~":{"*":0,"status":1},"status":"done","title":{"fi":"act_2"}},',
    `${before[4]},`,
    '"act_4":{"~":1,"status":"planned"}',
    ...before.slice(5, -3),
    `"${stampOf(1)}",`,
    `"${stampOf(2)}"`,
    ']}}',
  ])
})

test('stamps no longer in use are left out once there are more of them than rows', async () => {
  const { folder, files } = await newFolder(workbookOf(changeOf(1, { actions: rows('act_1', 'act_2') })))
  const counts: number[] = []
  for (let journal = 1; journal <= 5; journal += 1) {
    await writeJournal(folder, journal, [{ change: changeOf(journal + 1, { actions: { act_1: { status: `${journal}` } } }) }], files)
    await foldJournals(folder, journal, files)
    counts.push((await inSnapshot(folder, files)).stamps.length)
  }
  expect(counts).toEqual([2, 3, 4, 2, 3])
})

test('a snapshot whose rows do not stand on lines of their own is folded as a whole, and stands by lines then', async () => {
  const { folder, files } = await newFolder(workbookOf(changeOf(1, { actions: rows('act_1', 'act_2') })))
  const [first, last] = [workbookOf(changeOf(1, { actions: rows('act_1', 'act_2') })), workbookOf(changeOf(1, { actions: rows('act_1', 'act_2') }), changeOf(2, { actions: rows('act_3') }))]
  const asLines = readFileSync(snapshotIn(folder), 'utf8')
  const texts = [JSON.stringify(first), JSON.stringify(first, null, 1), bodyIn(asLines).replace('},\n"act_2"', '}\n,"act_2"'), bodyIn(asLines).replace('"stamps":[\n', '"stamps":[ \n')]
  await writeJournal(folder, 1, [{ change: changeOf(2, { actions: rows('act_3') }) }], files)
  for (const text of texts) {
    writeFileSync(snapshotIn(folder), `{"crc32":"${checksum(text)}","encoding":"plain","workbook":${text}}\n`)
    expect(await foldedByLine(folder, 1, files)).toBeNull()
    await foldJournals(folder, 1, files)
    expect(canonical(await inSnapshot(folder, files))).toEqual(canonical({ ...last, through: 1 }))
    expect(linesIn(folder).filter((line) => line.startsWith('"act_'))).toHaveLength(3)
  }
})

/** Steps as the lines of journals; a stamp is as early or late as chance has it, and none is given twice. */
function entriesOf(journals: Step[][]): Entry[][] {
  let count = 0
  const parcels: Stamp[] = []
  const told = ({ early, put }: { early: number; put: Cells<Json> }) => changeOf((count += 1), put, early)
  return journals.map((steps) =>
    steps.flatMap((step): Entry[] => {
      if ('change' in step) return [{ change: told(step.change) }]
      if ('erase' in step) {
        const { table, rowId, field } = step.erase
        const tale = { table, rowId, what: field ? 'fields' : 'row', ...(field && { [`fields.${field}`]: true }) }
        return [{ change: { ...told({ early: 50, put: { erasures: { [`era_${count}`]: tale } } }), erase: true } }]
      }
      if ('parcel' in step) {
        parcels.push(stampOf((count += 1)))
        return [{ parcel: { id: parcels.at(-1)!, label: { key: 'merged' }, changes: step.parcel.map(told) } }]
      }
      const parcel = parcels[('setAside' in step ? step.setAside : step.takeIn) % Math.max(1, parcels.length)]
      return parcel === undefined ? [] : ['setAside' in step ? { setAside: parcel } : { takeIn: parcel }]
    }),
  )
}

function changeOf(count: number, put: Cells<Json>, milliseconds = 0): Change {
  return { format: currentFormat, stamp: stampOf(count, milliseconds), label: { key: 'actionSaved' }, put, over: {} }
}

function stampOf(count: number, milliseconds = 0): Stamp {
  return `2026-11-21T08:00:00.${String(milliseconds).padStart(3, '0')}Z-${count.toString(16).padStart(4, '0')}-testtest`
}

function rows(...ids: string[]): Cells<Json>[string] {
  return Object.fromEntries(ids.map((id) => [id, { status: 'planned', 'title.fi': id }]))
}

function workbookOf(...changes: Change[]): Workbook {
  const workbook = emptyWorkbook('wbk_test')
  for (const change of changes) applyChange(workbook, change)
  return workbook
}

async function newFolder(workbook: Workbook): Promise<{ folder: string; files: FileSystem }> {
  const [folder, files] = [temporaryFolder(), realFiles()]
  await beginWorkbook(folder, workbook, files)
  return { folder, files }
}

async function beginWorkbook(folder: string, workbook: Workbook, files: FileSystem): Promise<void> {
  await writeHeader(folder, 1, 0, files)
  await saveSnapshot(folder, workbook, files)
}

/** The lines of a journal whose header is there, and the next one's header. */
async function writeJournal(folder: string, journal: number, entries: Entry[], files: FileSystem): Promise<void> {
  const header = await files.stat(journalIn(folder, journal))
  const file = await files.open(journalIn(folder, journal), 'append')
  await file.write(Buffer.concat(entries.map((entry, index) => writeLine({ n: index + 1, ...entry }))), header!.bytes)
  await file.close()
  await writeHeader(folder, journal + 1, entries.length, files)
}

async function writeHeader(folder: string, journal: number, after: number, files: FileSystem): Promise<void> {
  await files.makeFolder(journalsIn(folder))
  const file = await files.open(journalIn(folder, journal), 'rewrite')
  await file.write(firstLine('wbk_test', journal, after), 0)
  await file.close()
}

/** The state as the journals tell it from the beginning, without any snapshot. */
async function fromJournals(entries: Entry[][]): Promise<Workbook> {
  const { files } = memoryDisk()
  await writeHeader('all', 1, 0, files)
  for (const [index, journal] of entries.entries()) await writeJournal('all', index + 1, journal, files)
  const { workbook } = value(await readWorkbook('all', files, entries.length))
  await strikeState('all', workbook, entries.length, files)
  return { ...workbook, through: entries.length }
}

async function inSnapshot(folder: string, files: FileSystem): Promise<Workbook> {
  const snapshot = await readSnapshot(folder, files)
  if (snapshot.kind !== 'whole') throw new Error(`The snapshot is ${snapshot.kind}`)
  return snapshot.workbook
}

function linesIn(folder: string): string[] {
  return readFileSync(snapshotIn(folder), 'utf8').trimEnd().split('\n')
}

function bodyIn(snapshot: string): string {
  return snapshot.slice(snapshot.indexOf('"workbook":') + '"workbook":'.length, -2)
}

function crcOf(folder: string): string {
  return checksum(bodyIn(readFileSync(snapshotIn(folder), 'utf8')))
}
