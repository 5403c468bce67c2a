import { fieldWords, recordWords } from './field-words.ts'
import { isWord, type Say } from './words.ts'

/** What the doctor found, as sentences: what is wrong, what is lost, what can be done. */
export function findingWords({ key, values }: { key: string; values: Record<string, string | number> }, say: Say): string {
  const word = `doctor.${key}`
  if (!isWord(word)) throw new Error(`No words for the finding ${key}`)
  const { table, field } = values
  if (typeof table !== 'string') return say(word, values)
  return say(word, { ...values, kind: recordWords(table, say), field: fieldWords(table, String(field), say) })
}
