import { z } from 'zod'
import type { Id } from '../../core/values/ids.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import type { Erased } from '../record-history.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ReasonField, reasonOf } from './ReasonField.tsx'

/** Why the raw answers of a survey's round go for good; main asks once more. */
export function EraseAnswersForm({ waveId, title, onErased, onClose }: { waveId: Id; title: string; onErased: (erased: Erased) => void; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<{ reason: string }>
      title={say('history.eraseAnswersTitle', { title })}
      isOpen
      onClose={onClose}
      values={{ reason: '' }}
      schema={z.object({ reason: reasonOf(say) })}
      submitLabel={say('history.eraseYes')}
      isDangerous
      onSubmit={async ({ reason }) => {
        const erased = await ask('erase.answers', { waveId, reason })
        if (erased !== 'cancelled') onErased(erased)
      }}
    >
      <Notice tone="warn">{say('history.eraseAnswersMeans')}</Notice>
      <ReasonField />
    </FormDialog>
  )
}
