import { expect, test } from 'vitest'
import { stateAtEnd, stateOf } from '../../../src/core/actions/action-state.ts'
import { newAction, newActionPeriod } from '../../../src/core/actions/new-action.ts'

test('an action is late from the day after its planned end', () => {
  const action = { status: 'ongoing', planned: '2020-07-01/2020-10-31' } as const
  expect([stateOf(action, '2020-10-31'), stateOf(action, '2020-11-01')]).toEqual(['ongoing', 'late'])
})

test('one that never began is late too', () => {
  expect(stateOf({ status: 'planned', planned: '../2020-10-31' }, '2020-12-31')).toBe('late')
})

test('what is done or stopped, has an open end or no plan is never late', () => {
  const plans = [{ status: 'done', planned: '../2020-01-31' }, { status: 'stopped', planned: '../2020-01-31' }, { status: 'ongoing', planned: '2020-01-01/..' }, { status: 'ongoing' }] as const
  expect(plans.map((plan) => stateOf(plan, '2022-12-31'))).toEqual(['done', 'stopped', 'ongoing', 'ongoing'])
})

test('at the end of a period the status recorded for it counts, whatever the action is now', () => {
  const action = { ...newAction('act_1', [], { fi: 'Perhekysely' }, 'foc_1'), status: 'done', planned: '2020-01-01/2020-11-30' } as const
  expect(stateAtEnd(action, { statusAtEnd: 'ongoing' }, '2020-12-31')).toBe('late')
})

test('a new action is planned and takes the code after the last one of its focus area, in the manner of those in use', () => {
  const others = [{ code: '1.09', focusAreaId: 'foc_1' }, { code: '2.03', focusAreaId: 'foc_2' }, { code: '1.11', focusAreaId: 'foc_2' }, { code: '1.10', focusAreaId: 'foc_1' }]
  const codes = ['foc_1', 'foc_2', 'foc_3'].map((focusAreaId) => newAction('act_2', others, { fi: 'a' }, focusAreaId).code)
  expect(codes).toEqual(['1.12', '2.04', '2.04'])
  expect(newAction('act_2', [{ code: 'T-048', focusAreaId: 'foc_1' }], { fi: 'a' }, 'foc_1').code).toBe('T-049')
  expect(newAction('act_2', [], { fi: 'Kohtaamispaikat' }, 'foc_1')).toEqual({
    id: 'act_2',
    code: 'T-001',
    title: { fi: 'Kohtaamispaikat' },
    focusAreaId: 'foc_1',
    status: 'planned',
  })
})

test('the record of a period stands under the action and the period, so two computers make the same one', () => {
  expect(newActionPeriod({ id: 'act_1', status: 'ongoing' }, 'per_2020h2')).toEqual({ id: 'act_1:per_2020h2', actionId: 'act_1', periodId: 'per_2020h2', statusAtEnd: 'ongoing' })
})
