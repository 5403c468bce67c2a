import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { eraseEdit } from '../../../src/core/workbook/erasing.ts'
import { restoringEdit } from '../../../src/core/workbook/restoring.ts'
import { isShown } from '../../../src/core/workbook/rows.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { Agent, edit, live, seen, step } from './histories.ts'

const madeAt = '2020-07-01T09:00:00.000Z'
const late = 10_000_000

/** An agent whose workbook was backed up when half of it had happened. */
const backedUp = fc.tuple(fc.array(step, { maxLength: 30 }), fc.array(step, { maxLength: 30 })).map(([before, after]) => {
  const then = structuredClone(live(before).agents[0]!.workbook)
  return { backup: then, agent: live([...before, ...after]).agents[0]! }
})

test('after restoring, what is on show is what was on show, and nothing is left to restore', () => {
  fc.assert(
    fc.property(backedUp, ({ backup: then, agent }) => {
      const { edit, rows } = restoringEdit(agent.workbook, then, madeAt)
      agent.commit(edit, late, { restores: edit.restores })
      expect(seen(agent.workbook)).toEqual(seen(then))
      const again = restoringEdit(agent.workbook, then, madeAt)
      expect([again.edit.put, again.rows]).toEqual([{}, []])
      expect(rows.length === 0).toBe(Object.keys(edit.put).length === 0)
    }),
    { numRuns: 300 },
  )
})

test('restoring can be undone as one change, and done again', () => {
  fc.assert(
    fc.property(backedUp, ({ backup: then, agent }) => {
      const before = seen(agent.workbook)
      const { edit } = restoringEdit(agent.workbook, then, madeAt)
      if (Object.keys(edit.put).length === 0) return
      const undone = agent.undo(agent.commit(edit, late, { restores: edit.restores }), late + 1)
      expect([undone.skipped, seen(agent.workbook)]).toEqual([0, before])
      agent.undo(undone.change, late + 2)
      expect(seen(agent.workbook)).toEqual(seen(then))
    }),
    { numRuns: 300 },
  )
})

test('it tells which rows come back, go away and are altered, and in which cells', () => {
  const agent = new Agent(0)
  agent.commit(edit({ act_1: { status: 1, 'title.fi': 1 }, act_2: { status: 1 }, act_4: { status: 1 } }), 0)
  const then = structuredClone(agent.workbook)
  agent.commit(edit({ act_1: { 'title.fi': 2, 'title.sv': 2 }, act_2: { removed: true }, act_3: { status: 1 } }), 1)
  expect(restoringEdit(agent.workbook, then, madeAt).rows).toEqual([
    { table: 'actions', id: 'act_1', kind: 'altered', cells: ['title.fi', 'title.sv'] },
    { table: 'actions', id: 'act_2', kind: 'comesBack', cells: [] },
    { table: 'actions', id: 'act_3', kind: 'goesAway', cells: [] },
  ])
})

test('what an owner took with it comes back with the owner, and a removal made elsewhere before that gives way', () => {
  const agent = new Agent(0)
  const put = { actions: { act_1: { status: 'active' } }, milestones: { mil_1: { actionId: 'act_1', 'title.fi': 'A' } } }
  agent.commit({ label: { key: 'actionSaved' }, put }, 0)
  const then = structuredClone(agent.workbook)
  agent.commit(edit({ act_1: { removed: true } }), 1)
  const { edit: restored, rows } = restoringEdit(agent.workbook, then, madeAt)
  expect(rows.map(({ table, kind }) => [table, kind])).toEqual([['actions', 'comesBack'], ['milestones', 'comesBack']])
  expect(restored.put).toEqual({ actions: { act_1: { removed: null } } })

  agent.commit({ label: { key: 'milestoneSaved' }, put: { actions: { act_1: { removed: null } }, milestones: { mil_1: { 'title.fi': 'B' } } } }, 2)
  expect(restoringEdit(agent.workbook, then, madeAt).edit.put).toEqual({ actions: { act_1: { touched: true } }, milestones: { mil_1: { 'title.fi': 'A' } } })
})

test('tables and fields of a newer program are put back; who worked when is not', () => {
  const agent = new Agent(0)
  const written = (value: string) => ({ label: { key: 'x' }, put: { inventions: { inv_1: { idea: value } }, actions: { act_1: { fromTheFuture: value } }, sessions: { agent000: { who: value } } } })
  agent.commit(written('A'), 0)
  const then = structuredClone(agent.workbook)
  agent.commit(written('B'), 1)
  expect(restoringEdit(agent.workbook, then, madeAt).edit.put).toEqual({ inventions: { inv_1: { idea: 'A' } }, actions: { act_1: { fromTheFuture: 'A' } } })
})

test('what was erased since the backup does not come back', () => {
  const agent = new Agent(0)
  agent.commit(edit({ act_1: { status: 1, 'title.fi': 1 }, act_2: { status: 1, 'title.fi': 1, planned: 1 } }), 0)
  const then = structuredClone(agent.workbook)
  const erase = (id: string, fields: string[] | null) => {
    const wish = { table: 'actions', id, fields, reason: 'Pyydetty', erasedAt: madeAt, erasureId: `era_${id}` }
    agent.commit(eraseEdit(agent.workbook, agent.changes, wish), 1, { erase: true })
  }
  erase('act_1', null)
  erase('act_2', ['title'])
  agent.commit(edit({ act_2: { planned: 2 } }), 2)
  const { edit: restored, rows } = restoringEdit(agent.workbook, then, madeAt)
  agent.commit(restored, late, { restores: restored.restores })
  expect(rows).toEqual([{ table: 'actions', id: 'act_2', kind: 'altered', cells: ['planned'] }])
  expect([isShown(agent.workbook, 'actions', 'act_1'), recordOf(agent.workbook, 'act_2')]).toEqual([false, { status: 1, planned: 1 }])
  expect(Object.keys(agent.workbook.tables['erasures']!)).toHaveLength(2)
})

function recordOf(workbook: Workbook, id: string): object {
  const { '~': _, ...cells } = workbook.tables['actions']![id]!
  return cells
}
