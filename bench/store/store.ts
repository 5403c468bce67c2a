import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { milliseconds, percentile, printRatio, thousands } from '../measure.ts'
import { commitTimes } from './commit.ts'
import { loadTimes } from './load.ts'
import { lowdbSaves, sqliteCommits } from './peers.ts'
import { writeRecords } from './records.ts'
import { stalls } from './stalls.ts'

/** Durable saves, opening and folding at each size, against what the disk, JSON and peers need for the same in the same run. */
export async function benchStore({ long }: { long: boolean }): Promise<void> {
  const sizes = [1_000, 10_000, 100_000, ...(long ? [500_000] : [])]
  const home = mkdtempSync(join(tmpdir(), 'muutos-bench-'))
  try {
    const relative: number[] = []
    for (const size of sizes) {
      const folder = join(home, String(size))
      await writeRecords(folder, size)
      relative.push(await benchCommit(folder, size, home))
      await benchLoad(folder, size)
    }
    printRatio(`store commit drift ${thousands(sizes[0]!)} to ${thousands(sizes.at(-1)!)}`, Math.max(...relative) / Math.min(...relative), '≤ 1.5', 'between the ratios above')
    await benchFolding(join(home, '100000'))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function benchCommit(folder: string, size: number, home: string): Promise<number> {
  const { raw, ours } = await commitTimes(folder, size)
  const [ofRaw, ofOurs] = [percentile(raw, 0.95), percentile(ours, 0.95)]
  printRatio(`store commit ${thousands(size)}`, ofOurs / ofRaw, '≤ 2', `p95 ${milliseconds(ofOurs)} against ${milliseconds(ofRaw)} for raw append and fdatasync; p50 ${milliseconds(percentile(ours, 0.5))} against ${milliseconds(percentile(raw, 0.5))}`)
  const sqlite = percentile(sqliteCommits(home, size), 0.95)
  printRatio(`store commit ${thousands(size)} by node:sqlite (WAL, FULL)`, sqlite / ofRaw, 'a peer', `p95 ${milliseconds(sqlite)}`)
  if (size === 100_000) {
    const lowdb = percentile(await lowdbSaves(home, folder), 0.5)
    printRatio(`store commit ${thousands(size)} by lowdb as it is`, lowdb / ofRaw, 'a peer', `p50 of 5 saves ${milliseconds(lowdb)}, not flushed`)
  }
  return ofOurs / ofRaw
}

async function benchLoad(folder: string, size: number): Promise<void> {
  const { parse, open } = await loadTimes(folder)
  printRatio(`store load ${thousands(size)}`, open / parse, size < 10_000 ? 'none below 10k' : '≤ 1.5', `${milliseconds(open)} against ${milliseconds(parse)} for reading and JSON.parse`)
}

async function benchFolding(folder: string): Promise<void> {
  const { calm, folding } = await stalls(folder)
  printRatio('store stall while 100k are folded', folding / calm, '≤ 2', `longest stall of the main thread ${milliseconds(folding)} against ${milliseconds(calm)} without`)
}
