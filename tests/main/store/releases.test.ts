import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Label } from '../../../src/core/workbook/change.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../../src/core/workbook/workbook.ts'
import { examine } from '../../../src/main/mending/examine.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { readLines } from '../../../src/main/store/lines.ts'
import { journalIn, snapshotIn } from '../../../src/main/store/places.ts'
import { snapshotBytes } from '../../../src/main/store/snapshot.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { lineOf } from '../mending/damaged.ts'
import { workbench } from '../../journeys/workbench.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, renameEdit, temporaryFolder, value } from './store-fixtures.ts'

const releases = readdirSync('tests/fixtures/releases', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

/** The state with its stamps, as this program's format has it, whatever has been folded. */
function stateOf(workbook: Workbook): string {
  return JSON.stringify({ ...canonical(workbook), format: currentFormat, through: 0 })
}

/** Of a whole folder, names and contents. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(path.slice(folder.length)).update(readFileSync(path))
  return hash.digest('hex')
}

describe.each(releases)('a workbook as release %s left it', (release) => {
  const fixture = join('tests/fixtures/releases', release)
  const left = JSON.parse(readFileSync(join(fixture, 'left.json'), 'utf8')) as { workbook: Workbook; undo: Label | null; redo: Label | null }

  function copyOfIt(): string {
    const folder = join(temporaryFolder(), left.workbook.id)
    cpSync(join(fixture, 'workbook'), folder, { recursive: true })
    return folder
  }

  test('opens for writing with the same rows and stamps, and goes on where it was left', async () => {
    const store = await opened(copyOfIt())
    expect([store.notices, store.readOnly, store.older]).toEqual([[], false, left.workbook.format < currentFormat])
    expect(stateOf(store.workbook)).toBe(stateOf(left.workbook))
    expect([store.undoLabel(), store.redoLabel()]).toEqual([left.undo, left.redo])
    const [{ sha256 }] = Object.values(store.workbook.tables['files']!) as unknown as [{ sha256: string }]
    expect((await store.readFile(sha256))?.toString()).toContain('Tilaisuudet')
    expect(await store.readAnswers(Object.keys(store.workbook.tables['waves']!)[0]!)).toContain('kyllä')
    await store.close()
  })

  test('is migrated by a fold: the snapshot is of this format, what was folded stays as it was written', async () => {
    const folder = copyOfIt()
    const journals = readdirSync(join(folder, 'journals')).map((name) => [name, readFileSync(join(folder, 'journals', name), 'utf8')])
    const store = await opened(folder)
    value(await store.commit(focusAreaEdit('foc_new', 'Uusi'), 'window'))
    value(await store.undo())
    await store.compact()
    await store.close()
    for (const [name, bytes] of journals) expect(readFileSync(join(folder, 'journals', name!), 'utf8').startsWith(bytes!)).toBe(true)
    expect(readFileSync(snapshotIn(folder), 'utf8')).toContain(`"workbook":{"format":${currentFormat},`)
    expect(value(await examine(folder, realFiles()))).toEqual([])
    const again = await opened(folder)
    expect([again.older, again.notices]).toEqual([false, []])
    await again.close()
  })

  test('is backed up before it is migrated', async () => {
    const bench = await workbench()
    cpSync(join(fixture, 'workbook'), bench.at(`workbooks/${left.workbook.id}`), { recursive: true })
    expect(await bench.get('workbooks.open', { id: left.workbook.id })).toMatchObject({ readOnly: false, notices: [] })
    const backups = await bench.get('backups.list', { id: left.workbook.id })
    expect(backups.map(({ why }) => why)).toEqual(['migration'])
    expect(readFileSync(snapshotIn(bench.at(`workbooks/${left.workbook.id}`)), 'utf8')).toContain(`"format":${currentFormat}`)
  })

  test('still merges with a copy that was migrated apart from it, byte for byte', async () => {
    const apart = await Promise.all([copyOfIt(), copyOfIt()].map(async (folder, index) => {
      const store = await opened(folder)
      await store.compact()
      value(await store.commit(renameEdit(Object.keys(store.workbook.tables['focusAreas']!)[0]!, `Nimi ${index}`), 'window'))
      return store
    })) as [Store, Store]
    const told = await Promise.all(apart.map((store) => store.changes('all')))
    value(await apart[0].merge(told[1]!, { key: 'merged', values: { name: 'toinen' } }))
    value(await apart[1].merge(told[0]!, { key: 'merged', values: { name: 'ensimmäinen' } }))
    expect(stateOf(apart[0].workbook)).toBe(stateOf(apart[1].workbook))
    for (const store of apart) await store.close()
  })
})

test('a workbook of a format to come is opened for reading, with a sentence, and not touched', async () => {
  const folder = join(temporaryFolder(), 'one')
  const first = await opened(folder, { mode: { new: 'wbk_test' } })
  value(await first.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  await first.close()
  const snapshot = readFileSync(snapshotIn(folder))
  const lines = readFileSync(journalIn(folder, 1), 'utf8').split('\n')
  writeFileSync(journalIn(folder, 1), [lineOf({ ...readLines(readFileSync(journalIn(folder, 1)), 0).header, format: currentFormat + 1 }), ...lines.slice(1)].join('\n'))
  for (const bytes of [snapshot, snapshotBytes({ ...emptyWorkbook('wbk_test'), format: currentFormat + 1 })]) {
    writeFileSync(snapshotIn(folder), bytes)
    const before = hashOf(folder)
    const store = await opened(folder)
    expect([store.readOnly, [...new Set(store.notices.map(({ key }) => key))]]).toEqual([true, ['opened-newer']])
    expect(await store.commit(focusAreaEdit('foc_b', 'B'), 'window')).toMatchObject({ ok: false, problem: { key: 'workbook-read-only' } })
    await store.close()
    expect(hashOf(folder)).toBe(before)
  }
})

test('tables and fields that only a newer program knows are kept through edits, undo, folding and merging', async () => {
  const parent = temporaryFolder()
  const mine = await newWorkbookIn(parent)
  const change = value(await mine.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const newer = { ...change, stamp: `${change.stamp.slice(0, -8)}0newer00`, over: {}, put: { focusAreas: { foc_a: { colour: 'sininen', 'aims.first': 'x' } }, futures: { fut_a: { dream: 'suuri', 'by.fi': 'joku' } } } }
  value(await mine.merge([newer], { key: 'merged', values: { name: 'uudempi' } }))
  value(await mine.commit(renameEdit('foc_a', 'B'), 'window'))
  value(await mine.commit(renameEdit('foc_a', 'C'), 'window'))
  value(await mine.undo())
  await mine.compact()
  const told = await mine.changes('all')
  await mine.close()

  const again = await opened(join(parent, 'one'))
  expect(nameOf(again, 'foc_a')).toBe('B')
  const other = await opened(join(temporaryFolder(), 'one'), { mode: { new: 'wbk_test' } })
  value(await other.merge(told, { key: 'merged', values: { name: 'toinen' } }))
  for (const { workbook } of [again, other]) {
    expect(workbook.tables['futures']!['fut_a']).toMatchObject({ dream: 'suuri', by: { fi: 'joku' } })
    expect(workbook.tables['focusAreas']!['foc_a']).toMatchObject({ colour: 'sininen', aims: { first: 'x' }, name: { fi: 'B' } })
  }
  await again.close()
  await other.close()
})
