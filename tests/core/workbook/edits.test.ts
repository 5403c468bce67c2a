import { expect, test } from 'vitest'
import { focusAreas } from '../../../src/core/programme/programme.ts'
import { addRow, altersAnything, removeRow, saveRow, together } from '../../../src/core/workbook/edits.ts'

const label = { key: 'focusAreaSaved' }
const row = { id: 'foc_a', code: 'A', name: { fi: 'Perhekeskukset' }, order: 'a0' }

test('a form saved as it was alters nothing, alone or together with others', () => {
  const same = saveRow(label, focusAreas, row, { ...row, name: { fi: 'Perhekeskukset' } })
  expect([same, together(label, [same, same]), together(label, []), { label, put: { focusAreas: { foc_a: {} } } }].map(altersAnything)).toEqual([false, false, false, false])
})

test('a row added, altered or removed does alter something', () => {
  const altered = saveRow(label, focusAreas, row, { ...row, code: 'B' })
  expect([addRow(label, focusAreas, row), altered, removeRow(label, focusAreas, row.id), together(label, [null, altered])].map(altersAnything)).toEqual([true, true, true, true])
})
