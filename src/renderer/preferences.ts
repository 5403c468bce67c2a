import { create } from 'zustand'
import type { Outcome } from '../contract/requests.ts'
import type { Language } from '../core/values/text.ts'
import { wordsIn, type Say } from '../words/words.ts'
import { ask } from './ask.ts'

type Preferences = Outcome<'preferences.read'>

/** How this person wants to see the program; kept by main, on this computer. */
export const usePreferences = create<Preferences>(() => ({ language: 'fi', theme: 'system', density: 'compact', who: '' }))

export async function readPreferences(): Promise<void> {
  usePreferences.setState(await ask('preferences.read', null))
}

export async function prefer(wish: Partial<Preferences>): Promise<void> {
  usePreferences.setState(await ask('preferences.write', wish))
}

export function useLanguage(): Language {
  return usePreferences((preferences) => preferences.language)
}

/** The words of the language on screen. */
export function useSay(): Say {
  return wordsIn(useLanguage())
}
