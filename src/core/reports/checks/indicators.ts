import { indicators, readings, type Indicator, type Reading } from '../../indicators/indicator.ts'
import { organisations } from '../../programme/programme.ts'
import { sum } from '../../values/amounts.ts'
import { formatThousandths } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import { rows } from '../../workbook/rows.ts'
import { readingIn } from '../reading-in.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Every indicator has a value for the period and a source, and its parts make the whole. */
export function indicatorsCheck(telling: Telling): ReadinessFinding[] {
  const { workbook, period } = telling
  return rows(workbook, indicators).toSorted(byOrder).flatMap((indicator) => {
    const reading = readingIn(workbook, indicator.id, period.id)
    const where = { screen: 'indicators', id: indicator.id }
    const name = { indicator: telling.letters(indicator.name, 'indicators', indicator.id) }
    if (!reading) return [finding(telling, 'warns', 'indicator-without-reading', `${indicator.id}:${period.id}`, where, name)]
    const parts = partsOf(telling, indicator, reading)
    return [
      ...(reading.source || indicator.source ? [] : [finding(telling, 'warns', 'indicator-without-source', `${indicator.id}:${period.id}`, where, name)]),
      ...(parts === null
        ? []
        : [finding(telling, 'blocks', 'indicator-parts-differ', `${indicator.id}:${period.id}`, where, { ...name, parts: formatThousandths(parts, telling.language), whole: formatThousandths(reading.valueThousandths, telling.language) })]),
    ]
  })
}

/** Shares and means of parts make no sum. */
const notAdded = /%|prosen|procent|per ?cent|keskiarvo|medel|mean|average|indeksi|index/i

/**
 * What the municipalities come to when that cannot be: more than the whole, or something else than the whole where
 * every municipality has a value. A breakdown is free text, perhaps of several kinds, so each is only held to be no
 * more than the whole. Null when nothing is wrong.
 */
function partsOf({ workbook, period }: Telling, indicator: Indicator, whole: Reading): number | null {
  if (notAdded.test(Object.values(indicator.unit).join(' '))) return null
  const all = rows(workbook, readings).filter((one) => one.indicatorId === indicator.id && one.periodId === period.id)
  const corrected = new Set(all.map((one) => one.correctsId))
  const standing = all.filter((one) => !corrected.has(one.id)).toSorted((a, b) => compare(a.readOn ?? '', b.readOn ?? ''))
  const municipalities = rows(workbook, organisations).filter(({ kind }) => kind === 'municipality')
  const byArea = new Map(standing.flatMap((one) => (one.breakdown === undefined && municipalities.some(({ id }) => id === one.areaId) ? [[one.areaId, one.valueThousandths] as const] : [])))
  const parts = sum(byArea.values())
  const isWhole = byArea.size === municipalities.length
  if (byArea.size > 0 && (parts > whole.valueThousandths || (isWhole && parts !== whole.valueThousandths))) return parts
  const breakdowns = standing.flatMap((one) => (one.breakdown !== undefined && one.areaId === undefined ? [one.valueThousandths] : []))
  const largest = Math.max(...breakdowns, 0)
  return largest > whole.valueThousandths ? largest : null
}
