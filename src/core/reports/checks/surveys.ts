import { inForce } from '../../settings/defaults.ts'
import { settings, settingsId } from '../../settings/settings.ts'
import { publishedTables, type PublishableTable, type PublishedTable } from '../../surveys/publishable-table.ts'
import { questions, surveys, waves, type Wave } from '../../surveys/survey.ts'
import { sum } from '../../values/amounts.ts'
import { compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Rounds of the period: answers not imported, questions not published, and tables that may not be shown as they are. */
export function surveysCheck(telling: Telling): ReadinessFinding[] {
  const { workbook, period, today } = telling
  return rows(workbook, waves)
    .filter((wave) => wave.periodId === period.id)
    .flatMap((wave) => {
      if (wave.importedAt !== undefined) return [...unpublished(telling, wave), ...notToBeShown(telling, wave)]
      return wave.openTo !== undefined && wave.openTo >= today ? [] : [finding(telling, 'warns', 'survey-not-imported', wave.id, whereOf(wave), nameOf(telling, wave))]
    })
}

function unpublished(telling: Telling, wave: Wave): ReadinessFinding[] {
  const known = new Set(publishedOf(telling, wave).map((one) => one.questionId))
  const open = rows(telling.workbook, questions).filter((question) => question.surveyId === wave.surveyId && question.type !== 'open' && question.type !== 'date' && !known.has(question.id))
  return open.length === 0 ? [] : [finding(telling, 'warns', 'survey-not-published', wave.id, whereOf(wave), { ...nameOf(telling, wave), questions: open.length })]
}

/** The limit may have risen since a table was published; and of one choice each, the counts make up the answers. */
function notToBeShown(telling: Telling, wave: Wave): ReadinessFinding[] {
  const { minimumCell } = inForce(row(telling.workbook, settings, settingsId))
  const shown = publishedOf(telling, wave)
  const under = shown.filter(({ table }) => table.minimum < minimumCell)
  const differ = shown.filter(({ questionId, table }) => partsDiffer(table, row(telling.workbook, questions, questionId)?.type === 'multi'))
  return [
    ...(under.length > 0 ? [finding(telling, 'blocks', 'published-under-minimum', wave.id, whereOf(wave), { ...nameOf(telling, wave), tables: under.length, minimum: minimumCell })] : []),
    ...differ.map(({ id, questionId }) =>
      finding(telling, 'blocks', 'answers-do-not-add-up', id, whereOf(wave), { question: telling.letters(row(telling.workbook, questions, questionId)?.text, 'questions', questionId) }),
    ),
  ]
}

function partsDiffer({ rows: counted, answered }: PublishableTable, overlap: boolean): boolean {
  const counts = counted.flatMap(({ count }) => (count === 'hidden' ? [] : [count]))
  if (answered === 'hidden' || counts.length === 0) return false
  if (overlap || counts.length < counted.length) return Math.max(...counts) > answered || (!overlap && sum(counts) > answered)
  return sum(counts) !== answered
}

/** The newest table of each question: it alone is shown. */
function publishedOf({ workbook }: Telling, wave: Wave): PublishedTable[] {
  const own = rows(workbook, publishedTables).filter((one) => one.waveId === wave.id)
  return [...new Map(own.toSorted((a, b) => compare(a.publishedAt, b.publishedAt)).map((one) => [one.questionId, one])).values()]
}

function nameOf(telling: Telling, wave: Wave): { survey: string } {
  const survey = row(telling.workbook, surveys, wave.surveyId)
  return { survey: `${telling.letters(survey?.name, 'surveys', wave.surveyId)} – ${telling.letters(wave.name, 'waves', wave.id)}` }
}

function whereOf(wave: Wave): ReadinessFinding['where'] {
  return { screen: 'surveys', id: wave.surveyId }
}
