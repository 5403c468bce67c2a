import { meetings } from '../meetings/meeting.ts'
import { people } from '../programme/programme.ts'
import type { ReportKind, ReportRow } from '../reporting/report.ts'
import { surveys, waves } from '../surveys/survey.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { languages, say, type Text } from '../values/text.ts'
import { row } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { workshops } from '../workshops/workshop.ts'

/** The one record that a document tells of: what it is called, and the day or days it was. */
export interface Subject {
  table: string
  id: Id
  name: Text
  from: Day | null
  to: Day | null
}

/** What each kind of document is about; the others are about a period's grants. */
export const subjectTables: Partial<Record<ReportKind, string>> = { minutes: 'meetings', workshopSummary: 'workshops', consultation: 'waves', hoursList: 'people' }

/** Null when the record is no more; undefined when documents of this kind are about none. */
export function subjectOf(workbook: Workbook, { kind, subjectId }: Pick<ReportRow, 'kind' | 'subjectId'>): Subject | null | undefined {
  switch (kind) {
    case 'minutes': {
      const meeting = row(workbook, meetings, subjectId)
      return meeting ? { table: 'meetings', id: meeting.id, name: meeting.title, from: meeting.heldOn, to: meeting.heldOn } : null
    }
    case 'workshopSummary': {
      const workshop = row(workbook, workshops, subjectId)
      return workshop ? { table: 'workshops', id: workshop.id, name: workshop.title, from: workshop.heldOn, to: workshop.heldOn } : null
    }
    case 'consultation': {
      const wave = row(workbook, waves, subjectId)
      const survey = row(workbook, surveys, wave?.surveyId)
      return wave && survey ? { table: 'waves', id: wave.id, name: waveName(survey.name, wave.name), from: wave.openFrom ?? null, to: wave.openTo ?? null } : null
    }
    case 'hoursList': {
      const person = row(workbook, people, subjectId)
      return person ? { table: 'people', id: person.id, name: person.name ? { fi: person.name, sv: person.name, en: person.name } : person.role, from: null, to: null } : null
    }
    case 'interim':
    case 'final':
    case 'costAccount':
    case 'projectPlan':
    case 'halfYear':
    case 'changeRequest':
      return undefined
  }
}

/** `Vanhempien kysely – Syksy 2020`, in the languages that both names have. */
export function waveName(survey: Text, wave: Text): Text {
  const both = languages.filter((language) => survey[language] && wave[language])
  return Object.fromEntries((both.length > 0 ? both : languages).map((language) => [language, `${say(survey, language)} – ${say(wave, language)}`]))
}
