import { useState } from 'react'
import type { WorkbookEntry, WorkbookState } from '../../contract/requests.ts'
import { ask, AskProblem } from '../ask.ts'
import { describeTrouble } from '../problem-words.ts'
import { useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { RestoreFromBackup } from './RestoreFromBackup.tsx'
import styles from './StartScreen.module.css'

/** What kept a workbook from being opened, and which one it was, when it was one of those on this computer. */
export interface Trouble {
  trouble: unknown
  entry: WorkbookEntry | null
}

/** Why nothing was opened; and of a workbook that is damaged too badly to be read, the ways out. */
export function OpeningTrouble({ trouble, entry, onOpen }: Trouble & { onOpen: (way: () => Promise<WorkbookState>) => void }) {
  const say = useSay()
  const [asked, setAsked] = useState<'mend' | 'restore' | null>(null)
  const leave = () => setAsked(null)
  const isDamaged = entry !== null && !entry.sample && trouble instanceof AskProblem && trouble.problem.key === 'workbook-damaged'
  return (
    <>
      <Notice tone="problem">
        <p>{describeTrouble(trouble, say)}</p>
        {isDamaged && (
          <div className={styles.wayOut}>
            <Button variant="primary" onPress={() => setAsked('mend')}>{say('keeping.mend')}</Button>
            <Button onPress={() => setAsked('restore')}>{say('keeping.restore')}</Button>
          </div>
        )}
      </Notice>
      {isDamaged && (
        <ConfirmDialog
          isOpen={asked === 'mend'}
          title={say('keeping.mendTitle')}
          text={say('keeping.mendText')}
          confirm={say('keeping.mendYes')}
          cancel={say('common.cancel')}
          onCancel={leave}
          onConfirm={() => {
            leave()
            onOpen(() => ask('workbook.mend', { id: entry.id }))
          }}
        />
      )}
      {isDamaged && asked === 'restore' && <RestoreFromBackup workbook={entry} onOpen={onOpen} onClose={leave} />}
    </>
  )
}
