import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import type { WorkbookNotice } from './Notices.tsx'
import { useSilence } from './silence.ts'

/** When the other program was last heard from, and what that means for whoever wants to write here. */
export function SilentSince({ notice }: { notice: WorkbookNotice }) {
  const say = useSay()
  const language = useLanguage()
  const { since, isLong } = useSilence(notice)
  return since && <p>{say(isLong ? 'keeping.silentSince' : 'keeping.heardAt', momentOf(since, language))}</p>
}
