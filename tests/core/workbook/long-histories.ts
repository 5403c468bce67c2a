import type { Json } from '../../../src/core/values/json.ts'
import type { Cells, Change } from '../../../src/core/workbook/change.ts'
import { putBackEdit } from '../../../src/core/workbook/history.ts'
import { Agent } from './histories.ts'

/** How many changes a long history has. */
export const changesOfEach = 200

/** Whole numbers from 0 up to but not including `below`, the same ones for the same seed (mulberry32). */
export type Chance = (below: number) => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below)
  }
}

/** The changes in an order by chance. */
export function shuffled(changes: readonly Change[], chance: Chance): Change[] {
  const order = [...changes]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = chance(last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/**
 * Two to five people who do everything that can be done: edit, remove, bring back, undo, redo, put back, erase and
 * take in what others know. Every text they write is written once in the history, so that it can be looked for.
 * `changes` are as they were written, nothing struck.
 */
export function longHistory(seed: number): { agents: Agent[]; changes: Change[] } {
  const chance = chanceOf(seed)
  const agents = Array.from({ length: 2 + chance(4) }, (_, index) => new Agent(index))
  const changes: Change[] = []
  let now = 0
  while (changes.length < changesOfEach) {
    now += chance(4)
    const agent = agents[chance(agents.length)]!
    const made = deed(agent, agents, chance, now, changes.length)
    if (made) changes.push(made)
  }
  return { agents, changes }
}

function deed(agent: Agent, agents: Agent[], chance: Chance, now: number, count: number): Change | null {
  const kind = chance(100)
  if (kind < 62) return editing(agent, chance, now, count)
  if (kind < 70) return removing(agent, chance, now)
  if (kind < 76) return undoing(agent, agent.last(), now)
  if (kind < 79) return undoing(agent, agent.changes.findLast(({ undoes }) => undoes !== undefined), now)
  if (kind < 82) return puttingBack(agent, chance, now)
  if (kind < 83) return erasing(agent, chance, now)
  for (const change of agents[chance(agents.length)]!.changes.slice()) agent.take(change)
  return null
}

const actionIds = ['act_1', 'act_2', 'act_3', 'act_4', 'act_5', 'act_6']
const milestoneIds = ['mil_1', 'mil_2', 'mil_3', 'mil_4']
const actionCells = ['status', 'progress', 'planned', 'title.fi', 'title.sv', 'partners.org_1', 'partners.org_2', 'partners.org_3']

function editing(agent: Agent, chance: Chance, now: number, count: number): Change {
  const put: Cells<Json> = {}
  for (let rows = 1 + chance(2); rows > 0; rows -= 1) {
    const id = oneOf(actionIds, chance)
    const cells = ((put['actions'] ??= {})[id] ??= {})
    for (let written = 1 + chance(3); written > 0; written -= 1) {
      const cell = oneOf(actionCells, chance)
      cells[cell] = chance(6) === 0 ? null : valueFor(cell, chance, `${count}:${id}`)
    }
    // A whole field of members, emptied at once: no screen does it, an older program may have.
    if (chance(40) === 0) cells['partners'] = null
  }
  if (chance(4) === 0) put['milestones'] = { [oneOf(milestoneIds, chance)]: { actionId: oneOf(actionIds, chance), 'name.fi': `text ${count}:milestone;` } }
  const title = Object.values(put['actions']!)[0]!['title.fi'] ?? agent.workbook.tables['actions']?.[Object.keys(put['actions']!)[0]!]?.['planned']
  return agent.commit({ label: { key: 'actionSaved', ...(typeof title === 'string' && { values: { title } }) }, put }, now)
}

function valueFor(cell: string, chance: Chance, place: string): Json {
  if (cell.startsWith('partners.')) return true
  return cell === 'status' || cell === 'progress' ? chance(5) : `text ${place}:${cell};`
}

function removing(agent: Agent, chance: Chance, now: number): Change {
  const [table, id] = oneRow(chance)
  return agent.commit({ label: { key: 'actionRemoved' }, put: { [table]: { [id]: { removed: chance(3) === 0 ? null : true } } } }, now)
}

function undoing(agent: Agent, change: Change | undefined, now: number): Change | null {
  return change ? agent.undo(change, now).change : null
}

function puttingBack(agent: Agent, chance: Chance, now: number): Change | null {
  const earlier = agent.changes[chance(agent.changes.length)]
  const [id, cells] = Object.entries(earlier?.put['actions'] ?? {})[0] ?? []
  if (id === undefined || cells === undefined) return null
  const edit = putBackEdit(agent.workbook, agent.changes, 'actions', id, oneOf(Object.keys(cells), chance), earlier!.stamp)
  if (!edit.ok) return null
  const { label, put, ...more } = edit.value
  return agent.commit({ label, put }, now, more)
}

function erasing(agent: Agent, chance: Chance, now: number): Change {
  const [table, id] = oneRow(chance)
  const fields = table === 'actions' && chance(3) > 0 ? [oneOf(['title', 'planned', 'partners'], chance)] : null
  return agent.erase(table, id, fields, now)
}

function oneRow(chance: Chance): [table: string, id: string] {
  return chance(4) === 0 ? ['milestones', oneOf(milestoneIds, chance)] : ['actions', oneOf(actionIds, chance)]
}

function oneOf<T>(choices: readonly T[], chance: Chance): T {
  return choices[chance(choices.length)]!
}

/** The texts that are to be found nowhere once an erasing is known: those written into its cells before it. */
export function textsErasedIn(changes: readonly Change[]): Set<string> {
  const texts = new Set<string>()
  for (const erasing of changes)
    for (const told of Object.values(erasing.put['erasures'] ?? {}))
      for (const change of changes)
        for (const [cell, value] of Object.entries(change.put[String(told['table'])]?.[String(told['rowId'])] ?? {})) {
          const isCovered = told['what'] === 'row' || told[`fields.${cell.split('.')[0]}`] === true
          if (isCovered && change.stamp < erasing.stamp && typeof value === 'string' && value.startsWith('text ')) texts.add(value)
        }
  return texts
}
