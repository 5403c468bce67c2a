import { z } from 'zod'
import { readNames } from '../../core/programme/organisation-names.ts'
import { OrganisationKind, organisations, type Organisation } from '../../core/programme/programme.ts'
import { orders, type Order } from '../../core/values/order.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextArea } from '../ui/TextArea.tsx'

type Form = { kind: OrganisationKind; names: string }

/** A region's municipalities are typed or pasted as one list; they come into the workbook as one change. */
export function ManyOrganisationsForm({ title, kind, known, last, onClose }: { title: string; kind: OrganisationKind; known: Organisation[]; last: Order | null; onClose: () => void }) {
  const say = useSay()
  const fresh = (form: Form) => readNames(form.names, known.filter((one) => one.kind === form.kind).map(({ name }) => name))
  const schema = z
    .object({ kind: OrganisationKind, names: z.string().trim().min(1) })
    .refine((form) => form.names === '' || fresh(form).length > 0, { error: say('settings.allKnown'), path: ['names'] })
  const save = async (form: Form) => {
    const names = fresh(form)
    const label = { key: 'organisationsAdded', values: { count: names.length } }
    const places = orders(names.length, last)
    const rows = names.map((name, index): Organisation => ({ id: freshId(organisations.prefix), kind: form.kind, name, order: places[index]! }))
    await commit(together(label, rows.map((row) => addRow(label, organisations, row))), say('settings.organisationsAdded', { count: names.length }))
  }
  return (
    <FormDialog<Form> title={title} isOpen onClose={onClose} draftKey="organisations/new/many" values={{ kind, names: '' }} schema={schema} submitLabel={say('common.add')} onSubmit={save}>
      <TextArea name="names" label={say('settings.names')} description={say('settings.namesHelp')} rows={10} isRequired />
      <SelectField name="kind" label={say('settings.kind')} isRequired options={OrganisationKind.options.map((value) => ({ value, label: say(choice('programme.kind', value)) }))} />
    </FormDialog>
  )
}
