import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { agendaItems, meetings, meetingSeries, type AgendaItem, type Meeting } from '../../core/meetings/meeting.ts'
import { meetingFromTemplate, newMeeting } from '../../core/meetings/new-meeting.ts'
import type { MeetingTemplate } from '../../core/templates/template.ts'
import { clockAfter } from '../../core/values/clock.ts'
import { sum } from '../../core/values/amounts.ts'
import { filled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, type Text } from '../../core/values/text.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { useComputed } from '../computed.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useToday } from '../today.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { meetingSchema, seriesNamed, type MeetingFields } from './meeting-fields.ts'
import { MeetingFieldset } from './MeetingFieldset.tsx'

/** A new meeting, with the agenda of a template or with none. */
export function NewMeetingForm({ onClose, onSaved }: { onClose: () => void; onSaved: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const templates = useMeetingTemplates()
  return (
    <FormDialog<MeetingFields>
      title={say('meetings.newMeeting')}
      isOpen
      onClose={onClose}
      draftKey="meetings/new/meeting"
      values={{ title: {}, kind: 'steeringGroup', heldOn: today, from: '09:00', to: null }}
      schema={meetingSchema(say)}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const id = freshId(meetings.prefix)
        const { meeting, items } = planned(id, fields, templates.find((template) => template.id === fields.templateId))
        const series = seriesNamed(fields.newSeries, fields.kind, language)
        const label = { key: 'meetingAdded', values: { title: text(meeting.title) } }
        const whole = series ? { ...meeting, seriesId: series.id } : meeting
        await commit(together(label, [series && addRow(label, meetingSeries, series), addRow(label, meetings, whole), ...items.map((item) => addRow(label, agendaItems, item))]))
        onSaved(id)
      }}
    >
      <SelectField
        name="templateId"
        label={say('meetings.fromTemplate')}
        description={say('meetings.templateHelp')}
        options={templates.map((template) => ({ value: template.id, label: `${text(template.name)} (${say('meetings.templateMinutes', { count: template.items.length, minutes: minutesOf(template) })})` }))}
      />
      <TemplateFills templates={templates} />
      <MeetingFieldset />
    </FormDialog>
  )
}

/** A template that is chosen gives the meeting its name, kind and end, unless a name was typed before. */
function TemplateFills({ templates }: { templates: MeetingTemplate[] }) {
  const form = useFormContext<MeetingFields>()
  const chosen = useWatch({ control: form.control, name: 'templateId' })
  const given = useRef<Text | null>(null)
  /** What a draft that goes on has from its template already may have been altered since. */
  const filledFrom = useRef(chosen)
  useEffect(() => {
    const template = templates.find(({ id }) => id === chosen)
    if (!template || chosen === filledFrom.current) return
    filledFrom.current = chosen
    const { title, from } = form.getValues()
    if (!hasWords(title) || JSON.stringify(title) === JSON.stringify(given.current)) form.setValue('title', template.name, { shouldDirty: true })
    given.current = template.name
    form.setValue('kind', template.meetingKind, { shouldDirty: true })
    if (from) form.setValue('to', clockAfter(from, minutesOf(template)), { shouldDirty: true })
  }, [chosen, templates, form])
  return null
}

function useMeetingTemplates(): MeetingTemplate[] {
  const { data } = useComputed('templates.list', { kind: 'meeting' })
  return (data ?? none).filter((template) => template.kind === 'meeting')
}

const none: MeetingTemplate[] = []

function minutesOf(template: MeetingTemplate): number {
  return sum(template.items.map(({ minutes }) => minutes))
}

function planned(id: Id, { title, kind, heldOn, from, to, place, seriesId }: MeetingFields, template: MeetingTemplate | undefined): { meeting: Meeting; items: AgendaItem[] } {
  const told = filled({ from, to, place, seriesId })
  const wish = { id, heldOn, ...told }
  if (!template) return { meeting: { ...newMeeting(wish, kind, title), ...told }, items: [] }
  const { meeting, agendaItems: items } = meetingFromTemplate(template, wish, () => freshId(agendaItems.prefix))
  return { meeting: { ...meeting, ...told, title, kind }, items }
}
