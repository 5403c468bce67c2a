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

/** Each grant's budget against outturn, why they differ, how the grant's sum came about, and who else paid. */
export const finances = moneySection('finances', [basis, budgetAndOutturn, deviationReasons, belated, settlement, fundingOf, instalmentsOf])

/** The same parted into the chapters of an account of costs beside a payment claim. */
export const accountByCategory = moneySection('categories', [basis, budgetAndOutturn, deviationReasons, ledgerTotals])
export const accountSettlement = moneySection('settled', [belated, settlement])
export const accountFunding = moneySection('funding', [fundingOf, instalmentsOf, partnersShares])

/** A section that tells of each grant of the report in turn, under its name when there are several. */
function moneySection(name: string, parts: readonly Part[]): (telling: Telling) => Block[] {
  return (telling) => {
    const accounts = accountsOf(telling)
    if (accounts.length === 0) return [paragraph(plain(telling.words('reports.noGrant')))]
    return accounts.flatMap(({ grant, account }) => [
      ...(accounts.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `${name}_${grant.id}`)] : []),
      ...parts.flatMap((part) => part(telling, grant, account)),
    ])
  }
}

/** Which costs and which days the figures are of. */
function basis(telling: Telling, grant: Grant, account: Account): Block[] {
  const key = account.terms.vat === 'withVat' ? 'reports.financesWithVat' : 'reports.financesWithoutVat'
  return [paragraph(...telling.sentence(key, { usagePeriod: plain(formatDays(grant.usedFrom, grant.usedTo)), to: plain(formatDay(account.to)) }))]
}
