import { expect, test } from 'vitest'
import { bringBackEdit, historyOf, putBackEdit, removedRows } from '../../../src/core/workbook/history.ts'
import { isShown } from '../../../src/core/workbook/rows.ts'
import { Agent, edit, seen } from './histories.ts'

const milestone = { label: { key: 'milestoneAdded' }, put: { milestones: { mil_1: { actionId: 'act_1', 'name.fi': 'Pilotti', dueOn: '2020-10-01' } } } }

test('the history of a row says who wrote what over what, newest first, and what an undo undid', () => {
  const [me, other] = [new Agent(0), new Agent(1)]
  const made = me.commit(edit({ act_1: { status: 1 }, act_2: { status: 5 } }), 0)
  other.take(made)
  const later = other.commit(edit({ act_1: { status: 2, 'title.fi': 'Perhekeskus', touched: true } }), 1000)
  me.take(later)
  const undone = me.undo(later, 2000).change
  const told = historyOf(me.workbook, me.changes, 'actions', 'act_1')
  expect(told.map(({ who, undoes, cells }) => [who, undoes, ...cells.map(({ cell, before, after, stands }) => `${cell}: ${String(before)} → ${String(after)}${stands ? ' stands' : ''}`)])).toEqual([
    ['agent000', later.stamp, 'status: 2 → 1 stands', 'title.fi: Perhekeskus → null stands'],
    ['agent001', undefined, 'status: 1 → 2', 'title.fi: null → Perhekeskus'],
    ['agent000', undefined, 'status: null → 1'],
  ])
  expect(told.map(({ stamp, at }) => [stamp, at])[0]).toEqual([undone.stamp, '2020-07-01T08:00:02.000Z'])
})

test('an earlier value is put back, can be undone, and counts as the one it was', () => {
  const agent = new Agent(0)
  const first = agent.commit(edit({ act_1: { status: 1 } }), 0)
  agent.commit(edit({ act_1: { status: 2 } }), 1000)
  const back = putBack(agent, 'status', first.stamp, 2000)
  expect([seen(agent.workbook), back.restores]).toEqual([{ act_1: { status: 1 } }, { actions: { act_1: { status: first.stamp } } }])
  agent.undo(back, 3000)
  expect(seen(agent.workbook)).toEqual({ act_1: { status: 2 } })
  expect(putBackEdit(agent.workbook, agent.changes, 'actions', 'act_1', 'progress', first.stamp)).toMatchObject({ ok: false, problem: { key: 'value-not-known' } })
})

test('a value put back into a removed row brings the row back', () => {
  const agent = new Agent(0)
  const first = agent.commit(edit({ act_1: { status: 1 } }), 0)
  agent.commit(edit({ act_1: { status: 2 } }), 1000)
  agent.commit(edit({ act_1: { removed: true } }), 2000)
  const back = putBack(agent, 'status', first.stamp, 3000)
  expect(seen(agent.workbook)).toEqual({ act_1: { status: 1 } })
  agent.undo(back, 4000)
  expect(seen(agent.workbook)).toEqual({})
})

test('the bin holds what was removed, not what went with its owner; either brings back all it needs', () => {
  const agent = new Agent(0)
  agent.commit(edit({ act_1: { status: 1 }, act_2: { status: 2 } }), 0)
  agent.commit(milestone, 1000)
  agent.commit(edit({ act_2: { removed: true } }), 2000)
  const removal = agent.commit({ label: { key: 'actionRemoved' }, put: { actions: { act_1: { removed: true } } } }, 3000)
  const inBin = () => removedRows(agent.workbook, agent.changes).map(({ table, id }) => `${table}/${id}`)
  expect(removedRows(agent.workbook, agent.changes)[0]).toEqual({ table: 'actions', id: 'act_1', stamp: removal.stamp, label: { key: 'actionRemoved' }, who: 'agent000', at: '2020-07-01T08:00:03.000Z' })
  expect(inBin()).toEqual(['actions/act_1', 'actions/act_2'])

  agent.commit({ label: { key: 'milestoneRemoved' }, put: { milestones: { mil_1: { removed: true } } } }, 4000)
  expect(inBin()).toEqual(['actions/act_1', 'actions/act_2'])
  const back = bringBackEdit(agent.workbook, 'milestones', 'mil_1')
  agent.commit(back.ok ? back.value : edit({}), 5000)
  expect([inBin(), isShown(agent.workbook, 'milestones', 'mil_1'), isShown(agent.workbook, 'actions', 'act_1')]).toEqual([['actions/act_2'], true, true])
})

test('what is on show, or nowhere, is not brought back', () => {
  const agent = new Agent(0)
  agent.commit(edit({ act_1: { status: 1 } }), 0)
  agent.commit(milestone, 1000)
  const refused = { ok: false, problem: { key: 'record-not-in-bin', values: {} } }
  expect([bringBackEdit(agent.workbook, 'milestones', 'mil_1'), bringBackEdit(agent.workbook, 'actions', 'act_2')]).toEqual([refused, refused])
})

test('what was erased is neither put back nor brought back', () => {
  const agent = new Agent(0)
  const first = agent.commit(edit({ act_1: { 'title.fi': 'Liisa', status: 1 } }), 0)
  agent.erase('actions', 'act_1', ['title'], 1000)
  expect(historyOf(agent.workbook, agent.changes, 'actions', 'act_1').map(({ label, cells }) => [label.key, ...cells.map(({ cell, after }) => `${cell}: ${String(after)}`)])).toEqual([['erased', 'title.fi: null'], ['actionSaved', 'status: 1']])
  const refused = { ok: false, problem: { key: 'value-erased', values: {} } }
  expect(putBackEdit(agent.workbook, agent.changes, 'actions', 'act_1', 'title.fi', first.stamp)).toEqual(refused)
  expect(putBackEdit(agent.workbook, agent.changes, 'actions', 'act_1', 'status', first.stamp)).toMatchObject({ ok: true })
  agent.erase('actions', 'act_1', null, 2000)
  expect([bringBackEdit(agent.workbook, 'actions', 'act_1'), putBackEdit(agent.workbook, agent.changes, 'actions', 'act_1', 'status', first.stamp)]).toEqual([refused, refused])
  expect(removedRows(agent.workbook, agent.changes)).toEqual([])
})

function putBack(agent: Agent, cell: string, stamp: string, now: number) {
  const edit = putBackEdit(agent.workbook, agent.changes, 'actions', 'act_1', cell, stamp)
  if (!edit.ok) throw new Error(edit.problem.key)
  const { label, put, restores, saw } = edit.value
  return agent.commit({ label, put }, now, { restores, saw })
}
