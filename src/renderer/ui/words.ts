import { createContext, useContext } from 'react'

/** What a field wants, so that a wrong value can be met with the right sentence. */
export type FieldKind = 'text' | 'number' | 'money' | 'date' | 'time' | 'choice' | 'rich'

export interface UiWords {
  /** BCP 47, for the calendar and for collation: `fi-FI`. */
  locale: string
  close: string
  cancel: string
  clear: string
  undo: string
  loading: string
  /** Shown in a select in which nothing is chosen. */
  choose: string
  /** The choice that stands for none. */
  nothing: string
  noRows: string
  optional: string
  languages: Record<'fi' | 'sv' | 'en', string>
  errorSummary(count: number): string
  required(label: string): string
  invalid(kind: FieldKind, label: string): string
  tooLong(label: string, maximum: number): string
  openCalendar(label: string): string
  draft: { goesOn(at: string): string; discard: string }
  discard: { title: string; text: string; confirm: string; cancel: string }
  editor: Record<'bold' | 'italic' | 'bulletList' | 'orderedList' | 'link' | 'linkAddress' | 'apply' | 'removeLink', string>
  /** Puts what a request or a schema complains of into a sentence. */
  describeProblem(problem: unknown): string
}

const UiWordsContext = createContext<UiWords | null>(null)
export const UiWordsProvider = UiWordsContext.Provider

export function useUiWords(): UiWords {
  const words = useContext(UiWordsContext)
  if (!words) throw new Error('The kit has no words: UiWordsProvider is missing')
  return words
}
