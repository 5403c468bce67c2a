import type { Account } from '../../budget/account.ts'
import type { Grant } from '../../budget/grant.ts'
import { formatCents, formatDay } from '../../values/formats.ts'
import { accountsOf } from '../account-of.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { eachOnce, settledTo, termsOf } from './money-figures.ts'

/** What of each grant has been earned by the costs so far, what has been paid, and what is claimed now. */
export function claim(telling: Telling): Block[] {
  const accounts = accountsOf(telling)
  if (accounts.length === 0) return [paragraph(plain(telling.words('reports.noGrant')))]
  return accounts.flatMap(({ grant, account }) => [
    ...(accounts.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `claim_${grant.id}`)] : []),
    ofGrant(telling, grant, account),
  ])
}

function ofGrant(telling: Telling, grant: Grant, account: Account): Block {
  const { words, figures, language } = telling
  const { toDate, counted, terms } = account
  const records = eachOnce([...termsOf(account), ...Object.values(counted).flat()])
  const settled = (name: string, cents: number, query: string): Inline[] => [figures.of(`claim_${name}_${grant.id}`, 'cents', cents, query, records)]
  const [earned, paid] = [settledTo(account, 'grantCents'), settledTo(account, 'paidCents')]
  return table({
    anchor: `t_claim_${grant.id}`,
    caption: words('kinds.claimCaption', { to: formatDay(account.to) }),
    columns: [[words('kinds.fact'), 70], [words('kinds.euros'), 30, 'end']],
    rows: [
      [[plain(words('kinds.claimMaximum'))], [plain(formatCents(terms.grantedMaximumCents, language))]],
      [[plain(words('kinds.claimCosts'))], settled('costs', toDate.eligibleCents, settledTo(account, 'eligibleCents'))],
      [[plain(words('kinds.claimGrant'))], settled('grant', toDate.grantCents, earned)],
      [[plain(words('kinds.claimPaid'))], settled('paid', toDate.paidCents, paid)],
    ],
    total: [[plain(words('kinds.claimNow'))], settled('now', toDate.grantCents - toDate.paidCents, `${earned} − ${paid}`)],
    note: words('kinds.claimNote', { to: formatDay(account.to) }),
  })
}
