import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { grants } from '../../core/budget/grant.ts'
import { formatDays } from '../../core/values/formats.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Screen } from '../ui/Screen.tsx'
import { AccountView } from './AccountView.tsx'
import styles from './Budget.module.css'
import { GrantForm } from './GrantForm.tsx'
import { GrantView } from './GrantView.tsx'
import { HoursCard } from './HoursCard.tsx'
import { LedgerView } from './LedgerView.tsx'
import { StaffView } from './StaffView.tsx'
import { pathOf, viewAt, Views } from './Views.tsx'

/** A grant's money: budget against outturn and how the grant's sum came about, the ledger, the work done, and what was decided and paid. */
export function BudgetScreen() {
  const say = useSay()
  const text = useText()
  const [, params] = useRoute('/budget/:first?/:second?')
  const [, navigate] = useLocation()
  const { view, grantId } = viewAt(params?.first, params?.second)
  const [isNew, setNew] = useState(false)
  const all = useRows(grants)
  const isLoaded = useLoaded(grants)
  const { period, periods, choose } = useCurrentPeriod()
  const grant = all.find((one) => one.id === grantId) ?? all[0]
  const begin = <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>{say('budget.newGrant')}</Button>
  if (!grant || !period)
    return (
      <Screen title={say('budget.title')}>
        {isLoaded && <EmptyState title={say('budget.noGrant')} text={say('budget.noGrantText')} actions={begin} />}
        {isNew && <GrantForm onClose={() => setNew(false)} />}
      </Screen>
    )

  const views = <Views current={view} grantId={grant.id} />
  const choices = (
    <>
      {all.length > 1 && <FilterSelect label={say('budget.grant')} value={grant.id} onChange={(id) => navigate(pathOf(view, id))} options={all.map((one) => ({ value: one.id, label: text(one.name) }))} />}
      <FilterSelect label={say('programme.period')} value={period.id} onChange={choose} options={periods.map((one) => ({ value: one.id, label: text(one.name) || formatDays(one.from, one.to) }))} />
    </>
  )
  if (view === 'ledger') return <LedgerView grant={grant} period={period} views={views} choices={choices} />
  return (
    <Screen
      title={say('budget.title')}
      lead={views}
      actions={
        <>
          {choices}
          {view === 'grant' && <div className={styles.beside}><Button icon={Plus} onPress={() => setNew(true)}>{say('budget.newGrant')}</Button></div>}
        </>
      }
    >
      {view === 'account' && <AccountView grant={grant} period={period} />}
      {view === 'staff' && (
        <div className={styles.cards}>
          <StaffView grant={grant} period={period} />
          <HoursCard key={grant.id} grant={grant} period={period} />
        </div>
      )}
      {view === 'grant' && <GrantView key={grant.id} grant={grant} />}
      {isNew && <GrantForm onClose={() => setNew(false)} />}
    </Screen>
  )
}
