import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { journalIn, snapshotIn } from '../../../src/main/store/places.ts'
import { focusAreaEdit, newWorkbookIn, opened, renameEdit, temporaryFolder, value } from '../store/store-fixtures.ts'

/** A workbook with two journals in its snapshot and three changes past it, each change a focus area of its own. */
export async function workbookFolder(): Promise<{ folder: string; whole: Workbook }> {
  const parent = temporaryFolder()
  const store = await newWorkbookIn(parent)
  for (const id of ['foc_a', 'foc_b', 'foc_c']) value(await store.commit(focusAreaEdit(id, id), 'window'))
  await store.compact()
  for (const id of ['foc_d', 'foc_e', 'foc_f']) value(await store.commit(focusAreaEdit(id, id), 'window'))
  value(await store.commit(renameEdit('foc_a', 'Ensimmäinen'), 'window'))
  await store.close()
  const folder = join(parent, 'one')
  const again = await opened(folder, { mode: 'read' })
  return { folder, whole: again.workbook }
}

/** The state with its stamps, whatever has been folded. */
export function stateOf(workbook: Workbook): string {
  return JSON.stringify({ ...canonical(workbook), through: 0 })
}

export function linesOf(folder: string, journal: number): string[] {
  return readFileSync(journalIn(folder, journal), 'utf8').split('\n').slice(0, -1)
}

export function writeLines(folder: string, journal: number, lines: string[]): void {
  writeFileSync(journalIn(folder, journal), lines.map((line) => `${line}\n`).join(''))
}

/** A line whose checksum is right, whatever it says. */
export function lineOf(content: unknown): string {
  const json = JSON.stringify(content)
  return `${crc32(json).toString(16).padStart(8, '0')} ${Buffer.byteLength(json)} ${json}`
}

export function contentOf(line: string): { n: number; [name: string]: unknown } {
  return JSON.parse(line.slice(line.indexOf('{')))
}

export function breakSnapshot(folder: string): void {
  writeFileSync(snapshotIn(folder), readFileSync(snapshotIn(folder), 'utf8').replace('foc_b', 'foc_x'))
}
