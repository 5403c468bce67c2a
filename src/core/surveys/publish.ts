import type { Text } from '../values/text.ts'
import { PublishableTable, type PublishedCount } from './publishable-table.ts'
import type { QuestionAnswers } from './read-answers.ts'
import { scoreOf } from './scales.ts'
import { numberIn } from './values.ts'

/** What may be shown: the smallest count, and the words for answers outside the options, whose own words are never shown. */
export interface PublishingRule {
  minimum: number
  other: Text
}

/** A mean, and "nobody" or "everybody", are told only of at least so many answers. */
const fewestForMean = 10

/**
 * A question's answers as they may be shown to anyone; the only maker of a `PublishableTable`. Counts from 1 to
 * minimum − 1 are hidden, and others with them, until the hidden ones cannot be worked out from what is shown
 * (Statistics Finland: suppression with secondary suppression). No mean stands beside a hidden count, which it
 * would narrow down. Of numbers only the mean, of dates and open answers only how many there are.
 */
export function publish(answers: QuestionAnswers, { minimum, other }: PublishingRule): PublishableTable {
  const { rows, answered } = count(answers, other)
  const counts = rows.map((row) => row.count)
  const shown = hideSmall(counts, answered, answers.type === 'multi' ? 'overlap' : 'sumUp', minimum)
  const mean = [shown.answered, ...shown.counts].includes('hidden') ? null : meanOf(answers, counts)
  return PublishableTable.parse({
    rows: rows.map((row, place) => ({ ...row, count: shown.counts[place]! })),
    answered: shown.answered,
    minimum,
    ...(mean !== null && { meanHundredths: mean }),
  })
}

interface CountedRow {
  code: string
  text: Text
  count: number
}

function count({ type, options, values }: QuestionAnswers, other: Text): { rows: CountedRow[]; answered: number } {
  const given = values.filter((value) => value !== null && value.length > 0)
  if (type === 'number' || type === 'date' || type === 'open') return { rows: [], answered: given.length }
  const known = new Set(options.map(({ code }) => code))
  const codes = given.map((value) => new Set([value!].flat().map((code) => (known.has(code) ? code : null))))
  const countOf = (code: string | null) => codes.filter((chosen) => chosen.has(code)).length
  const rows = options.map(({ code, text }) => ({ code, text, count: countOf(code) }))
  const others = countOf(null)
  return { rows: others > 0 ? [...rows, { code: '~other', text: other, count: others }] : rows, answered: given.length }
}

/**
 * Hides small counts, then the next smallest ones until nothing hidden can be worked out; at last the number of
 * answers itself. Of one choice each the counts make up the number of answers; of many they overlap.
 */
function hideSmall(counts: number[], answered: number, kind: 'sumUp' | 'overlap', minimum: number): { counts: PublishedCount[]; answered: PublishedCount } {
  if (isSmall(answered, minimum)) return { counts: counts.map(() => 'hidden'), answered: 'hidden' }
  const tellsAll = answered > 0 && answered < fewestForMean && counts.some((one) => one === 0 || one === answered)
  if (tellsAll) return { counts: counts.map(() => 'hidden'), answered: counts.length > 1 || kind === 'overlap' ? answered : 'hidden' }

  const hidden = new Set(counts.flatMap((one, place) => (isSmall(one, minimum) ? [place] : [])))
  const small = hidden.size
  const next = counts.map((_, place) => place).filter((place) => !hidden.has(place)).sort((a, b) => Number(counts[a] === 0) - Number(counts[b] === 0) || counts[a]! - counts[b]! || a - b)
  while (hidden.size > 0 && !cannotBeWorkedOut(counts, hidden, answered, hidden.size > small, kind, minimum)) {
    const place = next.shift()
    if (place === undefined) return { counts: counts.map(() => 'hidden'), answered: 'hidden' }
    hidden.add(place)
  }
  return { counts: counts.map((one, place) => (hidden.has(place) ? 'hidden' : one)), answered }
}

function isSmall(one: number, minimum: number): boolean {
  return one > 0 && one < minimum
}

/**
 * Whether at least two whole numbers fit each hidden count, also for a reader who takes every hidden count to be
 * small; and whether those hidden, who can be counted together, are themselves at least the minimum.
 */
function cannotBeWorkedOut(counts: number[], hidden: Set<number>, answered: number, more: boolean, kind: 'sumUp' | 'overlap', minimum: number): boolean {
  const shown = counts.reduce((total, one, place) => (hidden.has(place) ? total : total + one), 0)
  const together = answered - shown
  const taken = hidden.size * (minimum - 1)
  const small = more || (minimum > 2 && together < taken)
  return kind === 'overlap' ? small : small && hidden.size > 1 && together >= minimum && together > hidden.size
}

/** In hundredths. */
function meanOf({ type, options, values }: QuestionAnswers, counts: number[]): number | null {
  if (type === 'number') return meanHundredths(values.flatMap((value) => (typeof value === 'string' ? [numberIn(value)] : [])).filter((number) => number !== null))
  if (type !== 'scale') return null
  const scores = counts.map((_, place) => (options[place] ? scoreOf(options[place], place, options) : null))
  return meanHundredths(counts.flatMap((one, place) => (scores[place] === null ? [] : Array<number>(one).fill(scores[place]!))))
}

function meanHundredths(numbers: number[]): number | null {
  return numbers.length < fewestForMean ? null : Math.round((numbers.reduce((total, one) => total + one, 0) * 100) / numbers.length)
}
