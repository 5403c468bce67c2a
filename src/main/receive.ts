import type { ZodType } from 'zod'
import { requests, type Answers, type RequestName } from '../contract/requests.ts'
import { failed, type Result } from '../core/values/problem.ts'
import { codeOf } from './store/files.ts'

/**
 * The one door from a window to the answers. An unknown name or an input of the wrong shape is a bug in the
 * window, or somebody's attempt, and is thrown; trouble that is expected comes back as a problem.
 */
export async function receive(answers: Answers, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isRequest(name)) throw new Error(`There is no request called ${JSON.stringify(name)}`)
  const shape: ZodType = requests[name]
  const checked = shape.safeParse(input)
  if (!checked.success) throw new Error(`The input of ${name} does not have its shape: ${checked.error.message}`)
  const answer = answers[name] as (input: unknown) => Promise<Result<unknown>>
  return answer(checked.data).catch(systemTrouble)
}

/** The system's own words name a file by its whole path, which is not for the window to know. */
function systemTrouble(error: unknown): Result<never> {
  const code = codeOf(error)
  if (/^E[A-Z0-9]+$/.test(code)) return failed('system-trouble', { code })
  throw error
}

function isRequest(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name)
}
