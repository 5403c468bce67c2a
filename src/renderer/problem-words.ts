import type { Problem } from '../core/values/problem.ts'
import type { Say, WordKey } from '../words/words.ts'
import { AskProblem } from './ask.ts'

/** A problem in words of the reader: what happened, what is safe, what to do now. */
export function describeProblem(problem: Problem, say: Say): string {
  return wordFor(problem, say) ?? say('problems.unexpected', { reason: problem.key })
}

/** The same of whatever was thrown: a bug comes out as a plain sentence, too. */
export function describeTrouble(trouble: unknown, say: Say): string {
  if (trouble instanceof AskProblem) return describeProblem(trouble.problem, say)
  if (isProblem(trouble)) return describeProblem(trouble, say)
  return say('problems.unexpected', { reason: trouble instanceof Error ? trouble.message : String(trouble) })
}

function wordFor(problem: Problem, say: Say): string | null {
  const key = problem.key.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  try {
    return say(`problems.${key}` as WordKey, problem.values)
  } catch {
    return null
  }
}

function isProblem(trouble: unknown): trouble is Problem {
  return typeof trouble === 'object' && trouble !== null && 'key' in trouble && 'values' in trouble && typeof trouble.key === 'string'
}
