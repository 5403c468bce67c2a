import { z } from 'zod'
import { FundingKind, fundings, type Funding, type Grant } from '../../core/budget/grant.ts'
import { organisations } from '../../core/programme/programme.ts'
import { Cents } from '../../core/values/amounts.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { byOrder } from '../../core/values/order.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const FundingFields = z.object({ kind: FundingKind, receivedOn: Day, cents: Cents, organisationId: z.string().nullable(), text: Text })
type FundingFields = z.infer<typeof FundingFields>

export function FundingForm({ grant, funding, onClose }: { grant: Grant; funding?: Funding; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const known = useRows(organisations).sort(byOrder)
  const empty = { kind: 'ownShare', receivedOn: today, cents: null as unknown as number, organisationId: null, text: {} } satisfies FundingFields
  return (
    <FormDialog<FundingFields>
      title={say(funding ? 'budget.editFunding' : 'budget.addFunding')}
      isOpen
      onClose={onClose}
      draftKey={funding ? `fundings/${funding.id}/funding` : `grants/${grant.id}/new-funding`}
      values={funding ? { ...empty, ...funding } : empty}
      schema={FundingFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const after = { ...refilled(funding ?? { id: freshId(fundings.prefix), grantId: grant.id }, fields), cents: fields.cents }
        await commit(funding ? saveRow({ key: 'fundingSaved' }, fundings, funding, after) : addRow({ key: 'fundingSaved' }, fundings, after))
      }}
    >
      <SelectField name="kind" label={say('budget.kind')} isRequired options={FundingKind.options.map((kind) => ({ value: kind, label: say(choice('budget.funding', kind)) }))} />
      <Fields>
        <MoneyField name="cents" label={say('budget.sum')} isRequired />
        <DateField name="receivedOn" label={say('budget.receivedOn')} isRequired />
      </Fields>
      <SelectField name="organisationId" label={say('budget.financier')} options={known.map((one) => ({ value: one.id, label: text(one.name) }))} />
      <TrilingualField name="text" label={say('budget.explanation')} />
    </FormDialog>
  )
}
