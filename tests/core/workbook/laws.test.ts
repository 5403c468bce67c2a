import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stampClock } from '../../../src/core/values/stamp.ts'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { applyChange, stampAt } from '../../../src/core/workbook/change.ts'
import { foundingChanges } from '../../../src/core/workbook/founding.ts'
import { isShown } from '../../../src/core/workbook/rows.ts'
import { Agent, cellNames, edit, foldOf, histories, live, seen, step } from './histories.ts'

const steps = fc.array(step, { minLength: 5, maxLength: 60 })
const runs = { numRuns: histories }

describe('law 1: a change applied again alters nothing', () => {
  test('whichever change, however late', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { changes } = live(all)
        const workbook = foldOf(changes)
        const before = canonical(workbook)
        expect(changes.flatMap((change) => applyChange(workbook, change))).toEqual([])
        expect(canonical(workbook)).toEqual(before)
      }),
      runs,
    )
  })
})

describe('law 2: the state depends on which changes there are, not on their order', () => {
  // Long histories with everything in them are tried in laws-orders-1 and -2; these short ones are shrunk to what fails.
  test('every order comes to the same canonical form, byte for byte', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (all, chance) => {
        const { changes } = live(all)
        const want = JSON.stringify(canonical(foldOf(changes)))
        for (let orders = 0; orders < 6; orders += 1) {
          const order = changes.map((change) => [chance.next().value!, change] as const).sort(([a], [b]) => a - b).map(([, change]) => change)
          expect(JSON.stringify(canonical(foldOf([...order, ...order.slice(0, 5)])))).toBe(want)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('emptying a whole field and writing one of its members can come in either order', () => {
    const [a, b] = [new Agent(0), new Agent(1)]
    const changes = [a.commit(edit({ act_1: { status: 1, 'partners.org_1': true } }), 0), b.commit(edit({ act_1: { partners: null } }), 5)]
    expect(canonical(foldOf(changes))).toEqual(canonical(foldOf(changes.slice().reverse())))
    expect(canonical(foldOf(foundingChanges(foldOf(changes))))).toEqual(canonical(foldOf(changes)))
  })

  test('the canonical form is itself a workbook of the same state', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const workbook = foldOf(live(all).changes)
        const once = canonical(workbook)
        expect(canonical(once)).toEqual(once)
        expect(seen(once)).toEqual(seen(workbook))
      }),
      runs,
    )
  })

  test('the changes told from a state make that state again', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const workbook = foldOf(live(all).changes)
        expect(canonical(foldOf(foundingChanges(workbook)))).toEqual(canonical(workbook))
      }),
      runs,
    )
  })
})

describe('law 3: no two changes have the same stamp', () => {
  test('whatever their clocks say', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const stamps = live(all).changes.map(({ stamp }) => stamp)
        expect(new Set(stamps).size).toBe(stamps.length)
      }),
      runs,
    )
  })
})

describe('law 4: a stamp is later than every stamp its clock has given or seen', () => {
  test('with the wall clock standing still, going back, or far behind another', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.record({ wall: fc.nat(50) }), fc.record({ seen: fc.nat(200) })), { maxLength: 100 }), (ticks) => {
        const [own, other] = [stampClock('own00000'), stampClock('zzzzzzzz')]
        let greatest = ''
        for (const tick of ticks) {
          if ('seen' in tick) {
            const stamp = other.next(tick.seen)
            own.see(stamp)
            if (stamp > greatest) greatest = stamp
            continue
          }
          const stamp = own.next(tick.wall)
          expect(stamp > greatest).toBe(true)
          greatest = stamp
        }
      }),
      runs,
    )
  })

  test('a full counter goes on to the next millisecond', () => {
    const clock = stampClock('own00000')
    clock.see('2020-07-01T08:00:00.000Z-ffff-other000')
    expect(clock.next(0)).toBe('2020-07-01T08:00:00.001Z-0000-own00000')
  })
})

describe('law 5: a removal hides a row unless another of its cells is newer', () => {
  test('in every history', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const workbook = foldOf(live(all).changes)
        for (const [id, record] of Object.entries(workbook.tables['actions'] ?? {})) {
          const removedAt = stampAt(workbook, record, 'removed')
          const newer = cellNames.some((cell) => stampAt(workbook, record, cell) > removedAt)
          expect(isShown(workbook, 'actions', id)).toBe(record['removed'] !== true || newer)
        }
      }),
      runs,
    )
  })

  test('an owned row hides with its owner, and touching the owner later brings both back', () => {
    const agent = new Agent(0)
    const milestone = { label: { key: 'milestoneAdded' }, put: { milestones: { mil_1: { actionId: 'act_1', 'name.fi': 'Pilotti', dueOn: '2020-10-01' } } } }
    agent.commit(edit({ act_1: { status: 1 } }), 1)
    agent.commit(milestone, 2)
    agent.commit(edit({ act_1: { removed: true } }), 3)
    expect([isShown(agent.workbook, 'actions', 'act_1'), isShown(agent.workbook, 'milestones', 'mil_1')]).toEqual([false, false])
    agent.commit(edit({ act_1: { touched: true } }), 4)
    expect([isShown(agent.workbook, 'actions', 'act_1'), isShown(agent.workbook, 'milestones', 'mil_1')]).toEqual([true, true])
  })
})
