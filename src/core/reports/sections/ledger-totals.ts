import type { Account, AccountLine } from '../../budget/account.ts'
import { grantPartners, type Grant } from '../../budget/grant.ts'
import { hasUncategorised } from '../../budget/uncategorised.ts'
import { organisations } from '../../programme/programme.ts'
import { formatDay } from '../../values/formats.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, plain, table } from '../blocks.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { sumQuery } from './money-figures.ts'

/** How many rows of the ledger make each category, so that the account is held against the ledger beside it; never a row's text. */
export function ledgerTotals(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words, figures } = telling
  const cells = (name: string, line: Pick<AccountLine, 'booked' | 'outturnCents'>): Inline[][] => [
    [figures.count(`ledger_rows_${name}`, line.booked)],
    [figures.of(`ledger_${name}`, 'cents', line.outturnCents, sumQuery(line.booked, account.terms), line.booked)],
  ]
  return [
    heading(2, words('settlement.ledgerTotals'), `finances_ledger_${grant.id}`),
    table({
      anchor: `t_ledger_${grant.id}`,
      caption: words('settlement.ledgerCaption', { to: formatDay(account.to) }),
      columns: [[words('reports.category'), 50], [words('settlement.records'), 20, 'end'], [words('settlement.sum'), 30, 'end']],
      rows: [
        ...account.categories.map((line, index) => [telling.text(line.name, 'costCategories', line.categoryId), ...cells(`${grant.id}_${index + 1}`, line)]),
        ...(hasUncategorised(account) ? [[[plain(words('settlement.uncategorised'))], ...cells(`${grant.id}_none`, account.uncategorised)]] : []),
      ],
      total: [[plain(words('reports.total'))], ...cells(`${grant.id}_total`, account.total)],
    }),
  ]
}

/** What each partner bears and uses of the budget, where it was given. */
export function partnersShares({ workbook, words, figures, text }: Telling, grant: Grant): Block[] {
  const partners = rows(workbook, grantPartners).filter((partner) => partner.grantId === grant.id)
  if (partners.length === 0) return []
  const known = (field: 'ownShareCents' | 'budgetShareCents') => partners.filter((partner) => partner[field] !== undefined)
  const cell = (field: 'ownShareCents' | 'budgetShareCents', name: string, some: typeof partners): Inline[] =>
    some.length === 0 ? [plain('–')] : [figures.sum(`${field}_${name}`, 'cents', 'grantPartners', field, some)]
  return [
    heading(2, words('settlement.partners'), `finances_partners_${grant.id}`),
    table({
      anchor: `t_partners_${grant.id}`,
      caption: words('settlement.partnersCaption'),
      columns: [[words('settlement.partner'), 50], [words('settlement.budgetShare'), 25, 'end'], [words('settlement.countsOwnShare'), 25, 'end']],
      rows: partners.map((partner) => {
        const organisation = row(workbook, organisations, partner.organisationId)
        const own = (field: 'ownShareCents' | 'budgetShareCents') => cell(field, partner.id, partner[field] === undefined ? [] : [partner])
        return [organisation ? text(organisation.name, 'organisations', organisation.id) : [plain('–')], own('budgetShareCents'), own('ownShareCents')]
      }),
      total: [[plain(words('settlement.total'))], cell('budgetShareCents', `${grant.id}_total`, known('budgetShareCents')), cell('ownShareCents', `${grant.id}_total`, known('ownShareCents'))],
    }),
  ]
}
