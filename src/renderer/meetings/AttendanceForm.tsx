import { z } from 'zod'
import { attendances, ParticipantGroup, type Attendance, type Meeting } from '../../core/meetings/meeting.ts'
import { minutesFrom } from '../../core/values/clock.ts'
import { refilled } from '../../core/values/filled.ts'
import { Language, languages, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const AttendanceFields = z.object({
  group: ParticipantGroup,
  municipalityId: z.string().nullish(),
  attended: z.number(),
  hours: z.number().nullish(),
  trainedMethod: Text.optional(),
  trainedLevel: z.enum(['user', 'trainer']).nullish(),
  trainedLanguage: Language.nullish(),
})
type AttendanceFields = z.infer<typeof AttendanceFields>

/** A group's attendance; the hours begin as long as the meeting is. */
export function AttendanceForm({ meeting, attendance, onClose }: { meeting: Meeting; attendance?: Attendance; onClose: () => void }) {
  const say = useSay()
  const { municipalities } = useProgramme()
  const [wholeFault, hourFault] = [{ error: say('meetings.attendedFault') }, { error: say('meetings.hoursFault') }]
  const meetingHours = meeting.from && meeting.to ? Math.round(minutesFrom(meeting.from, meeting.to) / 0.6) / 100 : null
  const blank = { hours: meetingHours } as AttendanceFields
  return (
    <FormDialog<AttendanceFields>
      title={attendance ? say('meetings.editAttendance', { group: say(choice('meetings.group', attendance.group)) }) : say('meetings.addAttendance')}
      isOpen
      onClose={onClose}
      draftKey={attendance ? `attendances/${attendance.id}/attendance` : `meetings/${meeting.id}/new-attendance`}
      values={attendance ? { ...attendance, hours: attendance.hoursHundredths === undefined ? null : attendance.hoursHundredths / 100 } : blank}
      schema={AttendanceFields.extend({ attended: z.int().min(0, wholeFault), hours: z.number(hourFault).min(0, hourFault).nullish() })}
      submitLabel={say('common.save')}
      onSubmit={async ({ hours, ...fields }) => {
        const hoursHundredths = typeof hours === 'number' ? Math.round(hours * 100) : null
        const after = refilled(attendance ?? { id: freshId(attendances.prefix), meetingId: meeting.id }, { ...fields, hoursHundredths })
        await commit(attendance ? saveRow({ key: 'attendanceSaved' }, attendances, attendance, after) : addRow({ key: 'attendanceSaved' }, attendances, after))
      }}
    >
      <SelectField name="group" label={say('meetings.group')} isRequired options={ParticipantGroup.options.map((value) => ({ value, label: say(choice('meetings.group', value)) }))} />
      {municipalities.length > 0 && <SelectField name="municipalityId" label={say('reports.municipality')} options={municipalities} />}
      <Fields>
        <NumberField name="attended" label={say('meetings.attended')} isRequired />
        <NumberField name="hours" label={say('meetings.hours')} unit="h" />
      </Fields>
      <TrilingualField name="trainedMethod" label={say('meetings.trained')} description={say('meetings.trainedHelp')} />
      <Fields>
        <SelectField name="trainedLevel" label={say('meetings.trainedLevel')} options={(['user', 'trainer'] as const).map((value) => ({ value, label: say(choice('meetings.level', value)) }))} />
        <SelectField name="trainedLanguage" label={say('meetings.trainedLanguage')} options={languages.map((value) => ({ value, label: say(choice('programme.language', value)) }))} />
      </Fields>
    </FormDialog>
  )
}
