import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { writeLine } from '../../src/main/store/lines.ts'
import { openedForBench } from './opened.ts'
import { retitled } from './records.ts'
import { timed } from '../measure.ts'

const warmUp = 50
const rounds = 600

/** Milliseconds of durable saves, each in turn with an append and fdatasync of the same bytes through the same interface, so that the disk's moods hit both. */
export async function commitTimes(folder: string, size: number): Promise<{ raw: number[]; ours: number[] }> {
  const store = await openedForBench(folder)
  const file = await open(join(folder, 'raw'), 'w')
  const [raw, ours]: [number[], number[]] = [[], []]
  let at = 0
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const edit = retitled((round * 7919) % size, round)
    const began = performance.now()
    const written = await store.commit(edit, 'window')
    const took = performance.now() - began
    if (!written.ok) throw new Error(written.problem.key)
    const bytes = writeLine({ n: round, change: written.value })
    const tookRaw = await timed(async () => {
      await file.write(bytes, 0, bytes.length, at)
      await file.datasync()
    })
    at += bytes.length
    if (round < warmUp) continue
    ours.push(took)
    raw.push(tookRaw)
  }
  await file.close()
  await store.close()
  return { raw, ours }
}
