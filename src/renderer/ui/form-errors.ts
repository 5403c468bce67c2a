import type { FieldErrors, FieldValues } from 'react-hook-form'
import type { FormFields } from './form.ts'
import type { FieldKind, UiWords } from './words.ts'

interface Issue {
  code?: string | undefined
  input?: unknown
  minimum?: unknown
  maximum?: unknown
  origin?: unknown
}

interface Fault {
  message?: string | undefined
  root?: unknown
}

/** Notes what is wrong by a code, since a schema does not know what its fields are called on screen. */
export function errorMap(issue: Issue): string {
  const isEmpty = issue.input === undefined || issue.input === null || issue.input === '' || (Array.isArray(issue.input) && issue.input.length === 0)
  if (isEmpty) return '~required'
  if (issue.code === 'too_small' && issue.origin === 'string' && typeof issue.input === 'string' && issue.input.trim() === '') return '~required'
  if (issue.code === 'too_big' && issue.origin === 'string') return `~long:${String(issue.maximum)}`
  return '~invalid'
}

/** What is wrong in a sentence: by the code above, by a problem's key, or as the screen's own schema says it. */
export function sentenceOf(fault: Fault, field: { label: string; kind: FieldKind }, words: UiWords): string {
  const message = firstMessage(fault) ?? '~invalid'
  if (message === '~required') return words.required(field.label)
  if (message.startsWith('~long:')) return words.tooLong(field.label, Number(message.slice(6)))
  if (message === '~invalid') return words.invalid(field.kind, field.label)
  return /^[a-z]+(-[a-z]+)+$/.test(message) ? words.describeProblem({ key: message, values: {} }) : message
}

/** The faults of a form in the order of its fields, each with the id the focus goes to. */
export function sentencesOf<V extends FieldValues>(errors: FieldErrors<V>, fields: FormFields, words: UiWords): { id: string; sentence: string }[] {
  const found: { id: string; sentence: string }[] = []
  for (const [name, field] of fields) {
    const fault = name.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], errors)
    if (fault) found.push({ id: field.id, sentence: sentenceOf(fault as Fault, field, words) })
  }
  const known = new Set([...fields.keys()].map((name) => name.split('.')[0]))
  for (const [name, fault] of Object.entries(errors)) if (!known.has(name)) found.push({ id: name, sentence: sentenceOf(fault as Fault, { label: name, kind: 'text' }, words) })
  return found
}

function firstMessage(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null) return undefined
  if ('message' in fault && typeof fault.message === 'string' && fault.message) return fault.message
  for (const [key, inner] of Object.entries(fault)) {
    const message = key === 'ref' ? undefined : firstMessage(inner)
    if (message) return message
  }
  return undefined
}
