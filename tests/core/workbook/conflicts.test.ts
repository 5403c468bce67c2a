import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictsIn, settleEdit } from '../../../src/core/workbook/conflicts.ts'
import type { Change } from '../../../src/core/workbook/change.ts'
import type { PutBack } from '../../../src/core/workbook/history.ts'
import { Agent, edit, histories, live, step } from './histories.ts'
import { chanceOf, longHistory, shuffled } from './long-histories.ts'

describe('law 7: two writes of a cell conflict when neither has seen the other and their values differ', () => {
  test('two people who write apart; the older write shows beside the one that stands', () => {
    const { me, other, apart } = begun()
    apart({ status: 1 }, { status: 2 })
    expect(told(me)).toEqual(['status: 2 stands, not 1'])
    expect(told(other)).toEqual(told(me))
  })

  test('what one saw and wrote over, the same value, and different cells are no conflict', () => {
    const { me, other, apart, meet } = begun()
    me.commit(edit({ act_1: { status: 1 } }), 1)
    meet()
    other.commit(edit({ act_1: { status: 2 } }), 2)
    meet()
    apart({ progress: 5, 'title.fi': 'Perhekeskus' }, { progress: 5, 'title.sv': 'Familjecenter' })
    expect(told(me)).toEqual([])
  })

  test('of several writes on one side the last one counts, and a removed row has none', () => {
    const { me, other, apart, meet } = begun()
    me.commit(edit({ act_1: { status: 7 } }), 1)
    apart({ status: 1 }, { status: 2 })
    expect(told(me)).toEqual(['status: 2 stands, not 1'])
    other.commit(edit({ act_1: { removed: true } }), 500)
    meet()
    expect(told(me)).toEqual([])
  })

  test.each([0, 1])('settling it for either leaves no conflict anywhere, and undoing that brings it back (%i)', (choice) => {
    const { me, other, apart, meet } = begun()
    apart({ status: 1 }, { status: 2 })
    const [conflict] = conflictsIn(me.workbook, me.changes)
    const chosen = [conflict!.stands, ...conflict!.others][choice]!
    const settled = commitBack(me, settleEdit(me.changes, conflict!, chosen.stamp)!, 600)
    meet()
    expect([me.workbook.tables['actions']!['act_1']!['status'], told(me), told(other)]).toEqual([chosen.value, [], []])
    me.undo(settled, 700)
    expect(told(me)).toEqual(['status: 2 stands, not 1'])
  })

  test('who has both and writes again has settled it when one of the two was written in the same session', () => {
    const { me, apart } = begun()
    apart({ status: 1 }, { status: 2 })
    me.commit(edit({ act_1: { status: 3 } }), 600)
    expect(told(me)).toEqual([])
  })

  test('where what was written over is no longer known, no conflict is claimed', () => {
    const { me, other, apart } = begun()
    const lost = other.commit(edit({ act_1: { status: 9 } }), 150)
    apart({ status: 1 }, { status: 2 })
    expect(told(me)).toEqual(['status: 2 stands, not 1'])
    expect(conflictsIn(me.workbook, me.changes.filter((change) => change.stamp !== lost.stamp))).toEqual([])
  })

  test('one person alone has none, and everybody who has the same changes has the same, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (all) => {
        const { agents, changes } = live(all.map((one) => ({ ...one, who: 0 })))
        expect(conflictsIn(agents[0]!.workbook, changes)).toEqual([])
      }),
      { numRuns: histories / 10 },
    )
    for (let seed = 1; seed <= histories / 20; seed += 1) {
      const { agents, changes } = longHistory(seed)
      const chance = chanceOf(seed)
      const [one, two] = agents
      for (const agent of [one!, two!]) for (const change of shuffled(changes, chance)) agent.take(change)
      const inOrder = (conflicts: ReturnType<typeof conflictsIn>) => conflicts.map((conflict) => JSON.stringify(conflict)).sort()
      expect(inOrder(conflictsIn(one!.workbook, one!.changes)), `history ${seed}`).toEqual(inOrder(conflictsIn(two!.workbook, two!.changes)))
    }
  })
})

/** Two people with the same row, who may write apart and meet. */
function begun() {
  const [me, other] = [new Agent(0), new Agent(1)]
  me.commit(edit({ act_1: { status: 0, 'title.fi': 'Alku', progress: 0 } }), 0)
  const meet = () => {
    for (const change of me.changes.slice()) other.take(change)
    for (const change of other.changes.slice()) me.take(change)
  }
  meet()
  const apart = (mine: Record<string, number | string>, theirs: Record<string, number | string>) => {
    me.commit(edit({ act_1: mine }), 100)
    other.commit(edit({ act_1: theirs }), 200)
    meet()
  }
  return { me, other, meet, apart }
}

function told({ workbook, changes }: Agent): string[] {
  return conflictsIn(workbook, changes).map(({ cell, stands, others }) => `${cell}: ${String(stands.value)} stands, not ${others.map(({ value }) => value).join()}`)
}

function commitBack(agent: Agent, { label, put, restores, saw }: PutBack, now: number): Change {
  return agent.commit({ label, put }, now, { restores, saw })
}
