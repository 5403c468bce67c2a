import type { LedgerPreview } from '../../../core/budget/import/preview.ts'
import { formatCents } from '../../../core/values/formats.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Import.module.css'

/** Whether the file adds up in itself and the ledger will say what the file says; if not, one must have seen it to go on. */
export function Reconciling({ preview: { reconciling, added, addedIncome, changed, missing } }: { preview: LedgerPreview }) {
  const say = useSay()
  const language = useLanguage()
  const { fileTotalCents, wrongSumLine, wrongSumLines, unread, unreadCount, beyondFileCents, staysOtherwise, isEven } = reconciling
  const hasNothing = added.rows + addedIncome.rows + changed.count + missing.count === 0
  const rows = unread.join(', ') + (unreadCount > unread.length ? ' …' : '')
  return (
    <div className={styles.part}>
      <h3>{say('ledger.reconciling')}</h3>
      {hasNothing && <Notice tone="info">{say('ledger.nothingNew')}</Notice>}
      {isEven && <Notice tone="success">{say('ledger.even')} {fileTotalCents === null ? say('ledger.noFileTotal') : say('ledger.fileTotal', { sum: formatCents(fileTotalCents, language) })}</Notice>}
      {wrongSumLine && (
        <Notice tone="warn">
          {say('ledger.wrongSum', { row: wrongSumLine.number, sum: formatCents(wrongSumLine.cents, language), above: formatCents(wrongSumLine.aboveCents, language) })}
          {wrongSumLines > 1 && ` ${say('ledger.wrongSumsMore', { count: wrongSumLines - 1 })}`}
        </Notice>
      )}
      {unreadCount > 0 && <Notice tone="warn">{say('ledger.unread', { count: unreadCount, rows })}</Notice>}
      {staysOtherwise && <Notice tone="warn">{say('ledger.beyondFile', { sum: formatCents(beyondFileCents, language) })}</Notice>}
      {!isEven && <CheckField name="acceptsDifference" label={say('ledger.acceptsDifference')} />}
    </div>
  )
}
