import { workHours, workloads } from '../../budget/grant.ts'
import { people } from '../../programme/programme.ts'
import { sum } from '../../values/amounts.ts'
import { isWithin } from '../../values/day.ts'
import { formatHundredths } from '../../values/formats.ts'
import { row, rows } from '../../workbook/rows.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Where somebody's hours are kept by the day, they must make the hours told of the period. */
export function workHoursDiffer(telling: Telling): ReadinessFinding[] {
  const { workbook, period, grants, language } = telling
  const told = rows(workbook, workloads).filter((one) => one.periodId === period.id && grants.some((grant) => grant.id === one.grantId))
  return told.flatMap(({ grantId, personId, hoursHundredths }) => {
    const days = rows(workbook, workHours).filter((one) => one.grantId === grantId && one.personId === personId && isWithin(one.workedOn, period.from, period.to))
    const daily = sum(days.map((one) => one.hoursHundredths))
    if (days.length === 0 || daily === hoursHundredths) return []
    return [
      finding(telling, 'warns', 'work-hours-differ', `${grantId}:${personId}:${period.id}`, { screen: 'budget/staff', id: grantId }, {
        role: telling.letters(row(workbook, people, personId)?.role, 'people', personId),
        daily: formatHundredths(daily, language),
        period: formatHundredths(hoursHundredths, language),
      }),
    ]
  })
}
