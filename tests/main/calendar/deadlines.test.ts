import { expect, test } from 'vitest'
import { remindOn } from '../../../src/core/programme/reminder.ts'
import { deadlinesCalendar } from '../../../src/main/calendar/deadlines.ts'
import { wordsIn } from '../../../src/words/words.ts'
import { workbookOf } from '../../core/reports/small-workbook.ts'

const workbook = workbookOf({
  periods: [
    { id: 'per_2', code: '2020H2', name: { fi: 'Syksy 2020; loppu, ä', sv: 'Hösten 2020' }, from: '2020-07-01', to: '2020-12-31', reportDueOn: '2021-02-28' },
    { id: 'per_3', code: '2021H1', name: { fi: 'Kevät 2021' }, from: '2021-01-01', to: '2021-06-30', reportDueOn: '2021-08-31', remindOn: '2021-08-30' },
    { id: 'per_4', code: '2021H2', name: { fi: 'Syksy 2021' }, from: '2021-07-01', to: '2021-12-31' },
  ],
})
const lines = (language: 'fi' | 'sv') => deadlinesCalendar(workbook, { language, say: wordsIn(language), now: new Date('2021-01-15T10:00:00Z') }).replaceAll('\r\n ', '').split('\r\n')
const having = (name: string) => lines('fi').filter((line) => line.startsWith(name))

test('each day on which a report is due is a day of its own in the calendar, with its name and its reminder', () => {
  expect(having('DTSTART')).toEqual(['DTSTART;VALUE=DATE:20210228', 'DTSTART;VALUE=DATE:20210831'])
  expect(having('UID')).toEqual(['UID:per_2@muutostyopoyta', 'UID:per_3@muutostyopoyta'])
  expect(having('SUMMARY')).toEqual(['SUMMARY:Raportti jätettävä: Syksy 2020\\; loppu\\, ä', 'SUMMARY:Raportti jätettävä: Kevät 2021'])
  // Nine in the morning fourteen days before, and one day before.
  expect(having('TRIGGER')).toEqual(['TRIGGER:-P13DT15H', 'TRIGGER:-PT15H'])
  expect(lines('sv')).toContain('SUMMARY:Rapporten ska lämnas in: Hösten 2020')
})

test('the same deadlines make the same file, and end as a calendar does', () => {
  expect(lines('fi')).toEqual(lines('fi'))
  expect([lines('fi')[0], lines('fi').at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR'])
})

test('the reminder is the day that was set, or two weeks before', () => {
  expect([remindOn({ reportDueOn: '2021-02-28' }), remindOn({ reportDueOn: '2021-02-28', remindOn: '2021-02-01' }), remindOn({ remindOn: '2021-02-01' })]).toEqual(['2021-02-14', '2021-02-01', null])
})
