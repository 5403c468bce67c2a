import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { grants, type Grant } from '../../core/budget/grant.ts'
import { formatCents, formatDay, formatDays, formatShare } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said } from '../Said.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Facts } from '../ui/Facts.tsx'
import { AccountRules } from './AccountRules.tsx'
import { Amendments } from './Amendments.tsx'
import styles from './Budget.module.css'
import { BudgetLines } from './BudgetLines.tsx'
import { CostCategories } from './CostCategories.tsx'
import { Fundings } from './Fundings.tsx'
import { GrantForm } from './GrantForm.tsx'
import { GrantPartners } from './GrantPartners.tsx'
import { Instalments } from './Instalments.tsx'

/** What was decided about the grant, what it was paid, and who else pays. */
export function GrantView({ grant }: { grant: Grant }) {
  const say = useSay()
  const language = useLanguage()
  const [isEditing, setEditing] = useState(false)
  return (
    <div className={styles.pair}>
      <div className={styles.cards}>
        <Card title={say('budget.facts')} more={<GrantTools grant={grant} onEdit={() => setEditing(true)} />}>
          <Facts
            items={[
              { label: say('budget.name'), value: <Said text={grant.name} /> },
              { label: say('budget.purpose'), value: <Said text={grant.purpose} /> },
              { label: say('budget.authority'), value: <Said text={grant.authority} /> },
              { label: say('budget.diaryNumber'), value: grant.diaryNumber },
              { label: say('budget.decidedOn'), value: formatDay(grant.decidedOn) },
              { label: say('budget.usagePeriod'), value: formatDays(grant.usedFrom, grant.usedTo) },
              { label: say('budget.grantedMaximum'), value: formatCents(grant.grantedMaximumCents, language) },
              { label: say('budget.grantedShare'), value: formatShare(grant.grantedShare, language, 2) },
              { label: say('budget.shareTaken'), value: say(grant.shareTaken === 'beforeIncome' ? 'budget.takenBeforeIncome' : 'budget.takenAfterIncome') },
              { label: say('budget.vatTreatment'), value: say(grant.vat === 'withVat' ? 'budget.vatWithVat' : 'budget.vatWithoutVat') },
              { label: say('budget.costCentres'), value: grant.costCentres.join(', ') },
              { label: say('budget.mayKeep'), value: formatCents(grant.mayKeepCents ?? 10_000, language) },
            ]}
          />
        </Card>
        <Amendments grant={grant} />
        <AccountRules grant={grant} />
      </div>
      <div className={styles.cards}>
        <BudgetLines grant={grant} />
        <CostCategories grant={grant} />
        <GrantPartners grant={grant} />
        <Instalments grant={grant} />
        <Fundings grant={grant} />
      </div>
      {isEditing && <GrantForm grant={grant} onClose={() => setEditing(false)} />}
    </div>
  )
}

function GrantTools({ grant, onEdit }: { grant: Grant; onEdit: () => void }) {
  const say = useSay()
  return (
    <>
      <HistoryButton table={grants} id={grant.id} />
      <Button variant="quiet" icon={Pencil} onPress={onEdit}>{say('budget.editGrant')}</Button>
    </>
  )
}
