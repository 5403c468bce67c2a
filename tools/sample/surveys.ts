import { readFileSync } from 'node:fs'
import { questions, surveys, waveInvitations, waves } from '../../src/core/surveys/survey.ts'
import { SurveyTemplate, templateName } from '../../src/core/templates/template.ts'
import type { Text } from '../../src/core/values/text.ts'
import { organisationList } from './programme.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

type Group = 'children' | 'young' | 'parents' | 'professionals'

const rounds: { id: string; template: string; code: string; wave: Written; tool: string; open: [string, string]; invited: [Group, number, number][] }[] = [
  { id: 'lapset', template: 'children', code: 'LAPSET', wave: ['Syksy 2020', 'Hösten 2020', 'Autumn 2020'], tool: 'LimeSurvey', open: ['2020-10-19', '2020-11-15'], invited: [['children', 640, 2500], ['young', 260, 2500]] },
  { id: 'vanhemmat', template: 'parents', code: 'VANHEMMAT', wave: ['Syksy 2020', 'Hösten 2020', 'Autumn 2020'], tool: 'Microsoft Forms', open: ['2020-10-12', '2020-11-08'], invited: [['parents', 1450, 2000]] },
  { id: 'ammattilaiset', template: 'professionals', code: 'AMMATTILAISET', wave: ['Syksy 2020', 'Hösten 2020', 'Autumn 2020'], tool: 'KoBoToolbox', open: ['2020-11-02', '2020-11-27'], invited: [['professionals', 420, 3500]] },
]

export function surveyRows(resources: string): SampleRow[] {
  return rounds.flatMap((round) => {
    const template = surveyTemplate(resources, round.template)
    const [surveyId, waveId] = [`sur_${round.id}`, `wav_${round.id}2020`]
    return [
      row(surveys, surveyId, { code: round.code, name: template.name, description: template.description, respondents: template.respondents, template: templateName(template) }),
      row(waves, waveId, { surveyId, name: text(round.wave), periodId: 'per_2020h2', openFrom: round.open[0], openTo: round.open[1], tool: round.tool, deleteOn: '2023-12-31' }),
      ...round.invited.map(([group, invited, aimedShare]) => row(waveInvitations, `${waveId}:${group}`, { waveId, group, invited, aimedShare })),
      ...inOrder(askedIn(template)).map(({ code, text, type, options, order }) => row(questions, `que_${round.id}_${code}`, { surveyId, code, text, type, ...(options && { options }), order })),
    ]
  })
}

export function surveyTemplate(resources: string, id: string): SurveyTemplate {
  return SurveyTemplate.parse(JSON.parse(readFileSync(`${resources}/templates/surveys/${id}.json`, 'utf8')))
}

/** The template's questions; the municipalities are the region's own, so they are filled in here. */
export function askedIn(template: SurveyTemplate): { code: string; text: Text; type: SurveyTemplate['questions'][number]['type']; options?: { code: string; text: Text }[] | undefined }[] {
  return template.questions.map((question) => (question.code === 'kunta' ? { ...question, options: municipalityOptions() } : question))
}

function municipalityOptions(): { code: string; text: Text }[] {
  return organisationList.filter(([, kind]) => kind === 'municipality').map(([id, , , place]) => ({ code: id, text: text(place!) }))
}
