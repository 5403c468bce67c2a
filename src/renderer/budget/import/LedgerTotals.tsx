import type { ReactNode } from 'react'
import { costCategories, type Grant } from '../../../core/budget/grant.ts'
import type { LedgerPreview } from '../../../core/budget/import/preview.ts'
import type { Tally } from '../../../core/budget/import/plan.ts'
import { formatCents, formatCount } from '../../../core/values/formats.ts'
import { byOrder } from '../../../core/values/order.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useText } from '../../Said.tsx'
import { useRows } from '../../tables.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './Import.module.css'

/** From what was read to what is taken in, step by step, and what the ledger then comes to. */
export function LedgerTotals({ grant, preview }: { grant: Grant; preview: LedgerPreview }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const { read, leftOut, income, costs, standing, added, changed, ledgerBefore, ledgerAfter, costsAre } = preview
  const row = (title: ReactNode, { rows, cents }: Tally) => [title, formatCount(rows, language), formatCents(cents, language)]
  const within = (title: string) => <span className={styles.within}>{title}</span>
  const some = (title: string, tally: Tally) => (tally.rows > 0 ? [row(title, tally)] : [])
  const inGroup = (id: string | null) => preview.categories.find(({ categoryId }) => categoryId === id)
  const columns = (title: string) => [{ title }, { title: say('ledger.accountRows'), align: 'end' as const }, { title: say('ledger.sum'), align: 'end' as const }]
  return (
    <div className={styles.part}>
      <h3>{say('ledger.totals')}</h3>
      <DataTable
        caption={say('ledger.totals')}
        hideCaption
        columns={columns(say('ledger.what'))}
        rows={[
          row(say('ledger.readRows'), { rows: read.rows, cents: costsAre === 'positive' ? read.cents : -read.cents }),
          ...some(say('ledger.leftOutAccount'), leftOut.account),
          ...some(say('ledger.leftOutOtherCostCentre'), leftOut.otherCostCentre),
          ...some(say('ledger.leftOutOutsideUse'), leftOut.outsideUse),
          ...some(say('ledger.incomeRows'), income),
          row(say('ledger.costRows'), costs),
          row(within(say('ledger.standingRows')), standing),
          row(within(say('ledger.addedRows')), added),
          ...(changed.count > 0 ? [row(within(say('ledger.changed')), { rows: changed.count, cents: changed.cents })] : []),
          row(say('ledger.ledgerBefore'), ledgerBefore),
          row(say('ledger.ledgerAfter'), ledgerAfter),
        ]}
      />
      <h3>{say('ledger.byCategory')}</h3>
      <DataTable
        caption={say('ledger.byCategory')}
        hideCaption
        columns={columns(say('budget.category'))}
        rows={[...categories.flatMap(({ id, name }) => some(text(name), inGroup(id) ?? { rows: 0, cents: 0 })), ...some(say('ledger.uncategorised'), inGroup(null) ?? { rows: 0, cents: 0 })]}
        totals={row(say('budget.total'), costs)}
      />
    </div>
  )
}
