import { z } from 'zod'
import { workHours, type Grant, type WorkHours } from '../../core/budget/grant.ts'
import { hundredthsTyped } from '../../core/budget/workload.ts'
import type { Period } from '../../core/programme/programme.ts'
import { Day, isWithin } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** Before they are typed there is no day and no number. */
const HoursFields = z.object({ workedOn: Day.nullable(), hours: z.number().nullable(), other: z.number().nullable(), task: Text })
type HoursFields = z.infer<typeof HoursFields>

/** One day's hours for the project and in the base job. */
export function HoursForm({ grant, period, personId, hours, onClose }: { grant: Grant; period: Period; personId: Id; hours?: WorkHours; onClose: () => void }) {
  const say = useSay()
  const fault = { error: say('hours.fault') }
  const ofDay = z.number(fault).min(0, fault).max(24, fault).refine((value) => hundredthsTyped(value) !== null, fault)
  const schema = HoursFields.extend({ workedOn: Day.refine((day) => isWithin(day, period.from, period.to), { error: say('hours.dayOutside') }), hours: ofDay, other: ofDay.nullable() })
  return (
    <FormDialog<HoursFields>
      title={hours ? say('hours.edit', { day: formatDay(hours.workedOn) }) : say('hours.add')}
      isOpen
      onClose={onClose}
      draftKey={hours ? `workHours/${hours.id}/hours` : `grants/${grant.id}/new-hours-${personId}`}
      values={{ workedOn: hours?.workedOn ?? null, hours: hours ? hours.hoursHundredths / 100 : null, other: hours?.otherHoursHundredths === undefined ? null : hours.otherHoursHundredths / 100, task: hours?.task ?? {} }}
      schema={schema as unknown as z.ZodType<HoursFields>}
      submitLabel={say('common.save')}
      onSubmit={async ({ workedOn, hours: project, other, task }) => {
        const label = { key: 'workHoursSaved', values: { count: 1 } }
        const worked = { workedOn: workedOn!, hoursHundredths: hundredthsTyped(project ?? 0) ?? 0, otherHoursHundredths: other === null ? null : hundredthsTyped(other), task }
        const after = refilled(hours ?? { id: freshId(workHours.prefix), grantId: grant.id, personId }, worked)
        await commit(hours ? saveRow(label, workHours, hours, after) : addRow(label, workHours, after))
      }}
    >
      <DateField name="workedOn" label={say('hours.workedOn')} isRequired />
      <Fields>
        <NumberField name="hours" label={say('hours.project')} unit="h" isRequired />
        <NumberField name="other" label={say('hours.other')} unit="h" />
      </Fields>
      <TrilingualField name="task" label={say('hours.task')} />
    </FormDialog>
  )
}
