import { z } from 'zod'
import { costCategories, grants, type Grant } from '../../core/budget/grant.ts'
import { newCategories } from '../../core/budget/new-grant.ts'
import { Cents } from '../../core/values/amounts.ts'
import { addDays, Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, languages, Text } from '../../core/values/text.ts'
import { addRow, saveRow, together } from '../../core/workbook/edits.ts'
import { wordsIn } from '../../words/words.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const GrantFields = z.object({
  name: Text, purpose: Text, authority: Text, diaryNumber: z.string(), decidedOn: Day, usedFrom: Day, usedTo: Day,
  recipientId: z.string().nullable(), contactId: z.string().nullable(), grantedMaximumCents: Cents.min(0), sharePercent: z.number().min(0).max(100), shareTaken: z.enum(['afterIncome', 'beforeIncome']), vat: grants.schema.shape.vat, costCentres: z.string(), mayKeepCents: Cents.min(0).nullable(),
})
type GrantFields = z.infer<typeof GrantFields>

/** The grant as it was decided; the percentage, the maximum and the computed share stay three separate values. */
export function GrantForm({ grant, onClose }: { grant?: Grant; onClose: () => void }) {
  const say = useSay()
  const today = useToday()
  const known = useProgramme()
  const worded = Text.refine(hasWords, { error: '~required' })
  const schema = GrantFields.extend({ name: worded, authority: worded, purpose: worded, sharePercent: z.number({ error: say('budget.shareRange') }).min(0, { error: say('budget.shareRange') }).max(100, { error: say('budget.shareRange') }) }).refine(
    ({ usedFrom, usedTo }) => usedFrom <= usedTo,
    { path: ['usedTo'], error: say('budget.endsBeforeBegin') },
  )
  return (
    <FormDialog<GrantFields>
      title={say(grant ? 'budget.editGrant' : 'budget.newGrant')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`grants/${grant?.id ?? 'new'}/grant`}
      values={grant ? fieldsOf(grant) : emptyFields(today)}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async ({ sharePercent, costCentres, ...fields }) => {
        const worked = { grantedMaximumCents: fields.grantedMaximumCents, grantedShare: Math.round(sharePercent * 100), costCentres: costCentres.split(',').map((one) => one.trim()).filter(Boolean), diaryNumber: fields.diaryNumber }
        const after = { ...refilled(grant ?? { id: freshId(grants.prefix) }, fields), ...worked }
        await commit(grant ? saveRow({ key: 'grantSaved' }, grants, grant, after) : begun(after))
      }}
    >
      <TrilingualField name="name" label={say('budget.name')} isRequired />
      <TrilingualField name="authority" label={say('budget.authority')} isRequired />
      <TrilingualField name="purpose" label={say('budget.purpose')} isRequired rows={2} />
      <Fields>
        <SelectField name="recipientId" label={say('budget.recipient')} options={[...known.partners, ...known.municipalities]} />
        <SelectField name="contactId" label={say('budget.contact')} options={known.people} />
      </Fields>
      <Fields>
        <TextField name="diaryNumber" label={say('budget.diaryNumber')} />
        <DateField name="decidedOn" label={say('budget.decidedOn')} isRequired />
      </Fields>
      <Fields>
        <DateField name="usedFrom" label={say('budget.usedFrom')} isRequired />
        <DateField name="usedTo" label={say('budget.usedTo')} isRequired />
      </Fields>
      <Fields>
        <MoneyField name="grantedMaximumCents" label={say('budget.grantedMaximum')} isRequired />
        <NumberField name="sharePercent" label={say('budget.grantedShare')} unit="%" isRequired />
      </Fields>
      <Fields>
        <SelectField name="shareTaken" label={say('budget.shareTaken')} isRequired options={[{ value: 'afterIncome', label: say('budget.takenAfterIncome') }, { value: 'beforeIncome', label: say('budget.takenBeforeIncome') }]} />
        <SelectField name="vat" label={say('budget.vatTreatment')} isRequired options={[{ value: 'withoutVat', label: say('budget.vatWithoutVat') }, { value: 'withVat', label: say('budget.vatWithVat') }]} />
      </Fields>
      <Fields>
        <TextField name="costCentres" label={say('budget.costCentres')} description={say('budget.costCentresHint')} />
        <MoneyField name="mayKeepCents" label={say('budget.mayKeep')} />
      </Fields>
    </FormDialog>
  )
}

function fieldsOf(grant: Grant): GrantFields {
  return {
    ...grant,
    sharePercent: grant.grantedShare / 100,
    shareTaken: grant.shareTaken ?? 'afterIncome',
    costCentres: grant.costCentres.join(', '),
    mayKeepCents: grant.mayKeepCents ?? null,
    recipientId: grant.recipientId ?? null,
    contactId: grant.contactId ?? null,
  }
}

/** A grant of a year from today; its sums are left for the writer. */
function emptyFields(today: Day): GrantFields {
  const unknown = null as unknown as number
  return {
    name: {}, purpose: {}, authority: {}, diaryNumber: '', decidedOn: today, usedFrom: today, usedTo: addDays(today, 364), recipientId: null, contactId: null,
    grantedMaximumCents: unknown, sharePercent: unknown, shareTaken: 'afterIncome', vat: 'withoutVat', costCentres: '', mayKeepCents: null,
  }
}

/** The grant with the cost categories it usually begins with, as one change. */
function begun(grant: { id: string }) {
  const label = { key: 'grantBegun' }
  const nameOf = (category: Parameters<Parameters<typeof newCategories>[2]>[0]) => Object.fromEntries(languages.map((language) => [language, wordsIn(language)(choice('budget.category', category))]))
  const categories = newCategories(grant.id, () => freshId(costCategories.prefix), nameOf)
  return together(label, [addRow(label, grants, grant), ...categories.map((row) => addRow(label, costCategories, row))])
}
