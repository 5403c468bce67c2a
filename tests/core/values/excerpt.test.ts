import { expect, test } from 'vitest'
import { excerpts } from '../../../src/core/values/excerpt.ts'

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `sana${index + from}`).join(' ')

test('short texts are shown whole', () => {
  expect(excerpts('Avataan elokuussa', 'Avataan syyskuussa')).toEqual(['Avataan elokuussa', 'Avataan syyskuussa'])
})

test('long texts begin a little before the word in which they part, and no word is cut', () => {
  const [before, after] = excerpts(`${words(100)} vanha ${words(60, 100)}`, `${words(100)} uusi ${words(60, 100)}`)
  expect([before.startsWith('… sana'), before.includes(' vanha sana100'), after.includes(' uusi sana100'), before.endsWith(' …'), before.length <= 210]).toEqual([true, true, true, true, true])
  expect(`${before} ${after}`.split(' ').filter((word) => !/^(sana\d+|vanha|uusi|…)$/.test(word))).toEqual([])
})

test('a text that was added to or emptied is shown from its beginning', () => {
  expect(excerpts('', words(100))[1].startsWith('sana0 sana1')).toBe(true)
  expect(excerpts('lyhyt', `lyhyt ${words(100)}`)[0]).toBe('lyhyt')
})
