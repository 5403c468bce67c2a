import { z } from 'zod'
import { workloads, type Grant, type Workload } from '../../core/budget/grant.ts'
import { hundredthsTyped, newWorkload } from '../../core/budget/workload.ts'
import type { Period } from '../../core/programme/programme.ts'
import { addKeyedRow, saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'

/** Before it is typed there is no number. */
const WorkloadFields = z.object({ personId: z.string().min(1), personMonths: z.number().nullable(), hours: z.number().nullable() })
type WorkloadFields = z.infer<typeof WorkloadFields>

/** A role's person-months and hours; a role that has them already is edited, not given them twice. */
export function WorkloadForm({ grant, period, known, workload, onClose }: { grant: Grant; period: Period; known: Workload[]; workload?: Workload; onClose: () => void }) {
  const say = useSay()
  const { people, nameOf } = useProgramme()
  const given = new Set(known.map((one) => one.personId))
  const free = people.filter(({ value }) => !given.has(value))
  const fault = { error: say('budget.hundredthsFault') }
  const hundredths = z.number().min(0, fault).refine((value) => hundredthsTyped(value) !== null, fault)
  return (
    <FormDialog<WorkloadFields>
      title={workload ? say('budget.editWorkload', { role: nameOf(workload.personId) }) : say('budget.addWorkload')}
      isOpen
      onClose={onClose}
      draftKey={workload ? `workloads/${workload.id}/workload` : `grants/${grant.id}/new-workload-${period.id}`}
      values={workload ? { personId: workload.personId, personMonths: workload.personMonthsHundredths / 100, hours: workload.hoursHundredths / 100 } : { personId: '', personMonths: null, hours: null }}
      schema={WorkloadFields.extend({ personMonths: hundredths, hours: hundredths }) as unknown as z.ZodType<WorkloadFields>}
      submitLabel={say('common.save')}
      onSubmit={async ({ personId, personMonths, hours }) => {
        const label = { key: 'workloadSaved', values: { role: nameOf(personId) } }
        const worked = { personMonthsHundredths: hundredthsTyped(personMonths ?? 0) ?? 0, hoursHundredths: hundredthsTyped(hours ?? 0) ?? 0 }
        await commit(workload ? saveRow(label, workloads, workload, { ...workload, ...worked }) : addKeyedRow(label, workloads, newWorkload(grant.id, personId, period.id, worked)))
      }}
    >
      {!workload && free.length === 0 && <Notice tone="info" actions={people.length === 0 && <a href="#/settings/people">{say('frame.settings')}</a>}>{say(people.length === 0 ? 'budget.noRoles' : 'budget.allRolesGiven')}</Notice>}
      {!workload && <SelectField name="personId" label={say('budget.role')} isRequired options={free} />}
      <Fields>
        <NumberField name="personMonths" label={say('budget.personMonths')} isRequired />
        <NumberField name="hours" label={say('budget.hours')} unit="h" isRequired />
      </Fields>
    </FormDialog>
  )
}
