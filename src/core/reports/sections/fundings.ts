import { fundings, instalments, type Grant } from '../../budget/grant.ts'
import { organisations } from '../../programme/programme.ts'
import { formatDay } from '../../values/formats.ts'
import { compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Income, own funding and what others paid, to the period's end. */
export function fundingOf(telling: Telling, grant: Grant): Block[] {
  const { workbook, words, figures } = telling
  const received = rows(workbook, fundings).filter((one) => one.grantId === grant.id && one.receivedOn <= telling.to).toSorted((a, b) => compare(a.receivedOn, b.receivedOn))
  if (received.length === 0) return [paragraph(plain(words('reports.noFundings')))]
  return [
    heading(2, words('reports.funding'), `finances_funding_${grant.id}`),
    table({
      anchor: `t_funding_${grant.id}`,
      caption: words('reports.fundingCaption', { to: formatDay(telling.to) }),
      columns: [[words('reports.received'), 16], [words('reports.fundingKind'), 26], [words('reports.financier'), 38], [words('reports.euros'), 20, 'end']],
      rows: received.map((one) => {
        const organisation = row(workbook, organisations, one.organisationId)
        return [
          [plain(formatDay(one.receivedOn))],
          [plain(words(`reports.funding${capital(one.kind)}`))],
          organisation ? telling.text(organisation.name, 'organisations', organisation.id) : telling.text(one.text, 'fundings', one.id),
          [figures.sum(`funding_${one.id}`, 'cents', 'fundings', 'cents', [one])],
        ]
      }),
      total: [[plain(words('reports.total'))], [], [], [figures.sum(`funding_${grant.id}_total`, 'cents', 'fundings', 'cents', received)]],
    }),
  ]
}

/** What was paid of the grant to the period's end. */
export function instalmentsOf(telling: Telling, grant: Grant): Block[] {
  const { workbook, words, figures } = telling
  const paid = rows(workbook, instalments).filter((one) => one.grantId === grant.id && one.paidOn <= telling.to).toSorted((a, b) => compare(a.paidOn, b.paidOn))
  if (paid.length === 0) return [paragraph(plain(words('reports.noInstalments')))]
  return [
    heading(2, words('reports.instalments'), `finances_instalments_${grant.id}`),
    table({
      anchor: `t_instalments_${grant.id}`,
      caption: words('reports.instalmentsCaption', { to: formatDay(telling.to) }),
      columns: [[words('reports.paidOn'), 60], [words('reports.euros'), 40, 'end']],
      rows: paid.map((one) => [[plain(formatDay(one.paidOn))], [figures.sum(`instalment_${one.id}`, 'cents', 'instalments', 'cents', [one])]]),
      total: [[plain(words('reports.total'))], [figures.sum(`paid_${grant.id}`, 'cents', 'instalments', 'cents', paid)]],
    }),
  ]
}
