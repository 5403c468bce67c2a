import type { Problem } from '../core/values/problem.ts'
import { sentenceOf } from '../words/problem-words.ts'
import type { Say } from '../words/words.ts'
import { AskProblem } from './ask.ts'

/** Whatever was thrown, in words of the reader: a bug comes out as a plain sentence, too. */
export function describeTrouble(trouble: unknown, say: Say): string {
  if (trouble instanceof AskProblem) return sentenceOf(trouble.problem, say)
  if (isProblem(trouble)) return sentenceOf(trouble, say)
  return say('problems.unexpected', { reason: trouble instanceof Error ? trouble.message : String(trouble) })
}

function isProblem(trouble: unknown): trouble is Problem {
  return typeof trouble === 'object' && trouble !== null && 'key' in trouble && 'values' in trouble && typeof trouble.key === 'string'
}
