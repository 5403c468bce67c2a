import { expect, test } from 'vitest'
import { carryOver } from '../../../src/core/reports/carry-over.ts'
import { applyChange, overOf, type Edit } from '../../../src/core/workbook/change.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { smallRegion, workbookOf, type Rows } from './small-workbook.ts'

function rows(): Rows {
  return {
    ...smallRegion(),
    followUps: [
      { id: 'fol_1', title: { fi: 'Sovi tilat' }, dueOn: '2020-11-30' },
      { id: 'fol_2', title: { fi: 'Valmis jo' }, dueOn: '2020-11-30', doneOn: '2020-11-20' },
      { id: 'fol_3', title: { fi: 'Vasta keväällä' }, dueOn: '2021-03-01' },
      { id: 'fol_4', title: { fi: 'Ilman päivää' } },
    ],
  }
}
function carried(workbook: Workbook, dueOn: string | null = null) {
  const plan = carryOver(workbook, 'per_2', dueOn)
  if (!plan.ok) throw new Error(plan.problem.key)
  return plan.value
}
function done(workbook: Workbook, edit: Edit): void {
  applyChange(workbook, { ...edit, format: 1, stamp: '2021-01-16T08:00:00.000Z-0000-7hq2m1pz', over: overOf(workbook, edit.put) })
}

test('open actions begin the next period where they were left, overdue follow-ups get its last day; done, stopped and unaccounted ones stay', () => {
  const workbook = workbookOf(rows())
  const { to, actions, followUps, edit } = carried(workbook)
  expect([to.id, actions.map(({ id }) => id), followUps.map(({ id, dueOn }) => [id, dueOn])]).toEqual(['per_3', ['act_2'], [['fol_1', '2020-11-30']]])
  done(workbook, edit)
  expect(workbook.tables['actionPeriods']!['act_2:per_3']).toMatchObject({ actionId: 'act_2', periodId: 'per_3', statusAtEnd: 'ongoing' })
  expect(['fol_1', 'fol_2', 'fol_3'].map((id) => workbook.tables['followUps']![id]!['dueOn'])).toEqual(['2021-06-30', '2020-11-30', '2021-03-01'])
})

test('carried twice is carried once, and what was written meanwhile is left as it is', () => {
  const workbook = workbookOf(rows())
  done(workbook, carried(workbook, '2021-02-15').edit)
  expect(workbook.tables['followUps']!['fol_1']!['dueOn']).toBe('2021-02-15')
  const again = carried(workbook)
  expect([again.actions, again.followUps, again.edit.put]).toEqual([[], [], {}])
})

test('the last period has no next one to carry into, and an unknown one is told', () => {
  const last = carryOver(workbookOf(rows()), 'per_3', null)
  expect(last).toEqual({ ok: false, problem: { key: 'period-without-next', values: { period: '2021H1' } } })
  expect(carryOver(workbookOf(rows()), 'per_9', null)).toMatchObject({ ok: false, problem: { key: 'period-unknown' } })
})
