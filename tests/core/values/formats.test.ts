import { expect, test } from 'vitest'
import { addDays, dayIn, dayRange, DayRange, daysBetween } from '../../../src/core/values/day.ts'
import { collate, formatCents, formatCount, formatDay, formatDays, formatHundredths, formatRange, formatShare } from '../../../src/core/values/formats.ts'
import { shareOf } from '../../../src/core/values/amounts.ts'

const nbsp = '\u00a0'

test('days are Finnish in every language', () => {
  expect(formatDay('2019-10-04')).toBe('4.10.2019')
  expect(formatDays('2019-10-24', '2019-11-02')).toBe('24.10.–2.11.2019')
  expect(formatDays('2019-12-24', '2020-01-02')).toBe('24.12.2019–2.1.2020')
  expect([formatDays('2020-07-01', '2020-07-01'), formatDays('2020-07-01', null), formatDays(null, null)]).toEqual(['1.7.2020', '1.7.2020–', '–'])
  expect(formatRange('2020-07-01/2020-12-31')).toBe('1.7.–31.12.2020')
})

test('money has no-break spaces and a true minus sign in Finnish and Swedish', () => {
  expect(formatCents(-123456750, 'fi')).toBe(`\u22121${nbsp}234${nbsp}567,50${nbsp}€`)
  expect(formatCents(-123456750, 'sv')).toBe(`\u22121${nbsp}234${nbsp}567,50${nbsp}€`)
  expect(formatCents(-123456750, 'en')).toMatch(/^[-\u2212]€1,234,567\.50$/)
  expect(formatCents(5, 'fi')).toBe(`0,05${nbsp}€`)
})

test('shares, counts and hundredths', () => {
  expect([formatShare(8050, 'fi'), formatShare(8000, 'sv')]).toEqual([`80,5${nbsp}%`, `80${nbsp}%`])
  expect([formatCount(1234, 'fi'), formatCount(1234, 'en')]).toEqual([`1${nbsp}234`, '1,234'])
  expect([formatHundredths(805, 'fi'), formatHundredths(800, 'fi')]).toEqual(['8,05', '8'])
})

test('å, ä and ö come after z', () => {
  expect(['Öja', 'Åbo', 'Zeta', 'Äänekoski', 'Aura'].sort(collate)).toEqual(['Aura', 'Zeta', 'Åbo', 'Äänekoski', 'Öja'])
})

test('a share of a sum is exact to the cent, halves away from zero', () => {
  expect([shareOf(101, 5000), shareOf(-101, 5000), shareOf(9_007_199_254_740_99, 8050)]).toEqual([51, -51, 725079540006650])
})

test('a day range has two real ends in their order, or an open one', () => {
  expect(dayRange('2020-07-01', null)).toBe('2020-07-01/..')
  expect(['2020-07-01/2020-06-30', '2020-02-30/..', '2020-07-01'].map((range) => DayRange.safeParse(range).success)).toEqual([false, false, false])
})

test('today is where the user is', () => {
  expect([dayIn('Europe/Helsinki', '2026-11-20T22:30:00Z'), addDays('2020-02-28', 2), daysBetween('2020-03-01', '2020-02-28')]).toEqual(['2026-11-21', '2020-03-01', -2])
})
