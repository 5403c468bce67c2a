import { z } from 'zod'
import { people, type Person } from '../../core/programme/programme.ts'
import { orderAfter, type Order } from '../../core/values/order.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const formOf = (say: Say) =>
  z.object({
    role: Text.refine((role) => Object.keys(role).length > 0, { error: say('settings.giveRole') }),
    name: z.string().trim().max(120),
    organisationId: z.string().nullable(),
  })
type Form = z.infer<ReturnType<typeof formOf>>

export function PersonForm({ person, last, onClose }: { person?: Person; last: Order | null; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const { municipalities, partners } = useProgramme()
  const save = async ({ role, name, organisationId }: Form) => {
    const label = { key: 'personSaved', values: { name: text(role) } }
    const row: Person = { id: freshId(people.prefix), order: orderAfter(last), ...person, role, name: name || undefined, organisationId: organisationId ?? undefined }
    await commit(person ? saveRow(label, people, person, row) : addRow(label, people, row), say('settings.saved', { name: text(role) }))
  }
  return (
    <FormDialog<Form>
      title={say(person ? 'settings.editPerson' : 'settings.addPerson')}
      isOpen
      onClose={onClose}
      draftKey={`people/${person?.id ?? 'new'}/person`}
      values={{ role: person?.role ?? {}, name: person?.name ?? '', organisationId: person?.organisationId ?? null }}
      schema={formOf(say)}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <TrilingualField name="role" label={say('settings.role')} isRequired />
      <TextField name="name" label={say('settings.personName')} description={say('settings.personNameHelp')} />
      <SelectField name="organisationId" label={say('programme.organisation')} options={[...partners, ...municipalities]} />
    </FormDialog>
  )
}
