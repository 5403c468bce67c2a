import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { applyChange, type Change } from '../../../src/core/workbook/change.ts'
import { migrateChange, migrateWorkbook, type Migration } from '../../../src/core/workbook/migration.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../../src/core/workbook/workbook.ts'
import { Agent, edit, foldOf } from './histories.ts'
import { chanceOf, longHistory, shuffled } from './long-histories.ts'

const nextFormat = currentFormat + 1

/** Made up: a table gets another name, then a field does and its values are counted otherwise; one cell goes. */
const made: Migration[] = [
  { to: nextFormat, migrate: (table, id, cell, value) => ({ table: table === 'actions' ? 'deeds' : table, id, cell, value }) },
  {
    to: nextFormat + 1,
    migrate(table, id, cell, value) {
      if (cell === 'progress') return null
      return cell === 'status' ? { table, id, cell: 'state', value: typeof value === 'number' ? value * 100 : value } : { table, id, cell: cell.replace(/^partners\b/, 'with'), value }
    },
  },
]

test('law 9: two who migrate apart still merge: changes migrated one by one come to the migrated workbook', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { changes } = longHistory(seed)
    // Law 2 has erased values struck; here both sides keep them, so that only migrating is tried.
    const whole = migrateWorkbook(foldOf(changes), made)
    const chance = chanceOf(seed)
    const [mine, theirs] = [changes.slice(0, 120), changes.slice(80)]
    const merged = migrateWorkbook(foldOf(mine), made)
    for (const change of shuffled(theirs, chance)) applyChange(merged, migrateChange(change, made))
    expect(bytesOf(merged), `history ${seed}`).toBe(bytesOf(whole))
  }
})

test('stamps stay, and go where their cells go', () => {
  const agent = new Agent(0)
  const first = agent.commit(edit({ act_1: { status: 1, progress: 4, 'partners.org_1': true } }), 0)
  const second = agent.commit(edit({ act_1: { status: 2, progress: 5, 'partners.org_1': null } }), 1000)
  const undone = agent.undo(second, 2000).change
  expect(migrateChange(undone, made)).toEqual({
    ...undone,
    format: nextFormat + 1,
    put: { deeds: { act_1: { state: 100, 'with.org_1': true } } },
    over: { deeds: { act_1: { state: second.stamp, 'with.org_1': second.stamp } } },
    restores: { deeds: { act_1: { state: first.stamp, 'with.org_1': first.stamp } } },
  })
  expect(migrateWorkbook(agent.workbook, made)).toMatchObject({ format: nextFormat + 1, tables: { deeds: { act_1: { state: 100, with: { org_1: true } } } } })
})

test('what is in the newest format already is left as it is, and a half-way one goes the rest of the way', () => {
  const change: Change = { ...new Agent(0).commit(edit({ act_1: { status: 1 } }), 0), format: nextFormat }
  expect(migrateChange(change, made).put).toEqual({ actions: { act_1: { state: 100 } } })
  const newest = { ...change, format: nextFormat + 1 }
  expect(migrateChange(newest, made)).toBe(newest)
})

test('format 1 comes to format 2 cell by cell as it was', () => {
  const old: Workbook = { ...foldOf(longHistory(1).changes), format: 1 }
  expect(migrateWorkbook(old)).toEqual({ ...old, format: 2 })
  expect(migrateWorkbook(emptyWorkbook('wbk_law'))).toEqual(emptyWorkbook('wbk_law'))
})

function bytesOf(workbook: Workbook): string {
  return JSON.stringify(canonical(workbook))
}
