import { useState } from 'react'
import type { Account } from '../../core/budget/account.ts'
import type { Terms } from '../../core/budget/counted.ts'
import { usuallyMayKeepCents } from '../../core/budget/settle.ts'
import { settlementSteps, type FormulaPart, type SettlementStep } from '../../core/budget/settlement-steps.ts'
import { formatCents, formatCount, formatShare } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import styles from './Budget.module.css'
import { CountedRows } from './CountedRows.tsx'

/** How the grant's sum came about, step by step with the numbers set in; a sum opens the rows it is made of. */
export function SettlementTable({ account }: { account: Account }) {
  const say = useSay()
  const language = useLanguage()
  const [open, setOpen] = useState<SettlementStep | null>(null)
  const { terms, termsBefore, toDate, period } = account
  const nameOf = ({ step }: SettlementStep) => say(choice('settlement.step', step), labelled(terms, say, language))
  return (
    <>
      {account.haveTermsChanged && termsBefore && <p>{say('settlement.termsChanged', { before: termsTold(termsBefore, say, language), now: termsTold(terms, say, language) })}</p>}
      <DataTable
        caption={say('budget.settlement')}
        hideCaption
        columns={[{ title: say('settlement.step') }, { title: say('settlement.how') }, { title: say('budget.toDate'), align: 'end' }, { title: say('budget.thisPeriod'), align: 'end' }]}
        rows={settlementSteps(terms).map((step) => [
          step.step === 'grantCents' ? <b key="step">{nameOf(step)}</b> : nameOf(step),
          step.formula.map((part) => formulaPart(part, step, account, language)).join(''),
          <span key="toDate" className={styles.sum}>
            <Button variant="quiet" label={`${say('settlement.recordsOf', { what: nameOf(step) })}: ${formatCents(toDate[step.step], language)}`} onPress={() => setOpen(step)}>
              {formatCents(toDate[step.step], language)}
            </Button>
          </span>,
          formatCents(period[step.step], language),
        ])}
      />
      {open && <CountedRows title={nameOf(open)} account={account} counted={open.countsAs.flatMap((one) => account.counted[one])} onClose={() => setOpen(null)} />}
    </>
  )
}

function formulaPart(part: FormulaPart, { countsAs }: SettlementStep, { counted, toDate, terms }: Account, language: Language): string {
  if (part === 'rows') return `n = ${formatCount(countsAs.reduce((rows, one) => rows + counted[one].length, 0), language)}`
  if ('sum' in part) return formatCents(toDate[part.sum], language)
  if ('sign' in part) return part.sign
  return part.term === 'share' ? formatShare(terms.grantedShare, language, 2) : formatCents(terms.grantedMaximumCents, language)
}

function labelled({ mayKeepCents, shareTaken }: Terms, say: Say, language: Language) {
  return { mayKeep: formatCents(mayKeepCents ?? usuallyMayKeepCents, language), base: say(shareTaken === 'beforeIncome' ? 'settlement.baseEligible' : 'settlement.baseNet') }
}

function termsTold({ grantedShare, grantedMaximumCents, vat, shareTaken }: Terms, say: Say, language: Language): string {
  return say('settlement.terms', {
    share: formatShare(grantedShare, language, 2),
    maximum: formatCents(grantedMaximumCents, language),
    vat: say(choice('settlement.vat', vat)),
    base: say(choice('settlement.taken', shareTaken ?? 'afterIncome')),
  })
}
