import { workloads } from '../../budget/grant.ts'
import { actions } from '../../actions/action.ts'
import { evaluations } from '../../indicators/indicator.ts'
import { files } from '../../files/file.ts'
import { benefitGoals } from '../../programme/programme.ts'
import { attachments } from '../../reporting/report.ts'
import { findings, waves } from '../../surveys/survey.ts'
import { byOrder } from '../../values/order.ts'
import { hasWords } from '../../values/text.ts'
import { row, rows } from '../../workbook/rows.ts'
import { attachmentTotalsCheck } from './attachments.ts'
import { attendancesCheck, hearingsCheck } from './attendances.ts'
import { finding, whereIs, type Check } from './finding.ts'
import { indicatorsCheck } from './indicators.ts'
import { moneyCheck } from './money.ts'
import { workHoursDiffer } from './work-hours.ts'
import { personalIn } from './personal-data.ts'
import { surveysCheck } from './surveys.ts'

/** What each section's data is looked at for; a section without a check has only its texts looked at. */
export const checks: Record<string, Check> = {
  objectives: indicatorsCheck,
  actions: lateCheck,
  events: attendancesCheck,
  participation: (telling) => [...hearingsCheck(telling), ...answersCheck(telling)],
  surveys: surveysCheck,
  embedding: ownersCheck,
  staff: (telling) => [...workloadsCheck(telling), ...workHoursDiffer(telling)],
  evaluation: evaluationsCheck,
  finances: moneyCheck,
  signatures: (telling) => [...attachmentsCheck(telling), ...attachmentTotalsCheck(telling)],
}

function lateCheck(telling: Parameters<Check>[0]) {
  const { material } = telling
  return material.actions
    .filter((action) => material.stateOf(action) === 'late' && !material.accountOf(action)?.deviationReason)
    .map((action) => finding(telling, 'blocks', 'late-without-reason', action.id, { screen: 'actions', id: action.id }, { action: `${action.code} ${telling.letters(action.title, 'actions', action.id)}` }))
}

/** What people said in the period's surveys, and nobody has yet told what was done about it. */
function answersCheck(telling: Parameters<Check>[0]) {
  const { workbook, period } = telling
  return rows(workbook, findings)
    .filter((one) => !hasWords(one.weDid) && one.waveId !== undefined && row(workbook, waves, one.waveId)?.periodId === period.id && !row(workbook, actions, one.actionId)?.restricted)
    .map((one) => finding(telling, 'warns', 'finding-without-answer', one.id, whereIs(workbook, 'findings', one.id), { theme: telling.letters(one.theme, 'findings', one.id) }))
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

/** An obligatory attachment has its file, and the name of a file tells of nobody. */
function attachmentsCheck(telling: Parameters<Check>[0]) {
  const { workbook, report } = telling
  const where = { screen: 'reports', id: report.id, section: 'signatures' }
  return rows(workbook, attachments)
    .filter((one) => one.reportId === report.id)
    .flatMap((one) => {
      const name = telling.letters(one.name, 'attachments', one.id)
      if (one.fileId === undefined) return one.required ? [finding(telling, 'blocks', 'attachment-missing', one.id, where, { attachment: name })] : []
      return personalIn(row(workbook, files, one.fileId)?.name ?? '').map((kind) => finding(telling, 'blocks', `personal-data-${kind}`, one.fileId!, where, { what: name }))
    })
}
