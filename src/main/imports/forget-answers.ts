import { waves } from '../../core/surveys/survey.ts'
import type { Day } from '../../core/values/day.ts'
import { wavesWithErasedAnswers } from '../../core/workbook/erased-answers.ts'
import type { AnswerStore } from './survey-files.ts'

/**
 * Deletes the raw answers whose day has come, those that somebody has asked to be erased, and those whose import was
 * undone and which nothing names any more; to be done when a workbook is opened, or has taken in another's changes.
 * What was published of them stays. Returns how many files went.
 */
export async function forgetAnswers(store: Pick<AnswerStore, 'workbook' | 'readAnswers' | 'removeAnswers'>, today: Day): Promise<number> {
  const erased = new Set(wavesWithErasedAnswers(store.workbook))
  let gone = 0
  // The records themselves, since the answers of a removed wave have their day too.
  for (const [waveId, { deleteOn }] of Object.entries(store.workbook.tables[waves.name] ?? {})) {
    const isKept = typeof deleteOn === 'string' && deleteOn > today && !erased.has(waveId)
    if (isKept || (await store.readAnswers(waveId)) === null) continue
    if ((await store.removeAnswers(waveId)).ok) gone += 1
  }
  return gone
}
