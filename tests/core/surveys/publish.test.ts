import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { publish } from '../../../src/core/surveys/publish.ts'
import type { QuestionAnswers } from '../../../src/core/surveys/read-answers.ts'

const other = { fi: 'Muu vastaus', sv: 'Annat svar', en: 'Other answer' }
const letters = Array.from('abcdefgh')
const options = (count: number) => letters.slice(0, count).map((code) => ({ code, text: { fi: code } }))
const scale = (count: number) => Array.from({ length: count }, (_, place) => ({ code: String(place + 1), text: { fi: String(place + 1) } }))

/** So many answers for each option. */
function single(counts: number[], minimum = 5) {
  const answers: QuestionAnswers = { type: 'single', options: options(counts.length), values: counts.flatMap((count, place) => Array<string>(count).fill(letters[place]!)) }
  const { rows, answered } = publish(answers, { minimum, other })
  return { counts: rows.map(({ count }) => count), answered }
}

function onScale(counts: number[], minimum = 5) {
  const values = counts.flatMap((count, place) => Array<string>(count).fill(String(place + 1)))
  return publish({ type: 'scale', options: scale(counts.length), values }, { minimum, other })
}

test.each([
  [[40, 30, 20], [40, 30, 20], 90],
  [[40, 0, 20], [40, 0, 20], 60],
  // One hidden count could be subtracted from the total, so the next smallest is hidden too.
  [[40, 30, 3], [40, 'hidden', 'hidden'], 73],
  [[40, 3, 4], [40, 'hidden', 'hidden'], 47],
  // Together they would still be fewer than five: a third is hidden.
  [[40, 30, 1, 2], [40, 'hidden', 'hidden', 'hidden'], 73],
  // Whoever takes both to be under five would know that both are four.
  [[40, 30, 4, 4], [40, 'hidden', 'hidden', 'hidden'], 78],
  // Of few answers neither "nobody" nor "everybody" is told.
  [[7, 0], ['hidden', 'hidden'], 7],
  [[2, 1, 0], ['hidden', 'hidden', 'hidden'], 'hidden'],
  [[3], ['hidden'], 'hidden'],
  [[8], ['hidden'], 'hidden'],
  [[0, 0], [0, 0], 0],
])('of %j is shown %j of %s', (counts, shown, answered) => {
  expect(single(counts)).toEqual({ counts: shown, answered })
})

test('an answer outside the options is counted, never said', () => {
  const values = [...Array<string>(20).fill('a'), ...Array<string>(6).fill('b'), ...Array.from({ length: 7 }, (_, place) => `Asun Teppo ${place}:n luona`)]
  const table = publish({ type: 'single', options: options(2), values }, { minimum: 5, other })
  expect(table).toEqual({ rows: [{ code: 'a', text: { fi: 'a' }, count: 20 }, { code: 'b', text: { fi: 'b' }, count: 6 }, { code: '~other', text: other, count: 7 }], answered: 33, minimum: 5 })
})

test('of open answers and dates only how many answered is told', () => {
  const open = publish({ type: 'open', options: [], values: ['Puisto', null, 'Neuvola', 'Kerho', 'Kaikki', 'Mummo'] }, { minimum: 5, other })
  const few = publish({ type: 'date', options: [], values: ['2010-01-01', null] }, { minimum: 5, other })
  expect([open, few]).toEqual([{ rows: [], answered: 5, minimum: 5 }, { rows: [], answered: 'hidden', minimum: 5 }])
})

test('a mean is told of ten answers or more, without those who cannot say', () => {
  const eos = [...scale(5), { code: 'eos', text: { fi: 'en osaa sanoa' } }]
  const values = [...Array<string>(6).fill('5'), ...Array<string>(6).fill('2'), ...Array<string>(9).fill('eos')]
  const numbers = (count: number) => publish({ type: 'number', options: [], values: Array<string>(count).fill('2.5') }, { minimum: 5, other }).meanHundredths
  expect([publish({ type: 'scale', options: eos, values }, { minimum: 5, other }).meanHundredths, numbers(10), numbers(9)]).toEqual([350, 250, undefined])
})

