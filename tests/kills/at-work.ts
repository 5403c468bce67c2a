import { writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '../../src/core/workbook/pages.ts'
import { openAnswers } from '../../src/main/answers.ts'
import { inWorker } from '../../src/main/background.ts'
import type { Desk } from '../../src/main/desk.ts'
import { receive } from '../../src/main/receive.ts'
import { realWorld } from '../../src/main/world.ts'
import type { WorkbookEntry, WorkbookState } from '../../src/contract/requests.ts'

// The real program without its window: it opens the workbook, tells what it finds there, and works as hard as it
// can until it is killed. Each thing is told before it is asked for and when main has said that it is done.

/** What it tells, a line each. `asks` and `has` name the value that a row of the workbook has afterwards. */
export type Told = { found: Record<string, string>; readOnly: boolean; notices: string[] } | { asks: [row: string, value: string] } | { has: [row: string, value: string] } | { refused: string }

/** As many rows as some edits write at once: with their long texts the journal is full after three of them. */
const rowsAtOnce = 150
/** What their ids begin with. One edit writes them all, so they have all the same value, or one of them was lost. */
const manyRows = 'foc_many'
const long = 'Pitkä teksti, joka täyttää päiväkirjan nopeasti. '.repeat(250)

const [userData, from] = process.argv.slice(2) as [string, string]
const desk: Desk = {
  chooseFileToOpen: async () => null,
  chooseFileToSave: async () => null,
  confirm: async () => true,
  printToPdf: async () => null,
  openFile: async () => false,
  showInFolder: () => undefined,
  tell: () => undefined,
}
const { answers } = await openAnswers({ world: realWorld(userData, resolve('resources')), desk, background: inWorker(resolve('src/main/worker.ts')) })

const { workbooks } = await get<{ workbooks: WorkbookEntry[] }>('workbooks.list', null)
const own = workbooks.find(({ sample }) => !sample)
const { readOnly, notices } = own ? await get<WorkbookState>('workbooks.open', { id: own.id }) : await get<WorkbookState>('workbooks.createEmpty', { name: 'Tapettava' })
const now = await values()
tell({ found: now, readOnly, notices: notices.map(({ key }) => key) })

for (let number = Number(from); ; number += 10) {
  const [first, second] = [`foc_${number % 7}`, `foc_${(number + 1) % 7}`]
  await Promise.all([written(first, `${number}`), written(second, `${number + 1}`)])
  if (number % 30 === 0) await step('workbook.undo', second, number)
  if (number % 200 === 150) await ask('backups.make', null)
  await filled(number)
}

async function written(row: string, value: string): Promise<void> {
  tell({ asks: [row, value] })
  const cells = { code: row, 'name.fi': value, order: 'a0' }
  if (await ask('workbook.commit', { label: { key: 'focusAreaSaved', values: { name: value } }, put: { focusAreas: { [row]: cells } } })) has(row, value)
}

/** An undo and its redo; what the row then has is looked up before. */
async function step(which: 'workbook.undo', row: string, number: number): Promise<void> {
  const before = now[row]!
  await written(row, `${number + 2}`)
  tell({ asks: [row, before] })
  if (await ask(which, null)) has(row, before)
  tell({ asks: [row, `${number + 2}`] })
  if (await ask('workbook.redo', null)) has(row, `${number + 2}`)
}

async function filled(number: number): Promise<void> {
  const rows = Array.from({ length: rowsAtOnce }, (_, index) => [`${manyRows}${index}`, { code: 'L', 'name.fi': `${number + 3}`, 'name.sv': long, order: 'a1' }] as const)
  tell({ asks: [manyRows, `${number + 3}`] })
  if (await ask('workbook.commit', { label: { key: 'focusAreaSaved' }, put: { focusAreas: Object.fromEntries(rows) } })) has(manyRows, `${number + 3}`)
}

function has(row: string, value: string): void {
  now[row] = value
  tell({ has: [row, value] })
}

async function values(): Promise<Record<string, string>> {
  const { rows } = await get<Page>('workbook.page', { table: 'focusAreas', from: 0 })
  const found = Object.fromEntries(Object.entries(rows).map(([id, record]) => [id, String((record['name'] as { fi: string }).fi)]))
  const filled = new Set(Object.keys(found).flatMap((id) => (id.startsWith(manyRows) ? [found[id]!] : [])))
  for (const id of Object.keys(found)) if (id.startsWith(manyRows)) delete found[id]
  return filled.size === 0 ? found : { ...found, [manyRows]: [...filled].join(' and ') }
}

/** Whether it was done; what main refuses is told. */
async function ask(name: string, input: unknown): Promise<boolean> {
  const result = await receive(answers, name, input)
  if (!result.ok) tell({ refused: `${name}: ${JSON.stringify(result.problem)}` })
  return result.ok && result.value !== 'waiting'
}

async function get<T>(name: string, input: unknown): Promise<T> {
  const result = await receive(answers, name, input)
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`)
  return result.value as T
}

/** At once: what a kill leaves in a buffer nobody has heard. */
function tell(what: Told): void {
  writeSync(1, `${JSON.stringify(what)}\n`)
}
