import type { Account } from '../../core/budget/account.ts'
import type { Entry } from '../../core/budget/accounting.ts'
import { centsOf } from '../../core/budget/counted.ts'
import type { Belated } from '../../core/budget/entries.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'

/** What this period tells late, and what it corrects of what was told before; nothing while there is none. */
export function BelatedTables({ account }: { account: Account }) {
  const late = account.belated.filter(({ kind }) => kind === 'late')
  const corrections = account.belated.filter(({ kind }) => kind === 'correction')
  return (
    <>
      {late.length > 0 && <LateEntries account={account} late={late} />}
      {corrections.length > 0 && <Corrections account={account} corrections={corrections} />}
    </>
  )
}

function LateEntries({ account, late }: { account: Account; late: Belated[] }) {
  const say = useSay()
  const language = useLanguage()
  const placeOf = usePlaces(account)
  return (
    <Card title={say('settlement.late')} sub={say('settlement.lateSub')}>
      <DataTable
        caption={say('settlement.late')}
        hideCaption
        columns={[{ title: say('settlement.voucher') }, { title: say('settlement.bookedOn') }, { title: say('settlement.place') }, { title: say('settlement.sum'), align: 'end' }]}
        rows={late.map(({ after }) => [after!.voucher ?? '–', formatDay(after!.bookedOn), placeOf(after!), formatCents(centsOf(after!, account.terms), language)])}
      />
    </Card>
  )
}

function Corrections({ account, corrections }: { account: Account; corrections: Belated[] }) {
  const say = useSay()
  const language = useLanguage()
  const placeOf = usePlaces(account)
  const before = account.termsBefore ?? account.terms
  const both = ({ before: told, after: now }: Belated) => [...new Set([told, now].flatMap((entry) => (entry ? [placeOf(entry)] : [])))].join(' → ')
  return (
    <Card title={say('settlement.corrections')} sub={say('settlement.correctionsSub')}>
      <DataTable
        caption={say('settlement.corrections')}
        hideCaption
        columns={[{ title: say('settlement.voucher') }, { title: say('settlement.bookedOn') }, { title: say('settlement.place') }, { title: say('settlement.before'), align: 'end' }, { title: say('settlement.after'), align: 'end' }]}
        rows={corrections.map((one) => {
          const shown = (one.after ?? one.before)!
          return [
            shown.voucher ?? '–',
            formatDay(shown.bookedOn),
            both(one),
            one.before ? formatCents(centsOf(one.before, before), language) : '–',
            one.after ? formatCents(centsOf(one.after, account.terms), language) : say('settlement.gone'),
          ]
        })}
      />
    </Card>
  )
}

/** The cost category of an eligible row; else what it counts as. */
function usePlaces(account: Account): (entry: Entry) => string {
  const say = useSay()
  const text = useText()
  return ({ countsAs, categoryId }) => {
    if (countsAs !== 'eligible') return say(choice('settlement.counts', countsAs))
    const category = account.categories.find((one) => one.categoryId === categoryId)
    return category ? text(category.name) : say('settlement.uncategorised')
  }
}
