import type { Account, AccountLine } from '../../core/budget/account.ts'
import type { Grant } from '../../core/budget/grant.ts'
import { hasUncategorised } from '../../core/budget/uncategorised.ts'
import type { Period } from '../../core/programme/programme.ts'
import { formatCents, formatDay, formatShare } from '../../core/values/formats.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Said, useText } from '../Said.tsx'
import { Card } from '../ui/Card.tsx'
import { Chart } from '../ui/Chart.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { Notice } from '../ui/Notice.tsx'
import { BelatedTables } from './BelatedTables.tsx'
import styles from './Budget.module.css'
import { Deviations } from './Deviations.tsx'
import { SettlementTable } from './SettlementTable.tsx'
import { pathOf } from './Views.tsx'

/** Where the money stands at the period's end. */
export function AccountView({ grant, period }: { grant: Grant; period: Period }) {
  const say = useSay()
  const { data: account, error } = useComputed('budget.account', { grantId: grant.id, periodId: period.id })
  if (error) return <Notice tone="problem">{describeTrouble(error, say)}</Notice>
  if (!account) return null
  return (
    <div className={styles.cards}>
      {account.isAccounted && <Notice tone="info">{say('settlement.accounted')}</Notice>}
      {account.total.budgetCents === 0 && <Notice tone="info" actions={<a href={`#${pathOf('grant', grant.id)}`}>{say('budget.toBudget')}</a>}>{say('budget.noBudget')}</Notice>}
      <Card title={say('budget.budgetOutturn')} sub={say('budget.budgetOutturnSub', { to: formatDay(period.to) })}>
        <Lines account={account} />
      </Card>
      <Deviations account={account} grant={grant} period={period} />
      <BelatedTables account={account} />
      <Card title={say('budget.settlement')} sub={say('budget.settlementSub')}>
        <SettlementTable account={account} />
      </Card>
      <Card title={say('budget.chartTitle')}>
        <div className={styles.chart}>
          <OutturnChart account={account} />
        </div>
      </Card>
    </div>
  )
}

function Lines({ account }: { account: Account }) {
  const say = useSay()
  const language = useLanguage()
  const money = (line: Omit<AccountLine, 'categoryId' | 'name' | 'reason'>) => [
    ...[line.budgetCents, line.outturnCents, line.periodCents, line.differenceCents].map((cents) => formatCents(cents, language)),
    line.usedShare === null ? '–' : formatShare(line.usedShare, language),
  ]
  const { uncategorised } = account
  return (
    <DataTable
      caption={say('budget.budgetOutturn')}
      hideCaption
      columns={[{ title: say('budget.category') }, ...[say('budget.budget'), say('budget.outturn'), say('budget.thisPeriod'), say('budget.difference'), say('budget.used')].map((title) => ({ title, align: 'end' as const }))]}
      rows={[
        ...account.categories.map((line) => [<Said key={line.categoryId} text={line.name} />, ...money(line)]),
        ...(hasUncategorised(account) ? [[say('budget.uncategorised'), '–', formatCents(uncategorised.outturnCents, language), formatCents(uncategorised.periodCents, language), '–', '–']] : []),
      ]}
      totals={[say('budget.total'), ...money(account.total)]}
    />
  )
}

function OutturnChart({ account }: { account: Account }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  return (
    <Chart
      title={say('budget.chartTitle')}
      alt={say('budget.chartAlt', { share: account.total.usedShare === null ? '–' : formatShare(account.total.usedShare, language) })}
      type="bar"
      categories={account.categories.map((line) => text(line.name))}
      series={[
        { name: say('budget.budget'), values: account.categories.map((line) => line.budgetCents / 100) },
        { name: say('budget.outturn'), values: account.categories.map((line) => line.outturnCents / 100) },
      ]}
      valueTitle={say('budget.euros')}
    />
  )
}