const minimum = fc.integer({ min: 1, max: 12 })
const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })), { minLength: 1, maxLength: 8 })

test('nothing from 1 to minimum − 1 is ever shown, nor can it be subtracted', () => {
  fc.assert(
    fc.property(counts, minimum, (given, least) => {
      const shown = single(given, least)
      const numbers = [...shown.counts, shown.answered].filter((count): count is number => count !== 'hidden')
      const hidden = shown.counts.filter((count) => count === 'hidden').length
      expect(numbers.filter((count) => Number(count) > 0 && Number(count) < least)).toEqual([])
      expect(shown.counts.filter((count, place) => count !== 'hidden' && count !== given[place])).toEqual([])
      if (shown.answered === 'hidden' || hidden === 0) return
      const together = shown.answered - shown.counts.reduce<number>((total, count) => total + (count === 'hidden' ? 0 : count), 0)
      expect(hidden).toBeGreaterThan(1)
      expect(together).toBeGreaterThanOrEqual(least)
    }),
  )
})

test('at least two whole numbers fit every hidden count of a single choice', () => {
  const small = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(small, fc.integer({ min: 2, max: 6 }), (given, least) => {
      const shown = single(given, least)
      const { answered } = shown
      if (answered === 'hidden') return
      const places = shown.counts.flatMap((count, place) => (count === 'hidden' ? [place] : []))
      const together = answered - shown.counts.reduce<number>((total, count) => total + (count === 'hidden' ? 0 : count), 0)
      const fitting = vectors(places.length, together).filter((vector) => answered < 10 || vector.some((count) => count > 0 && count < least))
      for (const place of places.keys()) expect(new Set(fitting.map((vector) => vector[place])).size, JSON.stringify({ given, least, shown })).toBeGreaterThan(1)
    }),
  )
})

test('of fewer than ten answers neither 0 % nor 100 % is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 4 }), minimum, (given, least) => {
      const total = given.reduce((sum, count) => sum + count, 0)
      fc.pre(total > 0 && total < 10)
      expect(single(given, least).counts.filter((count) => count === 0 || count === total)).toEqual([])
    }),
  )
})

test('of many choices too nothing small is shown, nor does the number of answers give it away', () => {
  const chosen = fc.array(fc.subarray(letters.slice(0, 4), { minLength: 1 }), { minLength: 0, maxLength: 40 })
  fc.assert(
    fc.property(chosen, fc.integer({ min: 2, max: 8 }), (values, least) => {
      const { rows, answered } = publish({ type: 'multi', options: options(4), values }, { minimum: least, other })
      expect(rows.filter(({ count }) => count !== 'hidden' && count > 0 && count < least)).toEqual([])
      const hidden = rows.filter(({ count }) => count === 'hidden').length
      if (answered === 'hidden' || hidden === 0) return
      const uncovered = answered - rows.reduce((total, { count }) => total + (count === 'hidden' ? 0 : count), 0)
      const real = rows.map(({ code, count }) => (count === 'hidden' ? values.filter((value) => value.includes(code)).length : 0))
      // Either a larger count is among the hidden, or all of them being small leaves room.
      expect(real.some((count) => count >= least) || answered < 10 || uncovered < hidden * (least - 1)).toBe(true)
    }),
  )
})

test('no mean stands beside a hidden count, and one stands where all is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 5 }), (given) => {
      const { rows, answered, meanHundredths } = onScale(given)
      const isHidden = [answered, ...rows.map(({ count }) => count)].includes('hidden')
      expect(typeof meanHundredths === 'number').toBe(!isHidden && Number(answered) >= 10)
    }),
  )
})

/** All lists of so many whole numbers that make up the sum. */
function vectors(length: number, sum: number): number[][] {
  if (length <= 1) return length === 1 ? [[sum]] : [[]]
  return Array.from({ length: sum + 1 }, (_, first) => vectors(length - 1, sum - first).map((rest) => [first, ...rest])).flat()
}
