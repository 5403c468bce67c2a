import { expect, test } from 'vitest'
import type { Json } from '../../../src/core/values/json.ts'
import { isMassRemoval, rowsRemovedBy } from '../../../src/core/workbook/removals.ts'
import { Agent, edit } from './histories.ts'

test('rows that hide with their owner count, those hidden before do not', () => {
  const { workbook } = begun(4, 10)
  const removal = edit({ act_0: { removed: true }, act_1: { removed: true }, act_3: { removed: true } })
  expect(rowsRemovedBy(workbook, removal.put)).toEqual([{ table: 'actions', removed: 2, of: 3 }, { table: 'milestones', removed: 20, of: 30 }])
})

test('a row removed and hidden with its owner counts once, one moved to another owner does not hide', () => {
  const { workbook } = begun(3, 2)
  const put = { actions: { act_0: { removed: true } }, milestones: { mil_0_0: { removed: true }, mil_0_1: { actionId: 'act_1' } } }
  expect(rowsRemovedBy(workbook, put)).toEqual([{ table: 'actions', removed: 1, of: 2 }, { table: 'milestones', removed: 1, of: 4 }])
})

test('editing and bringing back remove nothing', () => {
  const { workbook } = begun(3, 1)
  expect(rowsRemovedBy(workbook, edit({ act_0: { status: 5 }, act_2: { removed: null } }).put)).toEqual([])
})

test('many in all or a fifth of a long table asks first', () => {
  const of = (removed: number, all: number) => [{ table: 'actions', removed, of: all }]
  expect([of(24, 200), of(25, 200), of(5, 25), of(4, 25), of(24, 24), [...of(13, 200), ...of(12, 300)], []].map(isMassRemoval)).toEqual([false, true, true, false, false, true, false])
})

/** So many actions with so many milestones each; the last action is removed already. */
function begun(actions: number, milestonesOfEach: number): Agent {
  const agent = new Agent(0)
  const milestones: Record<string, Record<string, Json>> = {}
  for (let action = 0; action < actions; action += 1)
    for (let index = 0; index < milestonesOfEach; index += 1) milestones[`mil_${action}_${index}`] = { actionId: `act_${action}` }
  agent.commit({ label: { key: 'workbookBegun' }, put: { actions: Object.fromEntries(Array.from({ length: actions }, (_, action) => [`act_${action}`, { status: 1 }])), milestones } }, 0)
  agent.commit(edit({ [`act_${actions - 1}`]: { removed: true } }), 1000)
  return agent
}
