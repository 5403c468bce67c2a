import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newestFirst } from '../../../src/main/backups/backup.ts'
import { toDrop } from '../../../src/main/backups/to-drop.ts'

const now = Date.parse('2026-11-22T08:00:00Z')
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
const madeAt = (milliseconds: number) => new Date(milliseconds).toISOString()
const noCap = Infinity

/** Backups of the last year and a half, some of them from a clock that was ahead. */
const backups = fc.uniqueArray(fc.record({ minutesAgo: fc.integer({ min: -60, max: 540 * 24 * 60 }), bytes: fc.integer({ min: 1, max: 100 }) }), { selector: ({ minutesAgo }) => minutesAgo, maxLength: 200 })
  .map((all) => all.map(({ minutesAgo, bytes }) => ({ madeAt: madeAt(now - minutesAgo * minute), bytes })))

test('the newest always stays, and so does all of the last day when there is room', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 10_000 }), (all, capBytes) => {
      const newest = [...all].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]
      const dropped = toDrop(all, new Date(now), capBytes)
      expect(dropped).not.toContain(newest)
      const stay = all.filter((one) => !dropped.includes(one))
      expect(stay.length <= 1 || stay.reduce((sum, { bytes }) => sum + bytes, 0) <= capBytes).toBe(true)
      expect(toDrop(all, new Date(now), noCap).filter((one) => now - Date.parse(one.madeAt) < day)).toEqual([])
    }),
  )
})

test('what stays once stays when looked at again, and no older one stays in place of a newer of the same day', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 10_000 }), (all, capBytes) => {
      const stay = all.filter((one) => !toDrop(all, new Date(now), capBytes).includes(one))
      expect(toDrop(stay, new Date(now), capBytes)).toEqual([])
      const dropped = toDrop(all, new Date(now), noCap)
      for (const one of dropped) expect(all.some((other) => other.madeAt > one.madeAt)).toBe(true)
    }),
  )
})

test('over the cap the oldest go first', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 10_000 }), (all, capBytes) => {
      const droppedAnyway = toDrop(all, new Date(now), noCap)
      const forRoom = toDrop(all, new Date(now), capBytes).filter((one) => !droppedAnyway.includes(one))
      const stay = all.filter((one) => !droppedAnyway.includes(one) && !forRoom.includes(one))
      for (const gone of forRoom) for (const one of stay) expect(gone.madeAt < one.madeAt).toBe(true)
    }),
  )
})

test('a clock that is years wrong for a while drops nothing, neither then nor when it is right again', () => {
  const right = Array.from({ length: 11 }, (_, month) => ({ madeAt: madeAt(now - month * 30 * day), bytes: 1 }))
  for (const wrong of [now + 3650 * day, now - 3650 * day]) {
    const all = [...right.slice(1), { madeAt: madeAt(wrong), bytes: 1 }]
    expect(toDrop(all, new Date(wrong), noCap)).toEqual([])
    expect(toDrop([...all, right[0]!], new Date(now), noCap)).toEqual([])
  }
})

test('what a clock that was ahead has dated counts as the oldest once the clock is right', () => {
  const [ahead, older, newer] = [now + 3650 * day, now - 2 * day, now - hour].map((at) => ({ madeAt: madeAt(at), bytes: 2 }))
  expect(newestFirst([older!, ahead!, newer!], new Date(now))).toEqual([newer, older, ahead])
  expect(toDrop([older!, ahead!, newer!], new Date(now), 4)).toEqual([ahead])
})

test('after a year of work each of the last days, weeks and months still has its last backup', () => {
  const begun = now - 420 * day
  let held: { madeAt: string; bytes: number }[] = []
  const everMade: string[] = []
  for (let at = begun; at <= now; at += at % day < 8 * hour ? hour : 2 * hour) {
    // Nobody works at the weekend, nor in July.
    if ([0, 6].includes(new Date(at).getUTCDay()) || new Date(at).getUTCMonth() === 6) continue
    everMade.push(madeAt(at))
    held.push({ madeAt: madeAt(at), bytes: 1 })
    const dropped = new Set(toDrop(held, new Date(at), noCap))
    held = held.filter((one) => !dropped.has(one))
  }
  const lastOf = (of: (one: string) => string, withinDays: number) => [...new Map(everMade.filter((one) => now - Date.parse(one) < withinDays * day).map((one) => [of(one), one])).values()]
  const weekOf = (one: string) => String(Math.floor((Date.parse(one) / day + 3) / 7))
  const expected = [...lastOf((one) => one.slice(0, 10), 14), ...lastOf(weekOf, 56), ...lastOf((one) => one.slice(0, 7), 366)]
  expect(expected.filter((one) => !held.some(({ madeAt }) => madeAt === one))).toEqual([])
  expect(held.length).toBeLessThan(70)
})
