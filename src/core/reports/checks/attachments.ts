import type { Account } from '../../budget/account.ts'
import { attachments, type Attachment } from '../../reporting/report.ts'
import { sum, type Cents } from '../../values/amounts.ts'
import { formatCents } from '../../values/formats.ts'
import { rows } from '../../workbook/rows.ts'
import { accountsOf } from '../account-of.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** The attachments that say in their own words what the ledger comes to. */
const ledgerKinds = ['ledger', 'costCentreReport'] as const

/**
 * Whether the attached ledgers come to what the report's account is made of. Several of a kind, one from each partner,
 * are taken together, and only when each has its total. An extract may be of the whole use or of the period, with or
 * without what is not eligible, and with income deducted or not: to the cent it must be one of these.
 */
export function attachmentTotalsCheck(telling: Telling): ReadinessFinding[] {
  const all = rows(telling.workbook, attachments).filter(({ reportId }) => reportId === telling.report.id)
  const accounts = accountsOf(telling).map(({ account }) => account)
  if (accounts.length === 0) return []
  return ledgerKinds.flatMap((kind) => {
    const ofKind = all.filter((one) => one.kind === kind)
    const told = totalOf(ofKind)
    if (told === null || totalsOf(accounts).includes(told)) return []
    const values = { attachments: ofKind.map((one) => telling.letters(one.name, 'attachments', one.id)).join(', '), told: formatCents(told, telling.language), booked: formatCents(bookedOf(accounts, 'toDate'), telling.language) }
    return [finding(telling, 'blocks', 'attachment-total-differs', `${telling.report.id}:${kind}`, { screen: 'reports', id: telling.report.id, section: 'signatures' }, values)]
  })
}

/** Null when there is none, or some has no total. */
function totalOf(ofKind: readonly Attachment[]): Cents | null {
  const totals = ofKind.flatMap(({ totalCents }) => (totalCents === undefined ? [] : [totalCents]))
  return totals.length > 0 && totals.length === ofKind.length ? sum(totals) : null
}

function totalsOf(accounts: readonly Account[]): Cents[] {
  return (['toDate', 'period'] as const).flatMap((time) => {
    const income = sum(accounts.map((account) => account[time].incomeCents))
    const eligible = sum(accounts.map((account) => account[time].eligibleCents))
    return [eligible, bookedOf(accounts, time)].flatMap((costs) => [costs, costs - income])
  })
}

/** All costs that were booked, eligible or not. */
function bookedOf(accounts: readonly Account[], time: 'toDate' | 'period'): Cents {
  return sum(accounts.map((account) => account[time].eligibleCents + account[time].notEligibleCents))
}
