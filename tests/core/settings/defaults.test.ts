import { expect, test } from 'vitest'
import { todayOf } from '../../../src/core/settings/defaults.ts'

const night = new Date('2026-11-21T22:30:00Z')

test('today is the day where the users are, or the usual zone’s where the settings name none that there is', () => {
  const settings = (timeZone: string) => ({ id: 'settings', name: {}, timeZone })
  expect([settings('UTC'), settings('Europe/Helsinki'), settings('Nowhere/At all'), settings(''), undefined].map((one) => todayOf(one, night))).toEqual(['2026-11-21', '2026-11-22', '2026-11-22', '2026-11-22', '2026-11-22'])
})

test('a sample stands still on its day', () => {
  expect(todayOf({ id: 'settings', name: {}, today: '2021-01-18' }, night)).toBe('2021-01-18')
})
