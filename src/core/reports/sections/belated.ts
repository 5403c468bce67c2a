import type { Account } from '../../budget/account.ts'
import type { Entry } from '../../budget/accounting.ts'
import { centsOf, recordOf } from '../../budget/counted.ts'
import type { Belated } from '../../budget/entries.ts'
import type { Grant } from '../../budget/grant.ts'
import { sum } from '../../values/amounts.ts'
import { formatDay } from '../../values/formats.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { FigureInline, Records } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { eachOnce, settledBetween, sumQuery, termsOf } from './money-figures.ts'

/** What the period tells late, and what it corrects of what reports told before; never a row's text. */
export function belated(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words } = telling
  if (account.belated.length === 0) return []
  const late = account.belated.filter(({ kind }) => kind === 'late')
  const corrections = account.belated.filter(({ kind }) => kind === 'correction')
  return [
    ...(late.length > 0 ? [heading(2, words('settlement.late'), `finances_late_${grant.id}`), paragraph(plain(words('settlement.lateSub'))), lateTable(telling, account, late)] : []),
    ...(corrections.length > 0 ? [heading(2, words('settlement.corrections'), `finances_corr_${grant.id}`), paragraph(plain(words('settlement.correctionsSub'))), correctionTable(telling, account, corrections)] : []),
    paragraph(...telling.sentence('settlement.effect', { cents: effect(telling, account) })),
  ]
}

function lateTable(telling: Telling, account: Account, late: Belated[]): Block {
  const { words } = telling
  return table({
    anchor: `t_late_${account.grantId}`,
    caption: words('settlement.lateCaption', { to: formatDay(account.to) }),
    columns: [[words('settlement.voucher'), 22], [words('settlement.bookedOn'), 18], [words('settlement.place'), 38], [words('settlement.sum'), 22, 'end']],
    rows: late.map(({ after }) => [[plain(after!.voucher ?? '–')], [plain(formatDay(after!.bookedOn))], placeOf(telling, account, after!), [sumFigure(telling, account, 'late', after!)]]),
  })
}

function correctionTable(telling: Telling, account: Account, corrections: Belated[]): Block {
  const { words } = telling
  return table({
    anchor: `t_corrections_${account.grantId}`,
    caption: words('settlement.correctionsCaption', { to: formatDay(account.to) }),
    columns: [[words('settlement.voucher'), 16], [words('settlement.bookedOn'), 14], [words('settlement.place'), 34], [words('settlement.before'), 18, 'end'], [words('settlement.after'), 18, 'end']],
    rows: corrections.map((one) => {
      const { before, after } = one
      const shown = (after ?? before)!
      return [
        [plain(shown.voucher ?? '–')],
        [plain(formatDay(shown.bookedOn))],
        placeOfBoth(telling, account, one),
        before ? [sumFigure(telling, account, 'told', before)] : [plain('–')],
        after ? [sumFigure(telling, account, 'now', after)] : [plain(words('settlement.gone'))],
      ]
    }),
    note: words('settlement.correctionNote'),
  })
}

/** A sum as it was told, or as it stands, each in the VAT treatment of its time. */
function sumFigure({ figures }: Telling, account: Account, name: 'late' | 'told' | 'now', entry: Entry): FigureInline {
  const terms = name === 'told' ? (account.termsBefore ?? account.terms) : account.terms
  const records = [recordOf(entry)]
  return figures.of(`${name}_${entry.rowId}`, 'cents', centsOf(entry, terms), sumQuery(records, entry.vatCents === undefined ? { vat: 'withoutVat' } : terms), records)
}

/** What both together do to the eligible costs: what they are now without what was told of the same rows. */
function effect({ figures }: Telling, account: Account): FigureInline {
  const terms = account.termsBefore ?? account.terms
  const eligible = (entry: Entry | null, of: typeof terms) => (entry?.countsAs === 'eligible' ? centsOf(entry, of) : 0)
  const cents = sum(account.belated.map(({ before, after }) => eligible(after, account.terms) - eligible(before, terms)))
  return figures.of(`belated_${account.grantId}`, 'cents', cents, settledBetween(account, 'eligibleCents'), eachOnce([...termsOf(account), ...account.belated.flatMap(recordsBehind)]))
}

/** A reversal that is only to come is no record yet: what it takes back is, and counts to the end of the period before. */
function recordsBehind({ before, reversal, after }: Belated): Records {
  return [before, reversal && 'accountingId' in reversal ? reversal : null, after].flatMap((entry) => (entry ? [recordOf(entry)] : []))
}

function placeOfBoth(telling: Telling, account: Account, { before, after }: Belated): Inline[] {
  if (!before || !after || (before.countsAs === after.countsAs && before.categoryId === after.categoryId)) return placeOf(telling, account, (after ?? before)!)
  return telling.sentence('settlement.newPlace', { before: placeOf(telling, account, before), after: placeOf(telling, account, after) })
}

/** The cost category of an eligible row; else what it counts as. */
function placeOf({ words, text }: Telling, account: Account, { countsAs, categoryId }: Entry): Inline[] {
  if (countsAs !== 'eligible') return [plain(words(`settlement.counts${capital(countsAs)}`))]
  const category = account.categories.find((one) => one.categoryId === categoryId)
  return category ? text(category.name, 'costCategories', category.categoryId) : [plain(words('settlement.uncategorised'))]
}
