import { MeetingKind, meetingSeries } from '../../core/meetings/meeting.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** The fields that a new meeting and one that is there have in common. */
export function MeetingFieldset() {
  const say = useSay()
  const text = useText()
  const series = useRows(meetingSeries).map((row) => ({ value: row.id, label: text(row.name) }))
  return (
    <>
      <TrilingualField name="title" label={say('meetings.name')} isRequired />
      <Fields>
        <DateField name="heldOn" label={say('meetings.heldOn')} isRequired />
        <TimeField name="from" label={say('meetings.from')} />
        <TimeField name="to" label={say('meetings.to')} />
        <SelectField name="kind" label={say('meetings.kind')} isRequired options={MeetingKind.options.map((value) => ({ value, label: say(choice('meetings.kind', value)) }))} />
      </Fields>
      <TrilingualField name="place" label={say('meetings.place')} />
      <Fields>
        <SelectField name="seriesId" label={say('meetings.series')} options={series} />
        <TextField name="newSeries" label={say('meetings.newSeries')} description={say('meetings.newSeriesHelp')} />
      </Fields>
    </>
  )
}
