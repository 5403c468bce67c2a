import { expect, test } from 'vitest'
import { everyWord } from '../src/words/words.ts'

const finnish = everyWord('fi')

test.each(['sv', 'en'] as const)('every word stands in %s too, with the same values in it', (language) => {
  const words = everyWord(language)
  const values = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()
  const faults = Object.keys({ ...finnish, ...words }).filter((key) => !words[key]?.trim() || !finnish[key]?.trim() || values(words[key]).join() !== values(finnish[key]).join())
  expect(faults).toEqual([])
})

test('English never says state aid, which reads as aid under the EU rules', () => {
  expect(Object.entries(everyWord('en')).filter(([, text]) => /state aid/i.test(text))).toEqual([])
})
