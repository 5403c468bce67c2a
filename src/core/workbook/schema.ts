import { actionLinks, actionPeriods, actions, milestones, outputs, planChanges } from '../actions/action.ts'
import { accountedEntries, accountings } from '../budget/accounting.ts'
import { accountRules, budgetLines, budgetNotes, costCategories, fundings, grantDecisions, grantPartners, grants, instalments, ledgerRows, workHours, workloads } from '../budget/grant.ts'
import { files } from '../files/file.ts'
import { authorityForms, formMappings } from '../forms/form.ts'
import { evaluations, indicators, readings, targets } from '../indicators/indicator.ts'
import { agendaItems, attendances, communications, decisions, followUps, meetings, meetingSeries } from '../meetings/meeting.ts'
import { benefitGoals, focusAreas, objectives, organisations, people, periods } from '../programme/programme.ts'
import { outlineSections, reportOutlines } from '../reporting/outline.ts'
import { proposedBudgets } from '../reporting/proposed-budget.ts'
import { checklistMarks } from '../reporting/checklist.ts'
import { attachments, reportExceptions, reports, reportSections } from '../reporting/report.ts'
import { sentReports } from '../reporting/sent-report.ts'
import { risks, riskPeriods } from '../risks/risk.ts'
import { erasures } from '../settings/erasures.ts'
import { mappings, sessions, settings } from '../settings/settings.ts'
import { publishedTables } from '../surveys/publishable-table.ts'
import { findings, questions, surveys, waveInvitations, waves } from '../surveys/survey.ts'
import type { Table } from '../values/table.ts'
import { capturedItems, outcomes, votes, workshopBlocks, workshops } from '../workshops/workshop.ts'

/** Every table this program knows. Others, written by a newer program, are kept and written back unchanged. */
export const tables: readonly Table[] = [
  periods, focusAreas, objectives, benefitGoals, organisations, people,
  actions, milestones, outputs, actionLinks, actionPeriods, planChanges,
  meetingSeries, meetings, agendaItems, decisions, attendances, followUps, communications,
  grants, grantDecisions, instalments, grantPartners, costCategories, budgetLines, ledgerRows, accountRules, fundings, budgetNotes, workloads, workHours,
  surveys, waves, waveInvitations, questions, publishedTables, findings,
  indicators, targets, readings, evaluations,
  risks, riskPeriods,
  workshops, workshopBlocks, capturedItems, votes, outcomes,
  reports, reportSections, reportExceptions, checklistMarks, attachments, proposedBudgets, sentReports, accountings, accountedEntries, reportOutlines, outlineSections, authorityForms, formMappings, files,
  settings, mappings, sessions, erasures,
]

const byName = new Map(tables.map((table) => [table.name, table]))

export function tableNamed(name: string): Table | undefined {
  return byName.get(name)
}
