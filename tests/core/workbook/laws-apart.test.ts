import { describe, expect, test } from 'vitest'
import { ledgerRows, type LedgerRow } from '../../../src/core/budget/grant.ts'
import { sum } from '../../../src/core/values/amounts.ts'
import { stampClock } from '../../../src/core/values/stamp.ts'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { addRow, together } from '../../../src/core/workbook/edits.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import { Agent, edit, foldOf, seen } from './histories.ts'

const tenYears = 10 * 365 * 86_400_000

describe('laws 3 and 4: clocks that are wrong', () => {
  test.each([[tenYears, 'ten years ahead'], [-tenYears, 'ten years back']])('a clock that jumps by %i ms loses nothing (%s) and goes on afterwards', (jump) => {
    const [me, other] = [new Agent(0), new Agent(1)]
    const walls = [0, 1000, 2000 + jump, 3000 + jump, 4000, 5000]
    walls.forEach((wall, index) => {
      const change = me.commit(edit({ act_1: { status: index } }), wall)
      other.take(change)
      const answer = other.commit(edit({ act_1: { progress: index } }), index * 1000 + 500)
      me.take(answer)
      expect([seen(me.workbook), seen(other.workbook)]).toEqual([{ act_1: { status: index, progress: index } }, { act_1: { status: index, progress: index } }])
    })
    const stamps = me.changes.map(({ stamp }) => stamp)
    expect(stamps).toEqual([...new Set(stamps)].sort())
    expect(seen(foldOf(me.changes.slice().reverse()))).toEqual(seen(me.workbook))
  })

  test('a clock that stands still stamps a hundred thousand changes, each later than the one before', () => {
    const clock = stampClock('still000')
    let last = ''
    let repeated = 0
    for (let tick = 0; tick < 100_000; tick += 1) {
      const stamp = clock.next(1_600_000_000_000)
      if (stamp <= last) repeated += 1
      last = stamp
    }
    expect([repeated, last]).toEqual([0, '2020-09-13T12:26:40.001Z-869f-still000'])
  })

  test('a folder copied and used on two computers at the same moment merges without a repeated stamp', () => {
    const [first, second] = [new Agent(0), new Agent(4)]
    const copied = [0, 1, 2].map((index) => first.commit(edit({ [`act_${index}`]: { status: index } }), index))
    for (const change of copied) second.take(change)
    // The second one's clock is 25 ms behind, so both go on from the greatest stamp that was copied.
    for (let count = 0; count < 50; count += 1) {
      first.commit(edit({ act_1: { status: count } }), 2)
      second.commit(edit({ act_1: { progress: count } }), 2)
    }
    for (const change of first.changes.slice()) second.take(change)
    for (const change of second.changes.slice()) first.take(change)
    const stamps = first.changes.map(({ stamp }) => stamp)
    expect([stamps.length, new Set(stamps).size]).toEqual([103, 103])
    expect(canonical(first.workbook)).toEqual(canonical(second.workbook))
  })
})

describe('laws 1, 2 and 6: the same ledger taken in by two people', () => {
  /** Imported rows have ids made of what they hold, so the same row has the same id everywhere. */
  const ledger = Array.from({ length: 420 }, (_, index): LedgerRow => ({ id: `led_${index}`, grantId: 'gra_1', bookedOn: '2020-10-05', voucher: `V${index}`, account: '4300', costCentre: '1', cents: 100 + index, eligible: true }))
  const imported = together({ key: 'ledgerRowsAdded' }, ledger.map((row) => addRow({ key: 'ledgerRowAdded' }, ledgerRows, row)))
  const total = sum(ledger.map(({ cents }) => cents))
  const grant = { label: { key: 'grantSaved' }, put: { grants: { gra_1: { 'name.fi': 'Lape' } } } }
  const totalOf = ({ workbook }: Agent) => [rows(workbook, ledgerRows).length, sum(rows(workbook, ledgerRows).map(({ cents }) => cents))]

  test('counts once, also when one of them takes it in twice', () => {
    const [me, other] = [new Agent(0), new Agent(1)]
    const changes = [me.commit(grant, 0), me.commit(imported, 0), me.commit(imported, 1000), other.commit(imported, 2000)]
    for (const change of changes) me.take(change)
    expect(totalOf(me)).toEqual([420, total])
  })

  test.each([0, 1])('counts as long as one of them has not undone it (%i)', (index) => {
    const people = [new Agent(0), new Agent(1)] as const
    const imports = people.map((agent, order) => agent.commit(imported, order * 1000))
    const begun = people[0].commit(grant, 2000)
    for (const agent of people) for (const change of [...imports, begun]) agent.take(change)
    people[index]!.undo(imports[index]!, 5000)
    expect(totalOf(people[index]!)).toEqual([420, total])
  })
})
