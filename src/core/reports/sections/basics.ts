import { grantDecisions, grantPartners, type Grant } from '../../budget/grant.ts'
import { organisations, people } from '../../programme/programme.ts'
import { members } from '../../values/table.ts'
import { formatCents, formatDay, formatDays, formatShare } from '../../values/formats.ts'
import { compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Recipient, project, grant decision, usage period, reporting period, contact: what the authority finds the matter by. */
export function basics(telling: Telling): Block[] {
  const { grants, words } = telling
  if (grants.length === 0) return [paragraph(plain(words('reports.noGrant')))]
  return [...grants.flatMap((grant) => grantFacts(telling, grant, grants.length > 1)), ...reach(telling)]
}

function grantFacts(telling: Telling, grant: Grant, several: boolean): Block[] {
  const { workbook, words, language } = telling
  const recipient = row(workbook, organisations, grant.recipientId)
  const contact = row(workbook, people, grant.contactId)
  const amendments = rows(workbook, grantDecisions).filter((decision) => decision.grantId === grant.id && decision.decidedOn <= telling.today).toSorted((a, b) => compare(a.decidedOn, b.decidedOn))
  const facts: [string, Inline[]][] = [
    ['recipient', recipient ? telling.text(recipient.name, 'organisations', recipient.id) : []],
    ['project', telling.text(grant.name, 'grants', grant.id)],
    ['purpose', telling.text(grant.purpose, 'grants', grant.id)],
    ['authority', telling.text(grant.authority, 'grants', grant.id)],
    ['diaryNumber', [plain(grant.diaryNumber)]],
    ['decidedOn', [plain(formatDay(grant.decidedOn))]],
    ...amendments.map((decision): [string, Inline[]] => ['amendment', [plain(`${formatDay(decision.decidedOn)}, ${decision.diaryNumber}: `), ...telling.text(decision.text, 'grantDecisions', decision.id)]]),
    ['usagePeriod', [plain(formatDays(grant.usedFrom, grant.usedTo))]],
    ['reportingPeriod', telling.report.kind === 'projectPlan' ? [] : [plain(formatDays(telling.from, telling.to))]],
    ['grantedMaximum', [plain(formatCents(grant.grantedMaximumCents, language))]],
    ['grantedShare', [plain(formatShare(grant.grantedShare, language, 2))]],
    ['vat', [plain(words(grant.vat === 'withVat' ? 'reports.vatWith' : 'reports.vatWithout'))]],
    ['costCentres', [plain(grant.costCentres.join(', '))]],
    ['contact', contact ? [...telling.text(contact.role, 'people', contact.id), ...(contact.name ? [plain(`, ${contact.name}`)] : [])] : []],
  ]
  return [
    ...(several ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `basics_${grant.id}`)] : []),
    table({
      anchor: `t_basics_${grant.id}`,
      caption: words('reports.basicsCaption'),
      columns: [[words('reports.fact'), 32], [words('reports.content'), 68]],
      rows: facts.filter(([, value]) => value.some((inline) => inline.kind === 'figure' || inline.text !== '')).map(([label, value]) => [[plain(words(`reports.fact${capital(label)}`))], value]),
    }),
  ]
}

/** How many municipalities and partners take part, counted from the actions and the grants. */
function reach(telling: Telling): Block[] {
  const { workbook, figures, material, grants } = telling
  const municipalities = rows(workbook, organisations).filter((one) => one.kind === 'municipality')
  const reached = new Set(material.actions.flatMap((action) => members(action.municipalities)))
  const partners = new Set([
    ...material.actions.flatMap((action) => members(action.partners)),
    ...rows(workbook, grantPartners).filter((partner) => grants.some((grant) => grant.id === partner.grantId)).map((partner) => partner.organisationId),
  ])
  const known = rows(workbook, organisations)
  if (municipalities.length === 0 && partners.size === 0) return []
  return [
    paragraph(
      ...telling.sentence('reports.reach', {
        reached: figures.count('municipalities_reached', recordsOf('organisations', municipalities.filter((one) => reached.has(one.id)))),
        all: figures.count('municipalities', recordsOf('organisations', municipalities)),
        partners: figures.count('partners', recordsOf('organisations', known.filter((one) => partners.has(one.id)))),
      }),
    ),
  ]
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
