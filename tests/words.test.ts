import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { labelWords } from '../src/words/label-words.ts'
import { problemWord, sentenceOf } from '../src/words/problem-words.ts'
import { everyWord, wordsIn } from '../src/words/words.ts'

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

test('every problem the program can have is put into words', () => {
  const words = everyWord('fi')
  const keys = new Set(sources().flatMap((source) => [...source.matchAll(/(?:failed\(|key: )'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, key]) => key!)))
  expect([...keys].filter((key) => !(problemWord(key) in words))).toEqual([])
  expect(keys.size).toBeGreaterThan(20)
})

test('a change and a problem that a newer program knows are told in plain words too', () => {
  const say = wordsIn('en')
  expect(labelWords({ key: 'settingsSaved' }, say)).toBe('changed the workbook’s settings')
  expect(labelWords({ key: 'organisationsAdded', values: { count: 3 } }, say)).toContain('3')
  expect(['fromTheFuture', 'constructor', 'settingsSaved.x', ''].map((key) => labelWords({ key }, say))).toEqual(Array.from({ length: 4 }, () => 'made another kind of change'))
  expect(sentenceOf({ key: 'from-the-future', values: {} }, say)).toContain('from-the-future')
})

function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => readFileSync(join('src', name), 'utf8'))
}
