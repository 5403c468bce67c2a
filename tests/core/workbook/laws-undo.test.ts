import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, stampAt, type Change } from '../../../src/core/workbook/change.ts'
import { isShown } from '../../../src/core/workbook/rows.ts'
import { Agent, cellNames, edit, histories, live, seen, step } from './histories.ts'

const steps = fc.array(step, { minLength: 5, maxLength: 60 })
const runs = { numRuns: histories }

describe('law 6: undo puts back what nobody wrote over since, and redo is the undo of the undo', () => {
  test('one person undoes everything, step by step, and redoes everything', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 25 }), (all) => {
        const agent = new Agent(0)
        const [states, done] = [[seen(agent.workbook)], [] as Change[]]
        let now = 0
        for (const { act } of all) {
          const made = ownEdit(agent, act, (now += 1000))
          if (!made) continue
          done.push(made)
          states.push(seen(agent.workbook))
        }
        const undone = done.slice().reverse().map((change, index) => {
          const { change: made, skipped } = agent.undo(change, (now += 1000))
          expect([skipped, seen(agent.workbook)]).toEqual([0, states[done.length - 1 - index]])
          return made
        })
        undone.reverse().forEach((change, index) => {
          const { skipped } = agent.undo(change, (now += 1000))
          expect([skipped, seen(agent.workbook)]).toEqual([0, states[index + 1]])
        })
      }),
      runs,
    )
  })

  test('what others wrote since is left alone', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const { agents } = live(before)
        const [me, other] = [agents[0]!, agents[1]!]
        for (const change of other.changes.slice()) me.take(change)
        const mine = me.last()
        if (!mine) return
        for (const change of me.changes.slice()) other.take(change)
        let now = 1_000_000
        for (const { act } of after) if (act.kind === 'edit') me.take(other.commit(edit(act.rows), (now += 1000)))
        const stood = structuredClone(me.workbook)
        me.undo(mine, now + 1000)
        for (const [id, record] of Object.entries(stood.tables['actions'] ?? {}))
          for (const cell of cellNames) {
            const stamp = stampAt(stood, record, cell)
            if (stamp > mine.stamp && me.history.byStamp.get(stamp)!.restores === undefined) expect(stampAt(me.workbook, me.workbook.tables['actions']![id], cell)).toBe(stamp)
          }
      }),
      runs,
    )
  })

  test('a row that is older than the known history is not taken for made by the edit that is undone', () => {
    const agent = new Agent(0)
    applyChange(agent.workbook, { ...new Agent(1).commit(edit({ act_1: { status: 1, progress: 2 } }), 0) })
    const change = agent.commit(edit({ act_1: { status: 5, planned: 3 } }), 10_000)
    const { skipped } = agent.undo(change, 20_000)
    expect([seen(agent.workbook), skipped]).toEqual([{ act_1: { status: 5, progress: 2 } }, 1])
  })
})

/** What a screen would let one person do: edit rows on show or new ones, remove rows on show. */
function ownEdit(agent: Agent, act: { kind: string; rows?: Record<string, Record<string, number | null>>; row?: string }, now: number): Change | null {
  const there = (id: string) => agent.workbook.tables['actions']?.[id] === undefined || isShown(agent.workbook, 'actions', id)
  if (act.kind === 'edit') {
    const rows = Object.fromEntries(Object.entries(act.rows!).filter(([id]) => there(id)))
    return Object.keys(rows).length > 0 ? agent.commit(edit(rows), now) : null
  }
  if (act.kind !== 'remove' || !isShown(agent.workbook, 'actions', act.row!)) return null
  return agent.commit(edit({ [act.row!]: { removed: true } }), now)
}
