import { meetings, meetingSeries, type Meeting } from '../../core/meetings/meeting.ts'
import { refilled } from '../../core/values/filled.ts'
import { addRow, saveRow, together } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { meetingSchema, seriesNamed, type MeetingFields } from './meeting-fields.ts'
import { MeetingFieldset } from './MeetingFieldset.tsx'

export function MeetingForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  return (
    <FormDialog<MeetingFields>
      title={say('meetings.editMeeting')}
      isOpen
      onClose={onClose}
      draftKey={`meetings/${meeting.id}/meeting`}
      values={meeting}
      schema={meetingSchema(say)}
      submitLabel={say('common.save')}
      onSubmit={async ({ newSeries, ...fields }) => {
        const label = { key: 'meetingSaved', values: { title: text(fields.title) } }
        const series = seriesNamed(newSeries, fields.kind, language)
        const after = refilled(meeting, series ? { ...fields, seriesId: series.id } : fields)
        await commit(together(label, [series && addRow(label, meetingSeries, series), saveRow(label, meetings, meeting, after)]))
      }}
    >
      <MeetingFieldset />
      <SelectField name="status" label={say('meetings.status')} isRequired options={(['planned', 'held', 'cancelled'] as const).map((value) => ({ value, label: say(choice('meetings.status', value)) }))} />
    </FormDialog>
  )
}
