import type { Settlement } from '../../budget/account.ts'
import type { Grant } from '../../budget/grant.ts'
import { organisations, people } from '../../programme/programme.ts'
import type { Day } from '../../values/day.ts'
import { formatCents, formatDays, formatShare } from '../../values/formats.ts'
import type { Id } from '../../values/ids.ts'
import { say, type Language } from '../../values/text.ts'
import { row } from '../../workbook/rows.ts'
import type { Workbook } from '../../workbook/workbook.ts'
import { accountOf } from '../account-of.ts'
import type { Words } from '../report.ts'
import type { FormSource } from './form-sources.ts'

interface Granted {
  workbook: Workbook
  grant: Grant
  /** Which of the report's grants it is: forms are mapped by the place in the report, so that the next report fits them too. */
  nth: number
  several: boolean
  periodId: Id
  today: Day
  language: Language
  words: Words
  labels: Words
}

/** What is decided of a grant, and the sums that its costs come to: the fields that authorities' forms ask for (facts of the public model forms). */
export function grantSources(granted: Granted): FormSource[] {
  return [...decided(granted), ...sums(granted)].map(labelled(granted))
}

/** The second grant's sources have keys of their own, and labels that say which grant is meant. */
function labelled({ grant, nth, several, language }: Granted): (source: FormSource) => FormSource {
  const name = say(grant.name, language)
  return (source) => ({ ...source, key: nth === 1 ? source.key : source.key.replace(/^grant/, `grant${nth}`), label: several ? `${name}: ${source.label}` : source.label })
}

function decided({ workbook, grant, language, words, labels }: Granted): FormSource[] {
  const source = (name: string, kind: FormSource['kind'], value: FormSource['value']): FormSource => ({ key: `grant.${name}`, group: kind === 'tick' ? 'tick' : 'grant', label: labels(`forms.${name}`), kind, value })
  const text = (name: string, value: string, kind: FormSource['kind'] = 'text') => source(name, kind, { kind: 'text', text: value })
  const day = (name: string, value: string) => source(name, 'day', { kind: 'day', day: value })
  const contact = row(workbook, people, grant.contactId)
  return [
    text('recipient', say(row(workbook, organisations, grant.recipientId)?.name, language)),
    text('project', say(grant.name, language)),
    text('purpose', say(grant.purpose, language)),
    text('authority', say(grant.authority, language)),
    text('diaryNumber', grant.diaryNumber),
    day('decidedOn', grant.decidedOn),
    text('usagePeriod', formatDays(grant.usedFrom, grant.usedTo)),
    day('usedFrom', grant.usedFrom),
    day('usedTo', grant.usedTo),
    text('grantedMaximum', formatCents(grant.grantedMaximumCents, language), 'sum'),
    text('grantedShare', formatShare(grant.grantedShare, language, 2)),
    text('costCentres', grant.costCentres.join(', ')),
    text('contact', [say(contact?.role, language), contact?.name ?? ''].filter(Boolean).join(', ')),
    text('vat', words(grant.vat === 'withVat' ? 'reports.vatWith' : 'reports.vatWithout')),
    source('vatIncluded', 'tick', { kind: 'tick', ticked: grant.vat === 'withVat' }),
    source('vatNotIncluded', 'tick', { kind: 'tick', ticked: grant.vat === 'withoutVat' }),
  ]
}

const steps: (keyof Settlement)[] = ['eligibleCents', 'incomeCents', 'netCents', 'otherFundingCents', 'grantCents', 'ownShareCents', 'paidCents', 'toReturnCents']

/** To the period's end, and the period's own part. */
function sums({ workbook, grant, periodId, today, language, labels }: Granted): FormSource[] {
  const account = accountOf(workbook, grant.id, periodId, today)
  if (!account.ok) return []
  return (['toDate', 'period'] as const).flatMap((span) =>
    steps.map((step): FormSource => ({
      key: `grant.${span}.${step}`,
      group: 'settlement',
      label: labels(`forms.${span}`, { step: labels(`forms.${step}`) }),
      kind: 'sum',
      value: { kind: 'text', text: formatCents(account.value[span][step], language) },
    })),
  )
}
