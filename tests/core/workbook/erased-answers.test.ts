import { expect, test } from 'vitest'
import { erasures } from '../../../src/core/settings/erasures.ts'
import { waves } from '../../../src/core/surveys/survey.ts'
import { applyChange, type Change } from '../../../src/core/workbook/change.ts'
import { addRow } from '../../../src/core/workbook/edits.ts'
import { wavesWithErasedAnswers } from '../../../src/core/workbook/erased-answers.ts'
import { currentFormat, emptyWorkbook } from '../../../src/core/workbook/workbook.ts'

const at = (hour: string) => `2026-11-21T${hour}:00:00.000Z-0000-aaaaaaaa`
const imported = (hour: string): Change => ({ format: currentFormat, stamp: at(hour), over: {}, label: { key: 'surveyImported' }, put: { [waves.name]: { wav_1: { importedAt: `2026-11-21T${hour}:00:00.000Z` } } } })
const erased = (hour: string): Change => ({
  format: currentFormat,
  stamp: at(hour),
  over: {},
  ...addRow({ key: 'answersErased' }, erasures, { id: 'era_1', table: waves.name, rowId: 'wav_1', what: 'answers', reason: 'Pyyntö', erasedAt: '2026-11-21T10:00:00.000Z' } as { id: string }),
})
const after = (...changes: Change[]) => {
  const workbook = emptyWorkbook('wbk_test')
  for (const change of changes) applyChange(workbook, change)
  return wavesWithErasedAnswers(workbook)
}

test('answers that somebody erased are to go, here and wherever it is merged, in whatever order it came', () => {
  expect([after(imported('08'), erased('10')), after(erased('10'), imported('08')), after(erased('10'))]).toEqual([['wav_1'], ['wav_1'], ['wav_1']])
})

test('answers imported since are others, and stay', () => {
  expect(after(imported('08'), erased('10'), imported('12'))).toEqual([])
})
