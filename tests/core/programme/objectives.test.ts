import { expect, test } from 'vitest'
import { inAreaOrder, nextObjectiveCode } from '../../../src/core/programme/objectives.ts'
import type { FocusArea, Objective } from '../../../src/core/programme/programme.ts'
import { pointsTo } from '../../../src/core/values/points-to.ts'

const areas: FocusArea[] = [
  { id: 'foc_b', code: '2', name: { fi: 'Mieli' }, order: 'a1' },
  { id: 'foc_a', code: '1', name: { fi: 'Perhekeskukset' }, order: 'a0' },
]
const objective = (id: string, focusAreaId: string, code: string, order: string): Objective => ({ id, focusAreaId, code, name: { fi: code }, order })
const objectives = [objective('obj_1', 'foc_b', '2.1', 'a0'), objective('obj_2', 'foc_a', '1.2', 'a1'), objective('obj_3', 'foc_gone', '9.1', 'a0'), objective('obj_4', 'foc_a', '1.1', 'a0')]

test('objectives stand by focus area, then in their own order; those without an area last', () => {
  expect(inAreaOrder(objectives, areas).map(({ code }) => code)).toEqual(['1.1', '1.2', '2.1', '9.1'])
})

test('a new objective gets the next code of its focus area that is free', () => {
  expect(nextObjectiveCode(areas[1], objectives)).toBe('1.3')
  expect(nextObjectiveCode(areas[0], [...objectives, objective('obj_5', 'foc_a', '2.2', 'a2')])).toBe('2.3')
  expect(nextObjectiveCode(undefined, objectives)).toBe('')
})

test('a row points to an id by a cell or by a member of a set, never by its own id', () => {
  const action = { id: 'act_1', objectiveId: 'obj_1', partners: { org_1: true }, title: { fi: 'org_2' } }
  expect(['obj_1', 'org_1', 'org_2', 'act_1'].map((id) => pointsTo(action, id))).toEqual([true, true, false, false])
})
