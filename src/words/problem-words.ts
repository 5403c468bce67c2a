import type { Problem } from '../core/values/problem.ts'
import { isWord, type Say } from './words.ts'

/** A problem as sentences: what happened, to which file or record, what is safe, what to do now. */
export function sentenceOf({ key, values }: Problem, say: Say): string {
  const word = problemWord(key)
  return isWord(word) ? say(word, values) : say('problems.unexpected', { reason: key })
}

/** `file-held-open` is told by `problems.fileHeldOpen`. */
export function problemWord(key: string): string {
  return `problems.${key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}`
}
