import { waves } from '../../core/surveys/survey.ts'
import type { Day } from '../../core/values/day.ts'
import type { AnswerStore } from './survey-files.ts'

/**
 * Deletes the raw answers whose day has come, and those whose import was undone and which nothing names any
 * more; to be done when a workbook is opened. What was published of them stays. Returns how many files went.
 */
export async function forgetAnswers(store: Pick<AnswerStore, 'workbook' | 'readAnswers' | 'removeAnswers'>, today: Day): Promise<number> {
  let gone = 0
  // The records themselves, since the answers of a removed wave have their day too.
  for (const [waveId, { deleteOn }] of Object.entries(store.workbook.tables[waves.name] ?? {})) {
    const isKept = typeof deleteOn === 'string' && deleteOn > today
    if (isKept || (await store.readAnswers(waveId)) === null) continue
    if ((await store.removeAnswers(waveId)).ok) gone += 1
  }
  return gone
}
