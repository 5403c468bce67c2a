import type { Account, Settlement } from '../../core/budget/account.ts'
import type { Grant } from '../../core/budget/grant.ts'
import { formatCents, formatShare } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { DataTable } from '../ui/DataTable.tsx'

const steps = ['eligibleCents', 'notEligibleCents', 'incomeCents', 'netCents', 'shareCents', 'otherFundingCents', 'grantCents', 'ownShareCents', 'paidCents', 'toReturnCents'] as const satisfies (keyof Settlement)[]

/** How the grant's sum came about, step by step. */
export function SettlementTable({ grant, account }: { grant: Grant; account: Account }) {
  const say = useSay()
  const language = useLanguage()
  const values = { share: formatShare(grant.grantedShare, language, 2), maximum: formatCents(grant.grantedMaximumCents, language) }
  return (
    <DataTable
      caption={say('budget.settlement')}
      hideCaption
      columns={[{ title: say('budget.step') }, { title: say('budget.toDate'), align: 'end' }, { title: say('budget.thisPeriod'), align: 'end' }]}
      rows={steps.map((step) => [
        step === 'grantCents' ? <b key={step}>{say(choice('budget.step', step), values)}</b> : say(choice('budget.step', step), values),
        formatCents(account.toDate[step], language),
        formatCents(account.period[step], language),
      ])}
    />
  )
}
