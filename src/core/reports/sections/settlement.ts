import type { Account } from '../../budget/account.ts'
import type { Terms } from '../../budget/counted.ts'
import type { Grant } from '../../budget/grant.ts'
import { usuallyMayKeepCents } from '../../budget/settle.ts'
import { settlementSteps, type FormulaPart, type SettlementStep } from '../../budget/settlement-steps.ts'
import { formatCents, formatDay, formatShare } from '../../values/formats.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { Records } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { eachOnce, settledBetween, settledTo, termsOf } from './money-figures.ts'

/** How the grant's sum came about, step by step: to the period's end, and the period's own part as the difference of two such sums. */
export function settlement(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words, language, figures } = telling
  const labelled = { mayKeep: formatCents(account.terms.mayKeepCents ?? usuallyMayKeepCents, language), base: words(account.terms.shareTaken === 'beforeIncome' ? 'settlement.baseEligible' : 'settlement.baseNet') }
  return [
    heading(2, words('reports.howItCameAbout'), `finances_settlement_${grant.id}`),
    ...(account.haveTermsChanged && account.termsBefore ? [paragraph(plain(words('settlement.termsChanged', { before: termsTold(telling, account.termsBefore), now: termsTold(telling, account.terms) })))] : []),
    table({
      anchor: `t_settlement_${grant.id}`,
      caption: words('reports.settlementCaption', { to: formatDay(account.to) }),
      columns: [[words('settlement.step'), 38], [words('settlement.how'), 26], [words('settlement.toDate'), 18, 'end'], [words('settlement.ofWhichPeriod'), 18, 'end']],
      rows: settlementSteps(account.terms).map((step) => {
        const records = recordsBehind(account, step)
        return [
          [plain(words(`settlement.step${capital(step.step)}`, labelled))],
          formula(telling, account, step),
          [figures.of(`${step.step}_${grant.id}`, 'cents', account.toDate[step.step], settledTo(account, step.step), records)],
          [figures.of(`${step.step}_own_${grant.id}`, 'cents', account.period[step.step], settledBetween(account, step.step), eachOnce([...records, ...account.countedBefore]))],
        ]
      }),
      note: words('settlement.note', labelled),
    }),
  ]
}

/** The step's formula with the numbers set in, `84 000,00 € × 80 %`, or how many entries were summed, `n = 411`: without words, so that it stands once in a report in two languages. */
function formula(telling: Telling, account: Account, { step, formula: parts, countsAs }: SettlementStep): Inline[] {
  const { figures, language } = telling
  const { grantId, terms } = account
  const steps = settlementSteps(terms)
  const inlinesOf = (part: FormulaPart): Inline | Inline[] => {
    if (part === 'rows') return [plain('n = '), figures.count(`rows_${step}_${grantId}`, countsAs.flatMap((one) => account.counted[one]))]
    if ('sum' in part) return figures.of(`in_${step}_${part.sum}_${grantId}`, 'cents', account.toDate[part.sum], settledTo(account, part.sum), recordsBehind(account, steps.find((one) => one.step === part.sum)!))
    if ('sign' in part) return plain(part.sign)
    return part.term === 'maximum'
      ? figures.of(`maximum_${grantId}`, 'cents', terms.grantedMaximumCents, `${terms.record.table}.grantedMaximumCents`, [terms.record])
      : plain(formatShare(terms.grantedShare, language, 2))
  }
  return joined(parts.flatMap(inlinesOf))
}

/** Texts that stand beside each other, as one. */
function joined(inlines: Inline[]): Inline[] {
  return inlines.reduce<Inline[]>((before, inline) => {
    const last = before.at(-1)
    return inline.kind === 'text' && last?.kind === 'text' ? [...before.slice(0, -1), plain(last.text + inline.text)] : [...before, inline]
  }, [])
}

function recordsBehind(account: Account, { countsAs }: SettlementStep): Records {
  return [...termsOf(account), ...countsAs.flatMap((one) => account.counted[one])]
}

function termsTold({ words, language }: Telling, { grantedShare, grantedMaximumCents, vat, shareTaken }: Terms): string {
  return words('settlement.terms', {
    share: formatShare(grantedShare, language, 2),
    maximum: formatCents(grantedMaximumCents, language),
    vat: words(`settlement.vat${capital(vat)}`),
    base: words(`settlement.taken${capital(shareTaken ?? 'afterIncome')}`),
  })
}
