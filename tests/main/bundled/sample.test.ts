import { cpSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { actionPeriods, actions, outputs, type Action } from '../../../src/core/actions/action.ts'
import { isLate } from '../../../src/core/actions/late.ts'
import { budgetLines, ledgerRows } from '../../../src/core/budget/grant.ts'
import { indicators, readings } from '../../../src/core/indicators/indicator.ts'
import { decisions, followUps, meetings } from '../../../src/core/meetings/meeting.ts'
import { reports } from '../../../src/core/reporting/report.ts'
import { accountOf } from '../../../src/core/reports/account-of.ts'
import { personalIn } from '../../../src/core/reports/checks/personal-data.ts'
import { risks } from '../../../src/core/risks/risk.ts'
import { settings, settingsId } from '../../../src/core/settings/settings.ts'
import { surveys, waves } from '../../../src/core/surveys/survey.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { saveRow } from '../../../src/core/workbook/edits.ts'
import { row, rows } from '../../../src/core/workbook/rows.ts'
import { tableNamed, tables } from '../../../src/core/workbook/schema.ts'
import { workshops } from '../../../src/core/workshops/workshop.ts'
import { openReports } from '../../../src/main/reports.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { openStore } from '../../../src/main/store/store.ts'
import { realWorld } from '../../../src/main/world.ts'
import { plantedGaps } from '../../../tools/sample/planted-gaps.ts'
import { sampleDay } from '../../../tools/sample/sample-day.ts'
import { sampleParts } from '../../../tools/sample/sample.ts'
import { changesOf, writeWorkbook } from '../../../tools/sample/workbook.ts'

const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
const files = ['workbook.json', 'journals/000001.jsonl', 'journals/000002.jsonl']
const every = Object.entries(workbook.tables).flatMap(([table, records]) => Object.entries(records).map(([id, record]) => ({ table, id, record })))

test('the region holds at least what a first look needs', () => {
  expect(row(workbook, settings, settingsId)?.sample).toBe(true)
  const counts = [actions, meetings, decisions, followUps, indicators, ledgerRows, risks, workshops, surveys, waves, reports].map((table) => rows(workbook, table).length)
  const least = [48, 30, 30, 20, 14, 420, 9, 3, 3, 3, 1]
  expect(counts.map((count, place) => count >= least[place]!)).toEqual(least.map(() => true))
  expect(rows(workbook, ledgerRows)).toHaveLength(420)
  for (const year of [2020, 2021, 2022]) expect(rows(workbook, budgetLines).filter((line) => line.year === year)).toHaveLength(8)
  for (const indicator of rows(workbook, indicators)) expect(rows(workbook, readings).some((reading) => reading.indicatorId === indicator.id)).toBe(true)
  for (const half of ['2020h1', '2020h2']) expect(rows(workbook, actionPeriods).filter((account) => account.periodId === `per_${half}`)).toHaveLength(rows(workbook, actions).length)
})

test('every row fits its table', () => {
  const unfit = every.flatMap(({ table, id, record }) => {
    const { '~': _, ...cells } = record
    const checked = tableNamed(table)!.schema.strict().safeParse(cells)
    return checked.success && (id === settingsId || table === 'sessions' || id.includes(':') || id.startsWith(`${tableNamed(table)!.prefix}_`)) ? [] : [`${table}/${id}`]
  })
  expect(unfit).toEqual([])
})

test('every link points to a row that stands', () => {
  const dangling = every.flatMap(({ table, id, record }) => linksIn(record).filter((link) => !stands(link)).map((link) => `${table}/${id} → ${link}`))
  expect(dangling).toEqual([])
  for (const { fromTable, fromId } of rows(workbook, followUps)) if (fromTable) expect(workbook.tables[fromTable]?.[fromId!]).toBeDefined()
})

test('meetings are on working days, outside the holidays, and end after they begin', () => {
  const odd = rows(workbook, meetings).filter(({ heldOn, from, to }) => Temporal.PlainDate.from(heldOn).dayOfWeek > 5 || /-07-|-12-2[4-6]|-06-2[0-6]|-01-0[16]/.test(heldOn) || from! >= to!)
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('actions are in every state, some are late, and some are kept out of reports', () => {
  const inReport = rows(workbook, actions).filter((action) => isLate({ status: row(workbook, actionPeriods, `${action.id}:per_2020h2`)!.statusAtEnd, planned: action.planned }, '2020-12-31'))
  expect(inReport.length).toBeGreaterThanOrEqual(3)
  expect(rows(workbook, actions).filter((action) => isLate(action, sampleDay)).length).toBeGreaterThan(inReport.length)
  expect(new Set(rows(workbook, actions).map(({ status }) => status))).toEqual(new Set(['planned', 'done', 'ongoing', 'stopped']))
  expect(rows(workbook, actions).filter(({ restricted }) => restricted).length).toBeGreaterThanOrEqual(2)
  expect(new Set(rows(workbook, outputs).map(({ stage }) => stage))).toEqual(new Set(['planned', 'starting', 'operating']))
})

test('the outturn of 2020 keeps to its budget but for travel, with a reason, and equipment, without one', () => {
  const account = accountOf(workbook, 'gra_lape2020', 'per_2020h2', '2021-01-15')
  if (!account.ok) throw new Error(account.problem.key)
  const deviating = account.value.categories.filter(({ deviationShare }) => Math.abs(deviationShare!) > 1000)
  expect(deviating.map(({ categoryId, reason }) => [categoryId, reason !== null])).toEqual([['cat_laitteet', false], ['cat_matkat', true]])
  expect(account.value.toDate.grantCents).toBeLessThan(account.value.toDate.netCents)
  expect(account.value.toDate.paidCents).toBeLessThan(account.value.toDate.grantCents)
  expect(account.value.toDate.notEligibleCents).toBeGreaterThan(0)
})

test('the readiness list finds each gap that was planted, and nothing else', async () => {
  expect(JSON.parse(readFileSync('resources/demo/planted-gaps.json', 'utf8'))).toEqual(plantedGaps)
  const world = { ...realWorld(tmpdir(), 'resources'), now: () => new Date('2026-02-10T08:00:00Z') }
  const opened = await openReports(world, () => workbook)
  if (!opened.ok) throw new Error(opened.problem.key)
  const found = (['fi', 'sv'] as const).flatMap((language) => {
    const readiness = opened.value.readiness('rep_2020h2', language)
    return readiness.ok ? readiness.value.sections.flatMap(({ findings }) => findings) : []
  })
  expect([...new Set(found.map(({ id }) => id))].sort()).toEqual(plantedGaps.map(({ kind, id }) => `${kind}:${id}`).sort())
})

test('nothing in the sample looks like a person’s code, address or number', () => {
  expect(every.flatMap(({ table, id, record }) => stringsIn(record).flatMap((text) => personalIn(text).map((kind) => `${kind} in ${table}/${id}: ${text}`)))).toEqual([])
})

test('made again it has the same bytes, and is small', async () => {
  const again = mkdtempSync(join(tmpdir(), 'sample-'))
  await writeWorkbook(again, changesOf(sampleParts('resources')))
  for (const file of files) {
    expect(readFileSync(join(again, file)).equals(readFileSync(join('resources/demo/workbook', file)))).toBe(true)
    expect(statSync(join(again, file)).size).toBeLessThan(2_000_000)
  }
})

test('a copy opens for writing without a notice, and an edit of it can be undone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-copy-'))
  for (const file of files) cpSync(join('resources/demo/workbook', file), join(folder, file))
  const store = await openStore({ folder, files: realFiles(), world: realWorld(folder, 'resources'), who: 'Muutosagentti', mode: 'write' })
  if (!store.ok) throw new Error(store.problem.key)
  expect([store.value.notices, store.value.readOnly]).toEqual([[], false])
  const before = row(store.value.workbook, actions, 'act_kielisuunnitelma')!
  const after: Action = { ...before, status: 'done' }
  await store.value.commit(saveRow({ key: 'actionSaved' }, actions, before, after)!, 'window')
  expect(row(store.value.workbook, actions, before.id)?.status).toBe('done')
  await store.value.undo()
  expect(row(store.value.workbook, actions, before.id)).toEqual(before)
  await store.value.close()
})

/** Ids in fields named …Id and …Ids and in sets; a field that names a file or an import is no link. */
function linksIn(record: Record<string, unknown>): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (field === 'partners' || field === 'municipalities') return Object.keys(value as object)
    if (field.endsWith('Ids')) return value as string[]
    return field.endsWith('Id') && typeof value === 'string' ? [value] : []
  })
}

function stands(id: string): boolean {
  const table = tables.find(({ prefix }) => id.startsWith(`${prefix}_`))
  return table !== undefined && workbook.tables[table.name]?.[id] !== undefined
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
