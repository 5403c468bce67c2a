import type { Account } from '../../budget/account.ts'
import type { Grant } from '../../budget/grant.ts'
import { formatDay, formatDays } from '../../values/formats.ts'
import { accountsOf } from '../account-of.ts'
import { heading, paragraph, plain } from '../blocks.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { belated } from './belated.ts'
import { budgetAndOutturn, deviationReasons } from './budget-outturn.ts'
import { fundingOf, instalmentsOf } from './fundings.ts'
import { ledgerTotals, partnersShares } from './ledger-totals.ts'
import { settlement } from './settlement.ts'

type Part = (telling: Telling, grant: Grant, account: Account) => Block[]

const parts: readonly Part[] = [basis, budgetAndOutturn, deviationReasons, belated, settlement, fundingOf, instalmentsOf]

/** Beside a payment claim the same, with what it is held against: the ledger's rows, and what each partner bears. */
const partsOfCostAccount: readonly Part[] = [basis, budgetAndOutturn, deviationReasons, ledgerTotals, belated, settlement, fundingOf, instalmentsOf, partnersShares]

/** Each grant's budget against outturn, why they differ, how the grant's sum came about, and who else paid. */
export function finances(telling: Telling): Block[] {
  const accounts = accountsOf(telling)
  if (accounts.length === 0) return [paragraph(plain(telling.words('reports.noGrant')))]
  return accounts.flatMap(({ grant, account }) => [
    ...(accounts.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `finances_${grant.id}`)] : []),
    ...(telling.report.kind === 'costAccount' ? partsOfCostAccount : parts).flatMap((part) => part(telling, grant, account)),
  ])
}

/** Which costs and which days the figures are of. */
function basis(telling: Telling, grant: Grant, account: Account): Block[] {
  const key = account.terms.vat === 'withVat' ? 'reports.financesWithVat' : 'reports.financesWithoutVat'
  return [paragraph(...telling.sentence(key, { usagePeriod: plain(formatDays(grant.usedFrom, grant.usedTo)), to: plain(formatDay(account.to)) }))]
}
