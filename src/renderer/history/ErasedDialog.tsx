import { sentenceOf } from '../../words/problem-words.ts'
import { useSay } from '../preferences.ts'
import type { Erased } from '../record-history.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PlainDialog } from '../ui/PlainDialog.tsx'

/** What was erased for good, and what could not be reached from here. */
export function ErasedDialog({ erased: { records, problems }, onClose }: { erased: Erased; onClose: () => void }) {
  const say = useSay()
  return (
    <PlainDialog title={say('history.erasedTitle')} size="medium" onClose={onClose} foot={<Button variant="primary" autoFocus onPress={onClose}>{say('common.close')}</Button>}>
      <p>{records === 0 ? say('history.erasedAnswers') : say('history.erasedRecords', { count: records })}</p>
      {problems.map((problem) => (
        <Notice key={problem.key} tone="problem">{sentenceOf(problem, say)}</Notice>
      ))}
      <Notice tone="info">{say('history.erasedElsewhere')}</Notice>
    </PlainDialog>
  )
}
