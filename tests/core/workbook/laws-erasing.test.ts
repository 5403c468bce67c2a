import { describe, expect, test } from 'vitest'
import { erasures } from '../../../src/core/settings/erasures.ts'
import { checkEdit } from '../../../src/core/workbook/check.ts'
import { erasuresOf, rowsOwnedBy, struck } from '../../../src/core/workbook/erasing.ts'
import { isShown, rows } from '../../../src/core/workbook/rows.ts'
import { isUndoable } from '../../../src/core/workbook/undo.ts'
import { Agent, edit, seen } from './histories.ts'

/** That every order comes to the same, with nothing left, is tried in laws-orders-1 and -2. */
describe('law 8: erasing empties cells for good and strikes what was written in them before', () => {
  test('a field: its members go, older ones of others too, and what is written later is new', () => {
    const [me, other] = [new Agent(0), new Agent(1)]
    me.commit(edit({ act_1: { 'title.fi': 'Liisa', status: 1 } }), 0)
    other.take(me.changes[0]!)
    const theirs = other.commit(edit({ act_1: { 'title.sv': 'Lisa', progress: 2 } }), 500)
    me.erase('actions', 'act_1', ['title'], 1000)
    me.take(theirs)
    expect([seen(me.workbook), JSON.stringify(me.changes).match(/Lii?sa/)]).toEqual([{ act_1: { status: 1, progress: 2 } }, null])
    me.commit(edit({ act_1: { 'title.fi': 'Uusi' } }), 2000)
    expect(seen(me.workbook)).toEqual({ act_1: { status: 1, progress: 2, title: { fi: 'Uusi' } } })
  })

  test('a row goes with the rows it owns, and each is told of', () => {
    const agent = new Agent(0)
    agent.commit(edit({ act_1: { 'title.fi': 'Liisa' }, act_2: { status: 1 } }), 0)
    agent.commit({ label: { key: 'milestoneAdded', values: { name: 'Liisan pilotti' } }, put: { milestones: { mil_1: { actionId: 'act_1', 'name.fi': 'Liisan pilotti' } } } }, 1000)
    expect(rowsOwnedBy(agent.workbook, 'actions', 'act_1')).toEqual([{ table: 'actions', id: 'act_1' }, { table: 'milestones', id: 'mil_1' }])
    agent.erase('actions', 'act_1', null, 2000)
    expect([seen(agent.workbook), JSON.stringify([agent.workbook, agent.changes]).includes('Liisa')]).toEqual([{ act_2: { status: 1 } }, false])
    expect(rows(agent.workbook, erasures).map(({ table, rowId, what, reason }) => [table, rowId, what, reason])).toEqual([['actions', 'act_1', 'row', 'asked'], ['milestones', 'mil_1', 'row', 'asked']])
  })

  test('somebody who did not know writes to the row later: it stays away, and what they put back goes, too', () => {
    const [me, other] = [new Agent(0), new Agent(1)]
    const first = other.commit(edit({ act_1: { 'title.fi': 'Liisa', status: 1 } }), 0)
    const second = other.commit(edit({ act_1: { 'title.fi': 'Maija' } }), 100)
    for (const change of [first, second]) me.take(change)
    me.erase('actions', 'act_1', ['title'], 1000)
    const restored = other.undo(second, 2000).change
    expect(seen(other.workbook)).toMatchObject({ act_1: { title: { fi: 'Liisa' } } })
    me.take(restored)
    for (const change of me.changes.slice()) other.take(change)
    expect([seen(me.workbook), seen(other.workbook)]).toEqual([{ act_1: { status: 1 } }, { act_1: { status: 1 } }])

    me.erase('actions', 'act_1', null, 3000)
    me.take(other.commit(edit({ act_1: { status: 9, touched: true } }), 4000))
    expect(isShown(me.workbook, 'actions', 'act_1')).toBe(false)
  })

  test('it cannot be undone, and the window cannot write it', () => {
    const agent = new Agent(0)
    agent.commit(edit({ act_1: { code: 'T1', 'title.fi': 'Liisa', focusAreaId: 'foc_1', status: 'ongoing' } }), 0)
    const put = { erasures: { era_1: { table: 'actions', rowId: 'act_1', what: 'row', reason: 'asked', erasedAt: '2020-07-01T08:00:00.000Z' } } }
    expect([edit({ act_1: { erased: true } }), { label: { key: 'erased' }, put }].map((wish) => checkEdit(agent.workbook, wish, 'window').ok)).toEqual([false, false])
    expect(isUndoable(agent.erase('actions', 'act_1', null, 1000))).toBe(false)
  })

  test('a change that has nothing to strike stays the very same', () => {
    const agent = new Agent(0)
    const change = agent.commit(edit({ act_1: { status: 1 }, act_2: { status: 2 } }), 0)
    agent.erase('actions', 'act_3', null, 1000)
    expect(struck(change, erasuresOf(agent.workbook))).toBe(change)
    agent.erase('actions', 'act_1', null, 2000)
    const once = struck(change, erasuresOf(agent.workbook))
    expect([once.put, struck(once, erasuresOf(agent.workbook))]).toEqual([{ actions: { act_1: { status: null }, act_2: { status: 2 } } }, once])
  })
})
