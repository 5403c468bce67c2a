import { expect, test } from 'vitest'
import { z } from 'zod'
import { languages } from '../src/core/values/text.ts'
import { tables } from '../src/core/workbook/schema.ts'
import { choiceWords, fieldWord, fieldWords, recordWords } from '../src/words/field-words.ts'
import { wordsIn } from '../src/words/words.ts'

/** Told as the kind of record that they name, not by a choice of their own. */
const namesTable = ['followUps.fromTable', 'outcomes.becameTable', 'erasures.table']

test.each(languages)('every table and every field that a person can have written has its word in %s', (language) => {
  const say = wordsIn(language)
  const nameless = tables.filter(({ name }) => recordWords(name, say) === say('fields.other')).map(({ name }) => name)
  expect(nameless).toEqual([])
  const fields = tables.flatMap(({ name, schema }) => Object.keys(schema.shape).filter((field) => field !== 'touched').map((field) => [name, field] as const))
  expect(fields.filter(([table, field]) => fieldWord(table, field) === null)).toEqual([])
  expect(fields.length).toBeGreaterThan(250)
})

test.each(languages)('every choice of a list is told in the words of its screen in %s', (language) => {
  const say = wordsIn(language)
  const choices = tables.flatMap(({ name, schema }) =>
    Object.entries(schema.shape).flatMap(([field, shape]) => optionsOf(shape as z.ZodType).map((value) => ({ table: name, field, value }))),
  )
  const wordless = choices.filter(({ table, field, value }) => !namesTable.includes(`${table}.${field}`) && choiceWords(table, field, value, say) === null)
  expect(wordless).toEqual([])
  expect(choices.length).toBeGreaterThan(90)
})

test('what only a newer program knows is named as something else, not left out', () => {
  const say = wordsIn('en')
  expect([recordWords('hearings', say), fieldWords('actions', 'mood', say), choiceWords('actions', 'status', 'resting', say)]).toEqual(['Other record', 'Other field (mood)', null])
})

function optionsOf(shape: z.ZodType): string[] {
  if (shape instanceof z.ZodOptional) return optionsOf(shape.unwrap() as z.ZodType)
  if (shape instanceof z.ZodArray) return optionsOf(shape.element as z.ZodType)
  return shape instanceof z.ZodEnum ? shape.options.map(String) : []
}
