import { sheetFrom, type Sheet } from '../../core/surveys/sheet.ts'
import type { Result } from '../../core/values/problem.ts'
import { readTable, type Reading } from './read-table.ts'

/** A survey file as texts in columns under their headings. */
export async function readSheet(path: string, reading: Reading = {}): Promise<Result<Sheet>> {
  const table = await readTable(path, reading)
  return table.ok ? sheetFrom(table.value) : table
}
