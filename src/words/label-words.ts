import { isWord, type Say } from './words.ts'

/** What was done, as the reader calls it. A workbook from a newer program may hold changes of a kind this one has no words for. */
export function labelWords({ key, values }: { key: string; values?: Record<string, string | number> | undefined }, say: Say): string {
  const word = `edits.${key}`
  return isWord(word) ? say(word, values) : say('edits.another')
}
