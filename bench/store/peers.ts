import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import type { Workbook } from '../../src/core/workbook/workbook.ts'
import { timed } from '../measure.ts'
import { openedForBench } from './opened.ts'
import { idOf, retitled } from './records.ts'

/** Milliseconds of saves by node:sqlite with a write-ahead log that is flushed at each commit. It holds up its thread meanwhile. */
export function sqliteCommits(home: string, size: number): number[] {
  const database = new DatabaseSync(join(home, `${size}.sqlite`))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE actions (id TEXT PRIMARY KEY, json TEXT)')
  const insert = database.prepare('INSERT INTO actions VALUES (?, ?)')
  database.exec('BEGIN')
  for (let index = 0; index < size; index += 1) insert.run(idOf(index), 'x'.repeat(544))
  database.exec('COMMIT')
  const update = database.prepare('UPDATE actions SET json = ? WHERE id = ?')
  const times: number[] = []
  for (let round = 0; round < 300; round += 1) {
    const json = JSON.stringify(retitled(round, round)).padEnd(544)
    const began = performance.now()
    update.run(json, idOf((round * 7919) % size))
    times.push(performance.now() - began)
  }
  database.close()
  return times.slice(20)
}

/** Milliseconds of saves by lowdb's own file adapter, which writes everything each time and flushes nothing. */
export async function lowdbSaves(home: string, folder: string): Promise<number[]> {
  const store = await openedForBench(folder)
  const db = new Low<Workbook>(new JSONFile(join(home, 'lowdb.json')), store.workbook)
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) times.push(await timed(() => db.write()))
  await store.close()
  return times
}
