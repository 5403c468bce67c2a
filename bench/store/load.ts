import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { median, timed } from '../measure.ts'
import { openedForBench } from './opened.ts'

const rounds = 7

/** Medians of opening a folded workbook for writing, and of reading and parsing its bytes, in turn. */
export async function loadTimes(folder: string): Promise<{ parse: number; open: number }> {
  const store = await openedForBench(folder)
  await store.compact()
  await store.close()
  const [parse, open]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    parse.push(await timed(async () => void JSON.parse((await readFile(join(folder, 'workbook.json'))).toString())))
    const began = performance.now()
    const opened = await openedForBench(folder)
    open.push(performance.now() - began)
    await opened.close()
  }
  return { parse: median(parse.slice(1)), open: median(open.slice(1)) }
}
