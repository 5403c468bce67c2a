import { erasures } from '../settings/erasures.ts'
import { waves } from '../surveys/survey.ts'
import type { Id } from '../values/ids.ts'
import { stampAt } from './change.ts'
import type { Workbook } from './workbook.ts'

/** The waves whose raw answers somebody has asked to be erased, here or elsewhere, and into which none have been imported since. */
export function wavesWithErasedAnswers(workbook: Workbook): Id[] {
  const erased = Object.values(workbook.tables[erasures.name] ?? {}).flatMap((record) => {
    const { table, rowId, what } = record
    if (what !== 'answers' || table !== waves.name || typeof rowId !== 'string') return []
    const importedAt = stampAt(workbook, workbook.tables[waves.name]?.[rowId], 'importedAt')
    return importedAt < stampAt(workbook, record, 'rowId') ? [rowId] : []
  })
  return [...new Set(erased)]
}
