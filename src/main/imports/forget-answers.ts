import { waves } from '../../core/surveys/survey.ts'
import type { Day } from '../../core/values/day.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Result } from '../../core/values/problem.ts'
import { wavesWithErasedAnswers } from '../../core/workbook/erased-answers.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'

/** Where raw answers are kept: a workbook's folder, or the place of their copies. */
export interface KeptAnswers {
  waves(): Promise<Id[]>
  removeAnswers(waveId: Id): Promise<Result<null>>
}

/**
 * Deletes the raw answers whose day has come and those that somebody has asked to be erased, alone or with their
 * wave; those that have no day, since their import was undone or is not known here, when they are to `go`: while
 * the workbook is open a redo may still want them. What was published of them stays. Returns how many files went.
 */
export async function forgetAnswers(workbook: Workbook, kept: KeptAnswers, today: Day, undated: 'stay' | 'go'): Promise<number> {
  const erasedAlone = new Set(wavesWithErasedAnswers(workbook))
  let gone = 0
  for (const waveId of await kept.waves()) {
    // The record itself, since the answers of a removed wave have their day too.
    const wave = workbook.tables[waves.name]?.[waveId]
    const deleteOn = wave?.['deleteOn']
    const isDue = typeof deleteOn === 'string' ? deleteOn <= today : undated === 'go'
    if (!isDue && wave?.['erased'] !== true && !erasedAlone.has(waveId)) continue
    if ((await kept.removeAnswers(waveId)).ok) gone += 1
  }
  return gone
}
