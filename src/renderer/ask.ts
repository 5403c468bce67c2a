import type { Input, Message, Outcome, RequestName } from '../contract/requests.ts'
import type { Problem, Result } from '../core/values/problem.ts'

declare global {
  interface Window {
    workbench: {
      ask(name: string, input: unknown): Promise<unknown>
      listen(hear: (message: Message) => void): () => void
    }
  }
}

/** A request that main could not carry out; the problem is put into words where it is shown. */
export class AskProblem extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.key)
    this.problem = problem
  }
}

/** The typed way to main. */
export async function ask<N extends RequestName>(name: N, input: Input<N>): Promise<Outcome<N>> {
  const answer = (await window.workbench.ask(name, input)) as Result<Outcome<N>>
  if (!answer.ok) throw new AskProblem(answer.problem)
  return answer.value
}

/** Hears what main says unasked, until the function returned is called. */
export function listen(hear: (message: Message) => void): () => void {
  return window.workbench.listen(hear)
}
