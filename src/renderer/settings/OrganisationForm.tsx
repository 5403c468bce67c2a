import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { OrganisationKind, organisations, type Organisation } from '../../core/programme/programme.ts'
import { orderAfter, type Order } from '../../core/values/order.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const formOf = (say: Say) =>
  z
    .object({
      name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }),
      kind: OrganisationKind,
      code: z.string().trim().max(20),
    })
    .refine(({ kind, code }) => kind !== 'municipality' || code === '' || /^\d{3}$/.test(code), { error: say('settings.municipalityCodeFault'), path: ['code'] })
type Form = z.infer<ReturnType<typeof formOf>>

export function OrganisationForm({ title, organisation, kind, last, onClose }: { title: string; organisation?: Organisation; kind: OrganisationKind; last: Order | null; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const save = async (form: Form) => {
    const label = { key: 'organisationSaved', values: { name: text(form.name) } }
    const row: Organisation = { id: freshId(organisations.prefix), order: orderAfter(last), ...organisation, ...form, code: codeAfter(organisation, form) }
    await commit(organisation ? saveRow(label, organisations, organisation, row) : addRow(label, organisations, row), say('settings.saved', { name: text(form.name) }))
  }
  return (
    <FormDialog<Form>
      title={title}
      isOpen
      onClose={onClose}
      draftKey={`organisations/${organisation?.id ?? 'new'}/organisation`}
      values={{ name: organisation?.name ?? {}, kind: organisation?.kind ?? kind, code: organisation?.code ?? '' }}
      schema={formOf(say)}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <TrilingualField name="name" label={say('settings.organisationName')} isRequired />
      <Fields>
        <SelectField name="kind" label={say('settings.kind')} isRequired options={OrganisationKind.options.map((value) => ({ value, label: say(choice('programme.kind', value)) }))} />
        <MunicipalityCode />
      </Fields>
    </FormDialog>
  )
}

function MunicipalityCode() {
  const say = useSay()
  const kind = useWatch<Form, 'kind'>({ name: 'kind' })
  return kind === 'municipality' ? <TextField name="code" label={say('settings.municipalityCode')} description={say('settings.municipalityCodeHelp')} /> : null
}

/** A municipality's code means nothing once the organisation is of another kind; a code of another kind is not asked here and stays. */
function codeAfter(before: Organisation | undefined, { kind, code }: Form): string | undefined {
  if (kind === 'municipality') return code || undefined
  return before?.kind === 'municipality' ? undefined : before?.code
}
