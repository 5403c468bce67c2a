import { resolve } from 'node:path'
import { Day } from '../core/values/day.ts'
import { failed } from '../core/values/problem.ts'
import { surveyFiles } from '../main/imports/survey-files.ts'
import { wordsIn } from '../words/words.ts'
import type { Asked, Ended } from './muutos.ts'
import { withWorkbook } from './with-workbook.ts'

/** `muutos import-survey`: the answers in a file into one round of a survey, read as guessed or as remembered. */
export async function importSurvey({ options, world, print }: Asked): Promise<Ended> {
  const { workbook, wave, file, language, 'delete-on': deleteOn } = options
  if (!workbook || !wave || !file || !deleteOn) return 'usage'
  if (!Day.safeParse(deleteOn).success) return failed('day-not-valid', { day: deleteOn }).problem
  return withWorkbook(workbook, world, 'write', async (store) => {
    const surveys = surveyFiles(world)
    const opened = await surveys.open(resolve(file), wave, store.workbook)
    if (!opened.ok) return opened.problem
    const imported = await surveys.import({ file: opened.value.file, waveId: wave, mapping: [], deleteOn }, store)
    if (!imported.ok) return imported.problem
    print(wordsIn(language)('cli.surveyImported', imported.value))
    return 0
  })
}
