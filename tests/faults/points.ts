import { chanceOf, fates } from './fates.ts'
import type { FaultyFiles } from './faulty-files.ts'
import type { Fate } from './memory-file.ts'
import type { Strike } from './trial.ts'
import { troubles } from './troubles.ts'

/** One trial, by which it can be had again: `editing/short write (half)/16/lost`, with a second fault after it where there is one. */
export interface Point {
  scenario: string
  first: Blow
  second: Blow | null
}

interface Blow {
  trouble: string
  at: number
  /** `lost`, `kept`, or the number that chance goes by. */
  fate: string
}

/** While a workbook is opened again, begun to be worked with, folded and closed, so many calls are made at least. */
const recoveryCalls = 45
/** Every so many trials one has a second fault. */
const secondEvery = 6

/** Every call of a scenario in every trouble that can strike it, each with what power cuts may leave. */
export function pointsOf(scenario: string, calls: FaultyFiles['calls']): Point[] {
  const points: Point[] = []
  for (const trouble of troubles)
    for (const [at, call] of calls.entries()) {
      if (!trouble.strikes(call)) continue
      const fates = trouble.name.startsWith('power cut') ? ['lost', 'kept', '1', '2', '3'] : [at % 2 === 0 ? 'lost' : '1']
      for (const fate of fates)
        points.push(withSecond({ scenario, first: { trouble: trouble.name, at, fate: /\d/.test(fate) ? String(at * 64 + Number(fate)) : fate }, second: null }, points.length))
    }
  return points
}

/** Trials without end, by chance, each with two faults: for long runs. */
export function* pointsByChance(scenario: string, calls: FaultyFiles['calls'], seed: number): Generator<Point> {
  const chance = chanceOf(seed)
  const among = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!
  for (;;) {
    const at = Math.floor(chance() * calls.length)
    const first = { trouble: among(troubles.filter((trouble) => trouble.strikes(calls[at]!))).name, at, fate: anyFate(chance) }
    yield { scenario, first, second: anyBlow(chance) }
  }
}

export function keyOf({ scenario, first, second }: Point): string {
  return [scenario, ...[first, ...(second ? [second] : [])].flatMap(({ trouble, at, fate }) => [trouble, at, fate])].join('/')
}

export function pointIn(key: string): Point {
  const [scenario, ...rest] = key.split('/') as [string, ...string[]]
  const blow = ([trouble, at, fate]: string[]): Blow | null => (trouble ? { trouble, at: Number(at), fate: fate! } : null)
  return { scenario, first: blow(rest.slice(0, 3))!, second: blow(rest.slice(3)) }
}

export function strikeOf({ trouble, at, fate }: Blow): Strike {
  return { trouble: troubles.find(({ name }) => name === trouble)!, at, fate: fateOf(fate) }
}

function fateOf(name: string): Fate {
  return name === 'lost' ? fates.lost : name === 'kept' ? fates.kept : fates.byChance(Number(name))
}

function withSecond(point: Point, index: number): Point {
  return index % secondEvery === 0 ? { ...point, second: anyBlow(chanceOf(index)) } : point
}

function anyBlow(chance: () => number): Blow {
  return { trouble: troubles[Math.floor(chance() * troubles.length)]!.name, at: Math.floor(chance() * recoveryCalls), fate: anyFate(chance) }
}

function anyFate(chance: () => number): string {
  const where = chance()
  return where < 0.3 ? 'lost' : where < 0.4 ? 'kept' : String(Math.floor(chance() * 1e6))
}
