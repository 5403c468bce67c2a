import { z } from 'zod'
import { ruleOf } from '../../core/budget/category-of.ts'
import { accountRules, ledgerRows, type LedgerRow } from '../../core/budget/grant.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useRows } from '../tables.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const RowFields = z
  .object({ eligible: z.boolean(), notEligibleReason: Text })
  .refine(({ eligible, notEligibleReason }) => eligible || hasWords(notEligibleReason), { path: ['notEligibleReason'], error: '~required' })
type RowFields = z.infer<typeof RowFields>

/** Whether a row of the ledger may be charged to the grant; if not, why. */
export function LedgerRowForm({ row, onClose }: { row: LedgerRow; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const rule = ruleOf(row.account, useRows(accountRules).filter((one) => one.grantId === row.grantId))
  return (
    <FormDialog<RowFields>
      title={say('budget.rowTitle', { voucher: row.voucher })}
      isOpen
      onClose={onClose}
      draftKey={`ledgerRows/${row.id}/ledger-row`}
      values={{ eligible: row.eligible, notEligibleReason: row.notEligibleReason ?? {} }}
      schema={RowFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const reason = fields.eligible ? {} : fields.notEligibleReason
        const after = { ...refilled(row, { notEligibleReason: reason }), eligible: fields.eligible }
        await commit(saveRow({ key: 'ledgerRowSaved', values: { voucher: row.voucher } }, ledgerRows, row, after))
      }}
    >
      <Facts
        items={[
          { label: say('budget.bookedOn'), value: formatDay(row.bookedOn) },
          { label: say('budget.ledgerAccount'), value: row.account },
          { label: say('budget.costCentre'), value: row.costCentre },
          { label: say('budget.rowText'), value: row.text },
          { label: say('budget.sum'), value: formatCents(row.cents, language) },
          { label: say('budget.vat'), value: row.vatCents === undefined ? null : formatCents(row.vatCents, language) },
        ]}
      />
      <p>{say('budget.ledgerNote')}</p>
      <p>
        <HistoryButton table={ledgerRows} id={row.id} />
      </p>
      {rule && rule.eligible !== row.eligible && <Notice tone="info">{say(rule.eligible ? 'budget.ruleAccepts' : 'budget.ruleRefuses', { account: rule.accountBegins })}</Notice>}
      <CheckField name="eligible" label={say('budget.eligible')} />
      <TrilingualField name="notEligibleReason" label={say('budget.notEligibleReason')} rows={2} />
    </FormDialog>
  )
}
