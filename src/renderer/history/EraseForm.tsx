import { useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { Id } from '../../core/values/ids.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import type { Erased } from '../record-history.tsx'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { ReasonField, reasonOf } from './ReasonField.tsx'

const formOf = (say: Say) =>
  z
    .object({ what: z.enum(['row', 'fields']), fields: z.array(z.string()), reason: reasonOf(say) })
    .refine(({ what, fields }) => what === 'row' || fields.length > 0, { path: ['fields'], error: say('history.giveFields') })
type Form = z.infer<ReturnType<typeof formOf>>

/** What of a record goes for good, and why; main asks once more. */
export function EraseForm({ table, id, onErased, onClose }: { table: string; id: Id; onErased: (erased: Erased) => void; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const { data } = useComputed('history.ofRow', { table, id, language })
  if (!data) return null
  const choices = data.fields.map(({ field, name, isNeeded }) => ({ value: field, label: isNeeded ? say('history.eraseFieldsNeeded', { name }) : name }))
  return (
    <FormDialog<Form>
      title={say('history.eraseOf', { title: data.title })}
      isOpen
      onClose={onClose}
      values={{ what: 'row', fields: [], reason: '' }}
      schema={formOf(say)}
      submitLabel={say('history.eraseYes')}
      isDangerous
      onSubmit={async ({ what, fields, reason }) => {
        const erased = await ask('erase.row', { table, id, fields: what === 'row' ? null : fields, reason })
        if (erased !== 'cancelled') onErased(erased)
      }}
    >
      <Notice tone="warn">{say('history.eraseMeans')}</Notice>
      <SelectField name="what" label={say('history.eraseWhat')} isRequired options={[{ value: 'row', label: say('history.eraseWhole') }, { value: 'fields', label: say('history.eraseSome') }]} />
      <ChosenFields choices={choices} />
      <ReasonField />
    </FormDialog>
  )
}

function ChosenFields({ choices }: { choices: { value: string; label: string }[] }) {
  const say = useSay()
  const { control } = useFormContext<Form>()
  const what = useWatch({ control, name: 'what' })
  if (what === 'row') return null
  return <CheckGroupField name="fields" label={say('history.eraseFields')} description={say('history.eraseFieldsHelp')} isRequired options={choices} />
}
