import { actions, type Action } from '../../actions/action.ts'
import { hundredthsOf } from '../../budget/account-for.ts'
import { inForce } from '../../settings/defaults.ts'
import { settings, settingsId } from '../../settings/settings.ts'
import { findings, surveys as surveyTable, waveInvitations, waves, type Finding } from '../../surveys/survey.ts'
import { sum } from '../../values/amounts.ts'
import { formatDays } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { factsTable } from './facts.ts'
import { ofWave } from './surveys.ts'

/** Who was asked, when, and how many answered; how many few were is not told. */
export function consultationFacts(telling: Telling): Block[] {
  const { workbook, words, figures, report } = telling
  const wave = row(workbook, waves, report.subjectId)
  const survey = row(workbook, surveyTable, wave?.surveyId)
  if (!wave || !survey) return []
  const invitations = rows(workbook, waveInvitations).filter((one) => one.waveId === wave.id)
  const invited = sum(invitations.map((one) => one.invited))
  const answered = wave.answered ?? 0
  const few = answered > 0 && answered < inForce(row(workbook, settings, settingsId)).minimumCell
  const isCounted = wave.answered !== undefined && !few
  const records = [...recordsOf('waves', [wave]), ...recordsOf('waveInvitations', invitations)]
  return [
    factsTable(telling, 't_consultation', words('kinds.consultationCaption'), [
      [words('kinds.survey'), telling.text(survey.name, 'surveys', survey.id)],
      [words('kinds.respondents'), [plain(words(`reports.respondents${capital(survey.respondents)}`))]],
      [words('kinds.open'), wave.openFrom || wave.openTo ? [plain(formatDays(wave.openFrom ?? null, wave.openTo ?? null))] : []],
      [words('kinds.invited'), invitations.length > 0 ? [figures.sum('invited', 'count', 'waveInvitations', 'invited', invitations)] : []],
      [words('kinds.answered'), few ? [plain(words('kinds.fewAnswered'))] : isCounted ? [figures.of('answered', 'count', answered, 'sum of waves.answered', recordsOf('waves', [wave]))] : []],
      [words('kinds.responseShare'), isCounted && invited > 0 ? [figures.of('response', 'shareHundredths', hundredthsOf(answered, invited), 'share of sum of waves.answered in sum of waveInvitations.invited', records)] : []],
    ]),
  ]
}

/** Theme by theme: what was said, what was decided because of it, what was done, and what came of it. */
export function consultationFindings(telling: Telling): Block[] {
  const { workbook, words, report } = telling
  const told = rows(workbook, findings).filter((finding) => finding.waveId === report.subjectId).toSorted(byOrder)
  if (told.length === 0) return [paragraph(plain(words('kinds.noFindings')))]
  return told.flatMap((finding) => findingBlocks(telling, finding))
}

function findingBlocks(telling: Telling, finding: Finding): Block[] {
  const { workbook, words, figures } = telling
  const led = (lead: string) => plain(`${words(`kinds.${lead}`)} `, { bold: true })
  const weight = finding.weight === undefined ? [] : [plain(' '), ...telling.sentence('kinds.basedOn', { count: figures.of(`weight_${finding.id}`, 'count', finding.weight, 'findings.weight', recordsOf('findings', [finding])) })]
  const linked = row(workbook, actions, finding.actionId)
  const action = linked && !linked.restricted ? linked : undefined
  const did = finding.weDid ? [paragraph(led('weDid'), ...telling.text(finding.weDid, 'findings', finding.id))] : []
  const acted = action ? [paragraph(led('actionIs'), plain(`${action.code} `), ...telling.text(action.title, 'actions', action.id), plain(` (${words(`reports.state${capital(telling.material.stateOf(action))}`).toLowerCase()})`))] : []
  return [
    heading(2, telling.letters(finding.theme, 'findings', finding.id), `finding_${finding.id}`),
    paragraph(led('youSaid'), ...telling.text(finding.text, 'findings', finding.id), ...weight),
    ...(action ? decided(telling, action) : []),
    ...did,
    ...acted,
    ...(action ? resultOf(telling, action) : []),
    ...(did.length + acted.length === 0 ? [paragraph(plain(words('kinds.notYet')))] : []),
  ]
}

/** The latest decision on the action. */
function decided(telling: Telling, action: Action): Block[] {
  const latest = telling.material.everyDecision.findLast((decision) => decision.actionId === action.id)
  return latest ? [paragraph(plain(`${telling.words('kinds.weDecided')} `, { bold: true }), ...telling.text(latest.text, 'decisions', latest.id))] : []
}

function resultOf(telling: Telling, action: Action): Block[] {
  const account = telling.material.latestAccountOf(action)
  return account ? telling.rich(account.results, 'actionPeriods', account.id, telling.words('kinds.result')) : []
}

/** The published answers of the round. */
export function consultationAnswers(telling: Telling): Block[] {
  const wave = row(telling.workbook, waves, telling.report.subjectId)
  return wave ? ofWave(telling, wave) : []
}
