import ical, { ICalAlarmType } from 'ical-generator'
import { periods } from '../../core/programme/programme.ts'
import { remindOn } from '../../core/programme/reminder.ts'
import { daysBetween } from '../../core/values/day.ts'
import { compare } from '../../core/values/order.ts'
import { say as inLanguage, type Language } from '../../core/values/text.ts'
import { rows } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { Say } from '../../words/words.ts'

/** Reminded at nine in the morning, not at midnight when the day begins. */
const nineHoursInSeconds = 9 * 3600

/** The days on which reports are due, for the person's own calendar, each with its reminder. An entry keeps its name, so that a later file replaces it. */
export function deadlinesCalendar(workbook: Workbook, { language, say, now }: { language: Language; say: Say; now: Date }): string {
  const calendar = ical({ name: say('rhythm.calendarName'), prodId: { company: 'Muutostyöpöytä', product: 'Muutostyöpöytä', language: language.toUpperCase() } })
  for (const period of rows(workbook, periods).toSorted((a, b) => compare(a.from, b.from))) {
    const reminder = remindOn(period)
    if (period.reportDueOn === undefined || reminder === null) continue
    const days = daysBetween(reminder, period.reportDueOn)
    const summary = say('rhythm.calendarDue', { period: inLanguage(period.name, language) })
    calendar.createEvent({
      id: `${period.id}@muutostyopoyta`,
      stamp: now,
      start: new Date(`${period.reportDueOn}T00:00:00Z`),
      allDay: true,
      summary,
      ...(days > 0 && { alarms: [{ type: ICalAlarmType.display, triggerBefore: days * 86_400 - nineHoursInSeconds, description: summary }] }),
    })
  }
  return calendar.toString()
}
