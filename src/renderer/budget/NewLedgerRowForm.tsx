import { z } from 'zod'
import { accountRules, costCategories, ledgerRows, type Grant } from '../../core/budget/grant.ts'
import { alikeIn, newLedgerRow, type BookedByHand } from '../../core/budget/new-ledger-row.ts'
import { Cents } from '../../core/values/amounts.ts'
import { Day } from '../../core/values/day.ts'
import { byOrder } from '../../core/values/order.ts'
import { addRow } from '../../core/workbook/edits.ts'
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
import { TextField } from '../ui/TextField.tsx'

const Written = z.string().trim().min(1)
const RowFields = z.object({ bookedOn: Day, voucher: Written, account: Written, costCentre: Written, categoryId: z.string().nullable(), text: z.string(), cents: Cents, vatCents: Cents.nullable() })

/** A row of the general ledger, copied by hand from its extract. A row just like one that stands there is refused. */
export function NewLedgerRowForm({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const own = useRows(ledgerRows).filter((row) => row.grantId === grant.id)
  const rules = useRows(accountRules).filter((rule) => rule.grantId === grant.id)
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const empty = { bookedOn: today, voucher: '', account: '', costCentre: grant.costCentres[0] ?? '', categoryId: null, text: '', cents: null as unknown as number, vatCents: null } satisfies BookedByHand
  return (
    <FormDialog<BookedByHand>
      title={say('budget.addLedgerRow')}
      isOpen
      onClose={onClose}
      draftKey={`grants/${grant.id}/new-ledger-row`}
      values={empty}
      schema={RowFields.refine((row) => !alikeIn(own, row), { path: ['voucher'], error: say('budget.bookedAlready') })}
      submitLabel={say('common.save')}
      onSubmit={async (booked) => {
        const row = newLedgerRow(freshId(ledgerRows.prefix), grant, booked, rules)
        await commit(addRow({ key: 'ledgerRowAdded', values: { voucher: row.voucher } }, ledgerRows, row))
      }}
    >
      <Fields>
        <DateField name="bookedOn" label={say('budget.bookedOn')} isRequired />
        <TextField name="voucher" label={say('budget.voucher')} isRequired />
      </Fields>
      <Fields>
        <TextField name="account" label={say('budget.ledgerAccount')} isRequired />
        <TextField name="costCentre" label={say('budget.costCentre')} isRequired />
      </Fields>
      <Fields>
        <MoneyField name="cents" label={say('budget.sumWithoutVat')} isRequired />
        <MoneyField name="vatCents" label={say('budget.vat')} />
      </Fields>
      <SelectField name="categoryId" label={say('budget.category')} description={say('budget.categoryByAccount')} options={categories.map((one) => ({ value: one.id, label: text(one.name) }))} />
      <TextField name="text" label={say('budget.rowText')} description={say('budget.ledgerNote')} />
    </FormDialog>
  )
}
