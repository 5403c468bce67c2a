import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { actions } from './actions.ts'
import { attendanceHours } from './attendance-hours.ts'
import { basics } from './basics.ts'
import { changeAsked, changeBudget, changeSchedule } from './change-request.ts'
import { claim } from './claim.ts'
import { communication } from './communication.ts'
import { consultationAnswers, consultationFacts, consultationFindings } from './consultation.ts'
import { effects, evaluation } from './effects.ts'
import { embedding } from './embedding.ts'
import { events } from './events.ts'
import { background, municipalities } from './final.ts'
import { finances } from './finances.ts'
import { halfYearActions, halfYearDecisions, halfYearNext, halfYearParticipation, halfYearRisks, halfYearSummary } from './half-year.ts'
import { hoursFacts, hoursSignatures, hoursWorked } from './hours-list.ts'
import { meetingFacts, meetingItems, meetingTasks, minutesSignatures } from './minutes.ts'
import { nextPeriod } from './next-period.ts'
import { objectives } from './objectives.ts'
import { organisation } from './organisation.ts'
import { outputs } from './outputs.ts'
import { participation } from './participation.ts'
import { planActions, planEvaluation, planObjectives, planOrganisation, planRisks, planStaff, planSummary } from './plan.ts'
import { planBudget } from './plan-budget.ts'
import { planChanges } from './plan-changes.ts'
import { risks } from './risks.ts'
import { signatures } from './signatures.ts'
import { staff } from './staff.ts'
import { summary } from './summary.ts'
import { surveys } from './surveys.ts'
import { workshopFacts, workshopOutcomes, workshopResults } from './workshop-summary.ts'

/** Sections of an outline of the workbook's own print what the people wrote, and no data. */
const ownSection = /^own_/

export function isSection(name: string): boolean {
  return Object.hasOwn(sections, name) || ownSection.test(name)
}

/** What a section prints after what the people wrote for it. */
export function sectionData(name: string, telling: Telling): Block[] {
  return ownSection.test(name) ? [] : sections[name]!(telling)
}

/** The people's own words and nothing else. */
const noData = () => []

/** Which data each section of an outline prints. */
export const sections: Record<string, (telling: Telling) => Block[]> = {
  // Interim and final report
  basics, summary, background, planChanges, objectives, actions, events, municipalities, outputs, participation, surveys, effects,
  organisation, staff, communication, evaluation, risks, embedding, finances, nextPeriod, attendanceHours, signatures,
  steeringStatement: noData, remarks: noData,
  // Cost account
  claim,
  // Project plan
  planSummary, planObjectives, planActions, planOrganisation, planStaff, planEvaluation, planRisks, planBudget,
  planParticipation: noData, planCommunication: noData, planEmbedding: noData,
  // Half-year account
  halfYearSummary, halfYearActions, halfYearParticipation, halfYearRisks, halfYearNext, halfYearDecisions,
  // Change request
  changeAsked, changeSchedule, changeBudget, changeReasons: noData, changeObjectives: noData,
  // Minutes, workshop, consultation, hours
  meetingFacts, meetingItems, meetingTasks, minutesSignatures,
  workshopFacts, workshopResults, workshopOutcomes, workshopConclusions: noData,
  consultationFacts, consultationFindings, consultationAnswers, consultationNext: noData,
  hoursFacts, hoursWorked, hoursSignatures,
}
