import { responseOf, type Response } from '../../core/surveys/results.ts'
import type { Survey, Wave, WaveInvitation } from '../../core/surveys/survey.ts'
import { formatCount, formatDays, formatShare } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import type { Column } from '../ui/Grid.tsx'
import { Meter } from '../ui/Meter.tsx'
import styles from './Surveys.module.css'

/** A round of a survey as the list shows it; a survey without rounds has a line of its own. */
export interface SurveyLine {
  id: string
  survey: Survey
  wave: Wave | null
  response: Response | null
  name: string
  waveName: string
  period: string
  respondents: string
  searched: string
}

export interface SurveyNames {
  name: string
  waveName: string
  period: string
  respondents: string
}

export function surveyLine(survey: Survey, wave: Wave | null, invitations: readonly WaveInvitation[], names: SurveyNames): SurveyLine {
  return { id: wave?.id ?? survey.id, survey, wave, response: wave && responseOf(wave, invitations), ...names, searched: `${survey.code} ${names.name} ${names.waveName} ${names.period} ${names.respondents}`.toLowerCase() }
}

export function surveyColumns(say: Say, language: Language): Column<SurveyLine>[] {
  return [
    { key: 'name', title: say('surveys.survey'), width: '3fr', isRowHeader: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'wave', title: say('surveys.wave'), width: '2fr', cell: ({ wave, waveName }) => (wave ? waveName : say('surveys.noWave')), sortBy: ({ wave, waveName }) => wave?.openFrom ?? waveName },
    { key: 'respondents', title: say('surveys.respondents'), width: 140, cell: ({ respondents }) => respondents, sortBy: ({ respondents }) => respondents, isExtra: true },
    { key: 'period', title: say('programme.period'), width: 96, cell: ({ period }) => period, sortBy: ({ period }) => period, isExtra: true },
    { key: 'open', title: say('surveys.open'), width: 168, cell: ({ wave }) => (wave?.openFrom || wave?.openTo ? formatDays(wave.openFrom ?? null, wave.openTo ?? null) : '–'), sortBy: ({ wave }) => wave?.openFrom ?? null, isExtra: true },
    { key: 'answered', title: say('surveys.answered'), width: 148, align: 'end', cell: ({ wave, response }) => answeredText(say, language, wave, response), sortBy: ({ wave }) => wave?.answered ?? null },
    { key: 'share', title: say('surveys.responseShare'), width: 168, cell: ({ wave, response }) => wave?.answered !== undefined && response && <ResponseMeter response={response} say={say} language={language} />, sortBy: ({ wave, response }) => (wave?.answered === undefined ? null : (response?.share ?? null)), isExtra: true },
  ]
}

/** `180 / 400`; a round whose answers have not come says so. */
export function answeredText(say: Say, language: Language, wave: Wave | null, response: Response | null): string {
  if (!wave || !response) return ''
  if (wave.answered === undefined) return say('surveys.notImported')
  const answered = formatCount(response.answered, language)
  return response.invited > 0 ? say('surveys.answeredOf', { answered, invited: formatCount(response.invited, language) }) : answered
}

/** The share of those invited who answered, with a mark where it was to come. */
export function ResponseMeter({ response: { share, aimedShare }, say, language }: { response: Response; say: Say; language: Language }) {
  if (share === null) return null
  const told = formatShare(share, language, 0)
  const label = aimedShare === null ? told : say('surveys.shareOfAim', { share: told, aim: formatShare(aimedShare, language, 0) })
  return (
    <span className={styles.response} title={label}>
      <Meter label={label} share={share / 10_000} aim={aimedShare === null ? null : aimedShare / 10_000} />
      <span aria-hidden>{told}</span>
    </span>
  )
}

export function respondentsOf(survey: Survey, say: Say): string {
  return say(choice('surveys.respondents', survey.respondents))
}
