import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stampClock } from '../../src/core/values/stamp.ts'
import { sessions } from '../../src/core/settings/settings.ts'
import type { Json } from '../../src/core/values/json.ts'
import { canonical } from '../../src/core/workbook/canonical.ts'
import { applyChange, overOf, type Cells, type Change } from '../../src/core/workbook/change.ts'
import { cellsOf } from '../../src/core/workbook/edits.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../src/core/workbook/workbook.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { firstLine, writeLine } from '../../src/main/store/lines.ts'
import { journalIn, journalsIn } from '../../src/main/store/places.ts'
import { writeSnapshot } from '../../src/main/store/snapshot.ts'
import { row, type SampleRow } from './rows.ts'
import { sampleDay } from './sample-day.ts'

export const workbookId = 'koivuranta'

/** The session that wrote the sample, on the morning of its day: every change a reader makes is newer. */
const session = 'kvranta1'
const writtenAt = `${sampleDay}T06:00:00.000Z`

/** One change for each part of the sample, a second apart. */
export function changesOf(parts: SampleRow[][]): Change[] {
  const clock = stampClock(session)
  const begun = Date.parse(writtenAt)
  const opened = row(sessions, session, { who: 'Muutosagentti', openedAt: writtenAt, openedOn: sampleDay })
  const workbook = emptyWorkbook(workbookId)
  return [[opened], ...parts].map((rows, index) => {
    const put = putOf(rows)
    const change: Change = { format: currentFormat, stamp: clock.next(begun + index * 1000), label: { key: 'sampleMade' }, put, over: overOf(workbook, put) }
    applyChange(workbook, change)
    return change
  })
}

export function workbookOf(changes: Change[]): Workbook {
  const workbook = emptyWorkbook(workbookId)
  for (const change of changes) applyChange(workbook, change)
  return canonical({ ...workbook, through: 1 })
}

/** The folder as the store would have left it: the journal is the history, the snapshot is folded from it. */
export async function writeWorkbook(folder: string, changes: Change[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(journalsIn(folder), { recursive: true })
  const header = firstLine(workbookId, 1, 0)
  const lines = changes.map((change, index) => writeLine({ n: index + 1, change }))
  await writeFile(journalIn(folder, 1), Buffer.concat([header, ...lines]))
  await writeSnapshot(folder, workbookOf(changes), realFiles())
}

export async function writeDocument(folder: string, name: string, content: string | Buffer): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), content)
}

function putOf(rows: SampleRow[]): Cells<Json> {
  const put: Cells<Json> = {}
  for (const { table, id, cells } of rows) {
    const ofTable = (put[table.name] ??= {})
    if (ofTable[id]) throw new Error(`Two rows of ${table.name} have the id ${id}`)
    ofTable[id] = cellsOf(cells)
  }
  return put
}
