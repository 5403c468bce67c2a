import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Told } from './at-work.ts'

// `npm run kills`: the real program is killed at random moments while it commits, folds, undoes and makes backups,
// and what it had said was saved is looked for by the next, which goes on and is killed in its turn. `--long` 1,000 times.

const { values } = parseArgs({ options: { long: { type: 'boolean', default: false } } })
const kills = values.long ? 1000 : 50
/** Side by side, each with a workbook of its own. */
const lanes = 2
/** After so many rounds a lane begins another workbook: its journals are never deleted, and fill the disk. */
const roundsOfOne = 5
/** Milliseconds that the program works at most before it is killed; now and then so long that a fold comes to its end. */
const longestWork = 800
const workWithFold = 2000

/** What one workbook must hold: what was said to be done, and what was asked for and may be. */
interface Known {
  has: Map<string, string>
  mayHave: Map<string, Set<string>>
  acknowledged: Set<string>
}

let killed = 0
let folded = 0
const lost: string[] = []
await Promise.all(Array.from({ length: lanes }, lane))
for (const one of lost.slice(0, 20)) console.log(one)
console.log(`journals folded meanwhile ${folded}`)
console.log(`kills ${killed}, acknowledged changes lost ${lost.length}`)
process.exitCode = lost.length > 0 || killed < kills ? 1 : 0

async function lane(): Promise<void> {
  let begun = 0
  while (begun < kills / lanes) {
    const userData = mkdtempSync(join(tmpdir(), 'tapettu '))
    const known: Known = { has: new Map(), mayHave: new Map(), acknowledged: new Set() }
    for (let round = 0; round < roundsOfOne && begun < kills / lanes; round += 1, begun += 1) await killedAtWork(userData, known, round)
    await killedAtWork(userData, known, roundsOfOne, { looksOnly: true })
    for (const value of known.acknowledged) if (!journalsOf(userData).has(value)) lost.push(`The change ${value} is in no journal of ${userData}`)
    folded += foldedIn(userData)
    rmSync(userData, { recursive: true, force: true })
  }
}

/** Once in a few times it is killed before it has opened the workbook. */
async function killedAtWork(userData: string, known: Known, round: number, { looksOnly } = { looksOnly: false }): Promise<void> {
  const child = spawn(process.execPath, ['tests/kills/at-work.ts', userData, String((round + 1) * 100_000)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let trouble = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (trouble += text))
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const early = !looksOnly && Math.random() < 0.2
  const opened = new Promise<void>((done) => {
    createInterface(child.stdout).on('line', (line) => {
      const told = toldIn(line)
      if (!told) return
      heard(told, known, userData)
      if ('found' in told) done()
    })
  })
  if (early) await pause(Math.random() * 1500)
  else await Promise.race([opened, ended])
  if (!early && !looksOnly) await pause(Math.random() * (round === 1 ? workWithFold : longestWork))
  const wasAlive = child.exitCode === null && child.kill('SIGKILL')
  await ended
  if (!wasAlive) lost.push(`The program ended by itself:\n${trouble}`)
  else if (!looksOnly) killed += 1
}

/** A kill may cut the last line short. */
function toldIn(line: string): Told | null {
  try {
    return JSON.parse(line) as Told
  } catch {
    return null
  }
}

function heard(told: Told, { has, mayHave, acknowledged }: Known, userData: string): void {
  if ('asks' in told) {
    const [row, value] = told.asks
    mayHave.set(row, (mayHave.get(row) ?? new Set()).add(value))
  } else if ('has' in told) {
    const [row, value] = told.has
    has.set(row, value)
    mayHave.delete(row)
    acknowledged.add(value)
  } else if ('refused' in told) lost.push(`Refused in ${userData}: ${told.refused}`)
  else {
    if (told.readOnly || told.notices.some((key) => key !== 'torn-tail-cut')) lost.push(`It does not open as it should: ${JSON.stringify(told)}`)
    for (const [row, value] of has) if (told.found[row] !== value && !mayHave.get(row)?.has(told.found[row] ?? '')) lost.push(`${row} is ${told.found[row]} and not ${value}, in ${userData}`)
    for (const [row, value] of Object.entries(told.found)) has.set(row, value)
    mayHave.clear()
  }
}

/** The names that focus areas were ever given, as the journals tell them. */
function journalsOf(userData: string): Set<string> {
  const names = new Set<string>()
  for (const path of readdirSync(userData, { recursive: true, encoding: 'utf8' }))
    if (path.endsWith('.jsonl')) for (const [, name] of readFileSync(join(userData, path), 'latin1').matchAll(/"name\.fi":"(\d+)"/g)) names.add(name!)
  return names
}

/** How many journals have been folded into the snapshots. */
function foldedIn(userData: string): number {
  const snapshots = readdirSync(userData, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('workbook.json'))
  return snapshots.reduce((sum, path) => sum + Number(/"through":(\d+)/.exec(readFileSync(join(userData, path), 'latin1').slice(0, 300))?.[1] ?? 0), 0)
}
