import { workloads } from '../../budget/grant.ts'
import { evaluations, indicators } from '../../indicators/indicator.ts'
import { benefitGoals } from '../../programme/programme.ts'
import { attachments } from '../../reporting/report.ts'
import { publishedTables } from '../../surveys/publishable-table.ts'
import { questions, surveys, waves } from '../../surveys/survey.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { readingIn } from '../reading-in.ts'
import { finding, type Check } from './finding.ts'
import { moneyCheck } from './money.ts'

/** What each section's data is looked at for; a section without a check has only its texts looked at. */
export const checks: Record<string, Check> = {
  objectives: indicatorsCheck,
  actions: lateCheck,
  surveys: surveysCheck,
  embedding: ownersCheck,
  staff: workloadsCheck,
  evaluation: evaluationsCheck,
  finances: moneyCheck,
  signatures: attachmentsCheck,
}

function indicatorsCheck(telling: Parameters<Check>[0]) {
  const { workbook, period } = telling
  return rows(workbook, indicators).toSorted(byOrder).flatMap((indicator) => {
    const reading = readingIn(workbook, indicator.id, period.id)
    const where = { screen: 'indicators', id: indicator.id }
    const name = { indicator: telling.letters(indicator.name, 'indicators', indicator.id) }
    if (!reading) return [finding(telling, 'warns', 'indicator-without-reading', `${indicator.id}:${period.id}`, where, name)]
    return reading.source || indicator.source ? [] : [finding(telling, 'warns', 'indicator-without-source', `${indicator.id}:${period.id}`, where, name)]
  })
}

function lateCheck(telling: Parameters<Check>[0]) {
  const { material } = telling
  return material.actions
    .filter((action) => material.stateOf(action) === 'late' && !material.accountOf(action)?.deviationReason)
    .map((action) => finding(telling, 'blocks', 'late-without-reason', action.id, { screen: 'actions', id: action.id }, { action: `${action.code} ${telling.letters(action.title, 'actions', action.id)}` }))
}

/** Rounds that are over but not imported, and imported ones of which some closed question is not published. */
function surveysCheck(telling: Parameters<Check>[0]) {
  const { workbook, period, today } = telling
  return rows(workbook, waves)
    .filter((wave) => wave.periodId === period.id)
    .flatMap((wave) => {
      const survey = row(workbook, surveys, wave.surveyId)!
      const where = { screen: 'surveys', id: survey.id }
      const name = { survey: `${telling.letters(survey.name, 'surveys', survey.id)} – ${telling.letters(wave.name, 'waves', wave.id)}` }
      if (wave.importedAt === undefined) return wave.openTo !== undefined && wave.openTo >= today ? [] : [finding(telling, 'warns', 'survey-not-imported', wave.id, where, name)]
      const published = new Set(rows(workbook, publishedTables).filter((one) => one.waveId === wave.id).map((one) => one.questionId))
      const open = rows(workbook, questions).filter((question) => question.surveyId === survey.id && question.type !== 'open' && question.type !== 'date' && !published.has(question.id))
      return open.length === 0 ? [] : [finding(telling, 'warns', 'survey-not-published', wave.id, where, { ...name, questions: open.length })]
    })
}

/** What is in operation needs somebody who keeps it for good. */
function ownersCheck(telling: Parameters<Check>[0]) {
  return telling.material.outputs
    .filter((output) => output.stage === 'operating' && output.permanentOwnerId === undefined)
    .map((output) => finding(telling, 'warns', 'output-without-owner', output.id, { screen: 'actions', id: output.actionId }, { output: telling.letters(output.name, 'outputs', output.id) }))
}

/** A grant that pays for nobody's work in the period is rare enough to be asked about. */
function workloadsCheck(telling: Parameters<Check>[0]) {
  const { workbook, period, grants } = telling
  const worked = rows(workbook, workloads).filter((one) => one.periodId === period.id)
  return grants
    .filter((grant) => !worked.some((one) => one.grantId === grant.id))
    .map((grant) => finding(telling, 'warns', 'no-workloads', `${grant.id}:${period.id}`, { screen: 'budget/staff', id: grant.id }, { grant: telling.letters(grant.name, 'grants', grant.id) }))
}

/** The self-evaluation is made of every benefit goal. */
function evaluationsCheck(telling: Parameters<Check>[0]) {
  const { workbook, period } = telling
  const evaluated = new Set(rows(workbook, evaluations).filter((one) => one.periodId === period.id).map((one) => one.benefitGoalId))
  return rows(workbook, benefitGoals)
    .toSorted(byOrder)
    .filter((goal) => !evaluated.has(goal.id))
    .map((goal) => finding(telling, 'warns', 'goal-not-evaluated', `${goal.id}:${period.id}`, { screen: 'indicators/evaluation' }, { goal: telling.letters(goal.name, 'benefitGoals', goal.id) }))
}

function attachmentsCheck(telling: Parameters<Check>[0]) {
  const { workbook, report } = telling
  return rows(workbook, attachments)
    .filter((one) => one.reportId === report.id && one.required && one.fileId === undefined)
    .map((one) => finding(telling, 'blocks', 'attachment-missing', one.id, { screen: 'reports', id: report.id, section: 'signatures' }, { attachment: telling.letters(one.name, 'attachments', one.id) }))
}
