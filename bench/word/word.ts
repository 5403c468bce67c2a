import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { reportToDocx } from '../../src/main/word/report-to-docx.ts'
import { median, milliseconds, printRatio } from '../measure.ts'
import { reportWithTable } from './content.ts'
import { outside } from './outside.ts'
import { stalls } from './stalls.ts'
import { print, templateRow } from './ways.ts'

const run = promisify(execFile)
const sizes = [100, 1_000, 10_000]
const peers = ['docx', 'docxtemplater', 'easy-template-x']

/** The same document made in different ways, each in a process of its own: against the least that the bytes need, and against peers. Our documents hold no pictures, so none has any. `peers`: those outside Node too. */
export async function benchWord(wish: { peers: boolean }): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'muutos-bench-'))
  try {
    const template = join(home, 'template.docx')
    writeFileSync(template, (await reportToDocx(reportWithTable([templateRow]), print)).docx)
    for (const size of sizes) await benchSize(size, template)
    await benchStall()
    await benchCharts(template)
    if (wish.peers) await benchOutside(template, home)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function benchSize(size: number, template: string): Promise<void> {
  const taken = await inTurn(['nothing', 'limit', 'ours', ...peers], size, template)
  const [nothing, limit, ours] = [taken.get('nothing')!, taken.get('limit')!, taken.get('ours')!]
  const megabytes = (way: string) => (taken.get(way)!.kilobytes - nothing.kilobytes) / 1024
  const name = `word ${size} rows`
  printRatio(`${name}, × limit`, ours.milliseconds / limit.milliseconds, size === 10_000 ? '≤ 2.5' : 'none', `${milliseconds(ours.milliseconds)} against ${milliseconds(limit.milliseconds)}`)
  for (const peer of peers) {
    const aim = peer === 'docx' ? (size === 10_000 ? '≥ 8' : 'none') : size >= 1_000 ? '≥ 1' : 'none'
    printRatio(`${name}, faster than ${peer}`, taken.get(peer)!.milliseconds / ours.milliseconds, aim, milliseconds(taken.get(peer)!.milliseconds))
  }
  printRatio(`${name}, memory × limit`, megabytes('ours') / megabytes('limit'), size === 10_000 ? '≤ 2' : 'none', ['ours', 'limit', ...peers].map((way) => `${way} ${megabytes(way).toFixed(0)} MB`).join(', '))
}

async function benchStall(): Promise<void> {
  const { idle, writing } = await stalls(10_000)
  printRatio('word stall while a worker writes 10000 rows', writing / idle, 'under 100 ms', `longest stall of the main thread ${milliseconds(writing)} against ${milliseconds(idle)} idle`)
}

async function benchCharts(template: string): Promise<void> {
  const taken = await inTurn(['text', 'charts'], 0, template)
  const [text, charts] = [taken.get('text')!.milliseconds, taken.get('charts')!.milliseconds]
  printRatio('word 150 pages with 30 charts and tables, × their text alone', charts / text, '≤ 3', `${milliseconds(charts)} against ${milliseconds(text)}`)
}

async function benchOutside(template: string, home: string): Promise<void> {
  for (const [peer, make] of Object.entries(outside)) {
    const [ours, theirs]: [number[], number[]] = [[], []]
    try {
      for (let round = 0; round < rounds; round += 1) {
        theirs.push(await make(10_000, home))
        ours.push((await once('ours', 10_000, template)).milliseconds)
      }
      printRatio(`word 10000 rows, faster than ${peer}`, median(theirs) / median(ours), '≥ 1', `${milliseconds(median(theirs))} against ${milliseconds(median(ours))}`)
    } catch (error) {
      console.log(`word 10000 rows, faster than ${peer}: not here (${String(error).trim().split('\n').at(-1)})`)
    }
  }
}

interface Taken {
  milliseconds: number
  /** The most the process ever held. */
  kilobytes: number
}

const rounds = 5

/** Medians of rounds in which each way has its turn, so that the machine's moods hit all. */
async function inTurn(ways: string[], size: number, template: string): Promise<Map<string, Taken>> {
  const all = new Map(ways.map((way) => [way, [] as Taken[]]))
  for (let round = 0; round < rounds; round += 1) for (const way of ways) all.get(way)!.push(await once(way, size, template))
  return new Map([...all].map(([way, taken]) => [way, { milliseconds: median(taken.map((one) => one.milliseconds)), kilobytes: median(taken.map((one) => one.kilobytes)) }]))
}

async function once(way: string, size: number, template: string): Promise<Taken> {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'once.ts'), way, String(size), template])
  return JSON.parse(stdout) as Taken
}
