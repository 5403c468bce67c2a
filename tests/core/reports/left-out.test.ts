import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import { leftOut, withRestricted } from '../../../src/core/reports/left-out.ts'
import { smallRegion, wish, workbookOf } from './small-workbook.ts'

test('what is restricted, and what hangs on it, is left out and listed for the writer', () => {
  const listed = leftOut(workbookOf(smallRegion()), wish('fi'))
  if (!listed.ok) throw new Error(listed.problem.key)
  expect(listed.value).toEqual([
    { table: 'actions', id: 'act_3', title: 'T-003 Salainen neuvottelu', where: { screen: 'actions', id: 'act_3' } },
    { table: 'outputs', id: 'out_2', title: 'Salainen muistio', where: { screen: 'actions', id: 'act_3' } },
  ])
})

test('the report tells nothing of it by default; a copy for the house tells all', () => {
  const workbook = workbookOf(smallRegion())
  const told = (report: ReturnType<typeof buildReport>) => JSON.stringify(report).match(/Salainen \p{L}+/gu) ?? []
  expect(told(buildReport(workbook, wish('fi')))).toEqual([])
  expect([...new Set(told(buildReport(withRestricted(workbook), wish('fi'))))].sort()).toEqual(['Salainen muistio', 'Salainen neuvottelu'])
  expect(workbook.tables['actions']!['act_3']!['restricted']).toBe(true)
})

test('where nothing is restricted nothing is left out', () => {
  const rows = smallRegion()
  delete rows['actions']![2]!['restricted']
  const listed = leftOut(workbookOf(rows), wish('sv'))
  expect(listed).toEqual({ ok: true, value: [] })
})
