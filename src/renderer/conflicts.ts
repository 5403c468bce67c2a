import type { Say } from '../words/words.ts'
import { ask } from './ask.ts'
import { usePreferences } from './preferences.ts'
import { toast } from './ui/Toast.tsx'

/** To be called after a merge: says how many fields two people wrote apart, if any, and leads to them. */
export async function tellConflicts(say: Say, go: (path: string) => void): Promise<void> {
  const { language } = usePreferences.getState()
  const { length: count } = await ask('history.conflicts', { language })
  if (count > 0) toast(say('history.conflictsFound', { count }), { act: { label: say('history.showConflicts'), onPress: () => go('/conflicts') } })
}
