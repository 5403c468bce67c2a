import { expect, test } from 'vitest'
import { focusAreas, type FocusArea } from '../../../src/core/programme/programme.ts'
import { addRow, altersAnything, removeRow, saveRow, together } from '../../../src/core/workbook/edits.ts'

const label = { key: 'focusAreaSaved' }
const row: FocusArea = { id: 'foc_a', code: 'A', name: { fi: 'Perhekeskukset' }, order: 'a0' }

test('a form saved as it was alters nothing, alone or together with others', () => {
  const again: FocusArea = { ...row, name: { fi: 'Perhekeskukset' } }
  const same = saveRow(label, focusAreas, row, again)
  expect([same, together(label, [same, same]), together(label, []), { label, put: { focusAreas: { foc_a: {} } } }].map(altersAnything)).toEqual([false, false, false, false])
})

test('a row added, altered or removed does alter something', () => {
  const other: FocusArea = { ...row, code: 'B' }
  const altered = saveRow(label, focusAreas, row, other)
  expect([addRow(label, focusAreas, row), altered, removeRow(label, focusAreas, row.id), together(label, [null, altered])].map(altersAnything)).toEqual([true, true, true, true])
})
