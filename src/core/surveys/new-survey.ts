import { templateName, type SurveyTemplate } from '../templates/template.ts'
import type { Id } from '../values/ids.ts'
import { orders } from '../values/order.ts'
import type { Text } from '../values/text.ts'
import type { Question, RespondentGroup, Survey, Wave } from './survey.ts'

export interface SurveyWish {
  id: Id
  code: string
  name: Text
  respondents: RespondentGroup
}

/** A survey, its questions and its first wave, as a template has them; without a template the questions come with the first file. */
export function newSurvey(template: SurveyTemplate | null, wish: SurveyWish, wave: Omit<Wave, 'surveyId'>, freshQuestionId: () => Id): { survey: Survey; questions: Question[]; wave: Wave } {
  const survey: Survey = { ...wish, ...(template && { description: template.description, template: templateName(template) }) }
  const asked = template?.questions ?? []
  const places = orders(asked.length)
  const questions = asked.map(({ code, text, type, options }, place): Question => ({ id: freshQuestionId(), surveyId: wish.id, code, text, type, ...(options && { options }), order: places[place]! }))
  return { survey, questions, wave: { ...wave, surveyId: wish.id } }
}
