import { organisations, people } from '../../programme/programme.ts'
import { attachments } from '../../reporting/report.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** What goes with the report, and who signs it. */
export function signatures(telling: Telling): Block[] {
  return [...attached(telling), heading(2, telling.words('reports.signatures'), 'signatures_lines'), { kind: 'signatures', lines: lines(telling) }]
}

function attached(telling: Telling): Block[] {
  const { workbook, report, words } = telling
  const all = rows(workbook, attachments).filter((one) => one.reportId === report.id).toSorted(byOrder)
  if (all.length === 0) return [paragraph(plain(words('reports.noAttachments')))]
  return [
    heading(2, words('reports.attachments'), 'signatures_attachments'),
    table({
      anchor: 't_attachments',
      caption: words('reports.attachmentsCaption'),
      columns: [[words('reports.number'), 10, 'end'], [words('reports.attachment'), 44], [words('reports.kind'), 24], [words('reports.signedBy'), 22]],
      rows: all.map((one, index) => [
        [plain(`${index + 1}`)],
        telling.text(one.name, 'attachments', one.id),
        [plain(words(`reports.attachment${capital(one.kind)}`))],
        one.signedBy ? telling.text(one.signedBy, 'attachments', one.id) : [plain('–')],
      ]),
    }),
  ]
}

/** The recipient's representative, and whoever answers for the grant's work. */
function lines(telling: Telling): { role: string; name: string }[] {
  const { workbook, grants, words } = telling
  const recipients = [...new Set(grants.map((grant) => grant.recipientId))].map((id) => row(workbook, organisations, id))
  const contacts = [...new Set(grants.map((grant) => grant.contactId))].map((id) => row(workbook, people, id))
  return [
    ...recipients.map((one) => ({ role: one ? words('reports.forRecipient', { recipient: telling.letters(one.name, 'organisations', one.id) }) : words('reports.recipientsSignature'), name: '' })),
    ...contacts.flatMap((one) => (one ? [{ role: telling.letters(one.role, 'people', one.id), name: one.name ?? '' }] : [])),
  ]
}
