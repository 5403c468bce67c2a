import type { Problem } from '../core/values/problem.ts'
import { everyWord, type Say, type WordKey } from './words.ts'

/** A problem as sentences: what happened, to which file or record, what is safe, what to do now. */
export function sentenceOf({ key, values }: Problem, say: Say): string {
  const word = `problems.${key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`
  return say((word in known ? word : 'problems.unexpected') as WordKey, { ...values, problem: key })
}

const known = everyWord('fi')
