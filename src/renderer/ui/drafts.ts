import { createContext, useContext, useEffect, useState } from 'react'

/** What was typed into a form, by the fields that differ from what it began with. */
export type Draft = Record<string, unknown>

/** Where forms keep what was typed into them and not saved yet, each under a key of its own. */
export interface Drafts {
  read(key: string): Promise<FoundDraft | null>
  /** Soon, not at each letter; null when nothing differs any more. */
  keep(key: string, draft: Draft | null): void
  /** At once: it has been saved, or is not wanted. */
  letGo(key: string): void
  /** Why what is typed could not be saved at all, or null. */
  refusal: string | null
}

const DraftsContext = createContext<Drafts | null>(null)
export const DraftsProvider = DraftsContext.Provider

export function useDrafts(): Drafts | null {
  return useContext(DraftsContext)
}

export interface FoundDraft {
  draft: Draft
  /** When it was last typed into, an instant. */
  at: string
}

/** What was typed into this form the last time and not saved: null when nothing was, undefined until that is known. */
export function useFoundDraft(key: string | undefined, isOpen: boolean): { found: FoundDraft | null | undefined; discard: () => void } {
  const drafts = useDrafts()
  const [found, setFound] = useState<FoundDraft | null>()
  useEffect(() => {
    if (!drafts || !key || !isOpen) return setFound(undefined)
    let isWanted = true
    // A draft that cannot be read must not keep anybody from the form.
    void drafts.read(key).catch(() => null).then((known) => isWanted && setFound(known))
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- read once for each opening
  }, [key, isOpen])
  const discard = () => {
    if (key) drafts?.letGo(key)
    setFound(null)
  }
  return { found: drafts && key ? found : null, discard }
}

/** The fields that differ from what the form began with, apart from some; null when none does. An emptied field is null. */
export function draftFrom(began: Draft, now: Draft, without: readonly string[] = []): Draft | null {
  const differ = Object.keys(now).filter((name) => !without.includes(name) && JSON.stringify(now[name]) !== JSON.stringify(began[name]))
  return differ.length > 0 ? Object.fromEntries(differ.map((name) => [name, now[name] ?? null])) : null
}

/** What the form begins with when a draft goes on. What no longer fits it, since the program is another now, is left out. */
export function goingOn<V extends Draft>(began: V, draft: Draft | undefined): V {
  const fitting = Object.entries(draft ?? {}).filter(([name, value]) => fits(began[name], value))
  return { ...began, ...Object.fromEntries(fitting) }
}

function fits(began: unknown, value: unknown): boolean {
  return began === undefined || began === null || value === null || kindOf(began) === kindOf(value)
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value
}
