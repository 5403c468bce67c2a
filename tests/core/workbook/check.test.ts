import { expect, test } from 'vitest'
import { actions } from '../../../src/core/actions/action.ts'
import { publishedTables } from '../../../src/core/surveys/publishable-table.ts'
import type { Json } from '../../../src/core/values/json.ts'
import { applyChange, type Cells, type Edit } from '../../../src/core/workbook/change.ts'
import { checkEdit } from '../../../src/core/workbook/check.ts'
import { addRow, cellsOf, removeRow, saveRow, together } from '../../../src/core/workbook/edits.ts'
import { row } from '../../../src/core/workbook/rows.ts'
import { emptyWorkbook } from '../../../src/core/workbook/workbook.ts'

const label = { key: 'actionSaved' }
const action = { id: 'act_1', code: 'T1', title: { fi: 'Perhekeskus', sv: 'Familjecenter' }, focusAreaId: 'foc_1', status: 'ongoing' as const, partners: { org_1: true as const, org_2: true as const }, planned: '2020-07-01/2020-12-31' }

function workbookWithAction() {
  const workbook = emptyWorkbook('wbk_check')
  applyChange(workbook, { ...addRow(label, actions, action), format: 1, stamp: '2020-07-01T08:00:00.000Z-0000-checker0', over: {} })
  return workbook
}

function verdict(put: Cells<Json>, from: 'window' | 'main' = 'window'): string {
  const checked = checkEdit(workbookWithAction(), { label, put }, from)
  return checked.ok ? 'ok' : `${checked.problem.key} ${checked.problem.values['field'] ?? checked.problem.values['table']}`
}

test('an edit is looked at cell by cell and as the whole row it makes', () => {
  expect([
    verdict({ actions: { act_1: { 'title.en': 'Family centre', 'partners.org_1': null, status: 'done', planned: null } } }),
    verdict({ actions: { act_1: { status: 'late' } } }),
    verdict({ actions: { act_1: { code: null } } }),
    verdict({ actions: { act_1: { planned: '2020-12-31/2020-07-01' } } }),
    verdict({ actions: { act_1: { title: { fi: 'Koko' } } } }),
    verdict({ actions: { act_1: { title: null } } }),
    verdict({ actions: { act_1: { 'title.no': 'Norja' } } }),
    verdict({ actions: { act_1: { 'status.fi': 'x' } } }),
    verdict({ actions: { act_1: { unheardOf: 1 } } }),
    verdict({ actions: { act_2: { code: 'T2' } } }),
    verdict({ nowhere: { act_1: { code: 'T2' } } }),
    verdict({ constructor: { act_1: { code: 'T2' } } }),
  ]).toEqual([
    'ok',
    'row-not-valid status',
    'row-not-valid code',
    'row-not-valid planned',
    'row-not-valid title',
    'row-not-valid title',
    'row-not-valid title.no',
    'row-not-valid status',
    'row-not-valid unheardOf',
    'row-not-valid title',
    'edit-not-allowed nowhere',
    'edit-not-allowed put.constructor',
  ])
})

test('what only main writes is refused from the window and taken from main', () => {
  const published = { surveyId: 'sur_1', waveId: 'wav_1', questionId: 'que_1', publishedAt: '2020-12-01T08:00:00.000Z', table: { rows: [{ code: '1', text: { fi: 'Kyllä' }, count: 'hidden' }], answered: 12, minimum: 5 } }
  const put = { [publishedTables.name]: { pub_1: cellsOf(published) } }
  expect([verdict(put), verdict(put, 'main')]).toEqual(['edit-not-allowed publishedTables', 'ok'])
})

test('a row is saved by the cells in which it differs, and an unchanged one not at all', () => {
  const workbook = workbookWithAction()
  const before = row(workbook, actions, 'act_1')!
  const after = { ...before, title: { fi: 'Perhekeskukset' }, partners: { org_2: true as const, org_3: true as const }, status: 'done' as const }
  expect(saveRow(label, actions, before, before)).toBe(null)
  expect(saveRow(label, actions, before, after)?.put).toEqual({ actions: { act_1: { 'title.fi': 'Perhekeskukset', 'title.sv': null, 'partners.org_1': null, 'partners.org_3': true, status: 'done' } } })
})

test('several edits become one, and a removed row is no longer shown', () => {
  const workbook = workbookWithAction()
  const all: Edit = together(label, [removeRow(label, actions, 'act_1'), null, addRow(label, actions, { ...action, id: 'act_2' } as { id: string })])
  expect(checkEdit(workbook, all, 'window').ok).toBe(true)
  applyChange(workbook, { ...all, format: 1, stamp: '2020-07-02T08:00:00.000Z-0000-checker0', over: {} })
  expect([row(workbook, actions, 'act_1'), row(workbook, actions, 'act_2')?.code]).toEqual([undefined, 'T1'])
})
