import { z } from 'zod'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { TextArea } from '../ui/TextArea.tsx'

/** Why something is erased for good: it stays when what was erased is gone. */
export function ReasonField() {
  const say = useSay()
  return <TextArea name="reason" label={say('history.eraseReason')} description={say('history.eraseReasonHelp')} isRequired rows={2} />
}

export function reasonOf(say: Say) {
  return z.string().trim().min(1, say('history.giveReason')).max(300)
}
