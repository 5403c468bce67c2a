import { useMemo } from 'react'
import { actions } from '../../core/actions/action.ts'
import { agendaItems, decisions, meetings, type FollowUp } from '../../core/meetings/meeting.ts'
import { findings } from '../../core/surveys/survey.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { capturedItems, workshops } from '../../core/workshops/workshop.ts'
import type { WordKey } from '../../words/words.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'

/** Where a follow-up came from: what kind of thing that is, what it says, where it stands, and the way there. */
export interface Source {
  kind: WordKey
  text: string
  place: string
  href: string
}

/** Finds where follow-ups came from; null when they were made on their own or what they came from is gone. */
export function useSources(): (followUp: FollowUp) => Source | null {
  const text = useText()
  const tables = { decisions: useRows(decisions), agendaItems: useRows(agendaItems), capturedItems: useRows(capturedItems), findings: useRows(findings), actions: useRows(actions), meetings: useRows(meetings), workshops: useRows(workshops) }
  return useMemo(() => {
    const byId = new Map(Object.values(tables).flatMap((rows): [Id, (typeof rows)[number]][] => rows.map((row) => [row.id, row])))
    const find = <R extends { id: Id }>(_: readonly R[], id: Id | undefined) => (id === undefined ? undefined : (byId.get(id) as R | undefined))
    const ofMeeting = (id: Id | undefined) => {
      const meeting = find(tables.meetings, id)
      return meeting ? { place: `${text(meeting.title)} ${formatDay(meeting.heldOn)}`, href: `#/meetings/${meeting.id}` } : null
    }

    return (followUp) => {
      switch (followUp.fromTable) {
        case 'decisions': {
          const decision = find(tables.decisions, followUp.fromId)
          const meeting = ofMeeting(decision?.meetingId)
          return decision && meeting ? { kind: 'followUps.fromDecision', text: text(decision.text), ...meeting } : null
        }
        case 'agendaItems': {
          const item = find(tables.agendaItems, followUp.fromId)
          const meeting = ofMeeting(item?.meetingId)
          return item && meeting ? { kind: 'followUps.fromAgendaItem', text: text(item.title), ...meeting } : null
        }
        case 'capturedItems': {
          const item = find(tables.capturedItems, followUp.fromId)
          const workshop = find(tables.workshops, item?.workshopId)
          return item && workshop ? { kind: 'followUps.fromCapturedItem', text: item.text, place: `${text(workshop.title)} ${formatDay(workshop.heldOn)}`, href: `#/workshops/${workshop.id}` } : null
        }
        case 'findings': {
          const finding = find(tables.findings, followUp.fromId)
          return finding ? { kind: 'followUps.fromFinding', text: text(finding.theme), place: '', href: '#/surveys' } : null
        }
        case 'actions': {
          const action = find(tables.actions, followUp.fromId)
          return action ? { kind: 'followUps.fromAction', text: text(action.title), place: action.code, href: `#/actions/${action.id}` } : null
        }
        case undefined:
          return null
      }
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [...Object.values(tables), text])
}
