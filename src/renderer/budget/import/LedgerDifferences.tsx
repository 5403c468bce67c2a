import type { LedgerPreview, ListedRow } from '../../../core/budget/import/preview.ts'
import { formatCents, formatDay } from '../../../core/values/formats.ts'
import type { Language } from '../../../core/values/text.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './Import.module.css'

/** Rows that the file has otherwise than the ledger, or no longer has: listed, and only on purpose made as in the file. */
export function LedgerDifferences({ preview: { changed, missing } }: { preview: LedgerPreview }) {
  const say = useSay()
  const language = useLanguage()
  const only = (list: { count: number; rows: unknown[] }) => list.rows.length < list.count && <p className={styles.quiet}>{say('ledger.onlyFirst', { shown: list.rows.length, count: list.count })}</p>
  return (
    <>
      {changed.count > 0 && (
        <div className={styles.part}>
          <h3>{say('ledger.changed')}</h3>
          <p className={styles.quiet}>{say('ledger.changedHelp')} {say('ledger.sentStays')}</p>
          <DataTable
            caption={say('ledger.changed')}
            hideCaption
            columns={[{ title: say('budget.voucher') }, { title: say('budget.ledgerAccount') }, { title: say('ledger.before') }, { title: say('ledger.after') }]}
            rows={changed.rows.map(({ before, after }) => [before.voucher, before.account, dayAndSum(before, language), dayAndSum(after, language)])}
          />
          {only(changed)}
          <CheckField name="takesChanges" label={say('ledger.takesChanges', { count: changed.count })} />
        </div>
      )}
      {missing.count > 0 && (
        <div className={styles.part}>
          <h3>{say('ledger.missing')}</h3>
          <p className={styles.quiet}>{say('ledger.missingHelp')} {say('ledger.sentStays')}</p>
          <DataTable
            caption={say('ledger.missing')}
            hideCaption
            columns={[{ title: say('budget.voucher') }, { title: say('budget.ledgerAccount') }, { title: say('budget.bookedOn') }, { title: say('budget.sum'), align: 'end' }]}
            rows={missing.rows.map((row) => [row.voucher, row.account, formatDay(row.bookedOn), formatCents(row.cents, language)])}
          />
          {only(missing)}
          <CheckField name="removesMissing" label={say('ledger.removesMissing', { count: missing.count })} />
        </div>
      )}
    </>
  )
}

function dayAndSum({ bookedOn, cents }: ListedRow, language: Language): string {
  return `${formatDay(bookedOn)}, ${formatCents(cents, language)}`
}
