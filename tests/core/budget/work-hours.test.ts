import { expect, test } from 'vitest'
import { readHours } from '../../../src/core/budget/work-hours.ts'

const autumn = { from: '2020-07-01', to: '2020-12-31', name: 'Syksy 2020' }
const read = (pasted: string) => readHours(pasted, 'fi', autumn)

test('days are read as they stand in a spreadsheet or are typed', () => {
  expect(read('14.9.2020\t3,5\tOhjaus\t4\n\n2020-09-15; 7.25\r\n01.10.2020;0;;8')).toEqual({
    ok: true,
    value: [
      { workedOn: '2020-09-14', hoursHundredths: 350, task: { fi: 'Ohjaus' }, otherHoursHundredths: 400 },
      { workedOn: '2020-09-15', hoursHundredths: 725 },
      { workedOn: '2020-10-01', hoursHundredths: 0, otherHoursHundredths: 800 },
    ],
  })
})

test.each(['31.9.2020; 3', '14.9.2020; kolme', '14.9.2020; 25', '14.9.2020; 3; Ohjaus; x', 'Päivä; Tunnit', ''])('%j is no day of work, and nothing is taken', (line) => {
  const result = read(`14.9.2020; 1\n${line}`.replace(/\n$/, '') === '14.9.2020; 1' ? '' : `14.9.2020; 1\n${line}`)
  expect(result.ok ? null : result.problem.key).toBe('hours-line-unreadable')
})

test('a day outside the period is told with its line', () => {
  expect(read('14.9.2020; 3\n14.1.2021; 3')).toEqual({ ok: false, problem: { key: 'hours-outside-period', values: { line: 2, day: '14.1.2021', period: 'Syksy 2020' } } })
})
