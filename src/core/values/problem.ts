/**
 * Something expected went wrong. The window puts it into words by its key
 * (`problems.<key>.happened`, `.safe`, `.ways`), so the reader learns what happened,
 * to which file or record, what is safe, and what to do now.
 */
export interface Problem {
  key: string
  values: Record<string, string | number>
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function failed(key: string, values: Problem['values'] = {}): { ok: false; problem: Problem } {
  return { ok: false, problem: { key, values } }
}
