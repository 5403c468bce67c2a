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

/** The ways out of what keeps a workbook of this computer from being read. */
const waysOut: Record<string, ('mend' | 'restore')[]> = {
  'workbook-damaged': ['mend', 'restore'],
  'workbook-missing': ['restore'],
  'nothing-to-mend': ['restore'],
  'not-mended': ['restore'],
}

/** Why nothing was opened; and of a workbook that is damaged too badly to be read, the ways out. */
export function OpeningTrouble({ trouble, entry, onOpen }: Trouble & { onOpen: (way: () => Promise<WorkbookState>) => void }) {
  const say = useSay()
  const [asked, setAsked] = useState<'mend' | 'restore' | null>(null)
  const leave = () => setAsked(null)
  const damaged = entry !== null && !entry.sample ? entry : null
  const ways = (damaged && trouble instanceof AskProblem && waysOut[trouble.problem.key]) || []
  return (
    <>
      <Notice tone="problem">
        <p>{describeTrouble(entry ? named(trouble, entry) : trouble, say)}</p>
        {ways.length > 0 && (
          <div className={styles.wayOut}>
            {ways.map((way, index) => (
              <Button key={way} variant={index === 0 ? 'primary' : 'secondary'} onPress={() => setAsked(way)}>{say(`keeping.${way}`)}</Button>
            ))}
          </div>
        )}
      </Notice>
      {damaged && (
        <ConfirmDialog
          isOpen={asked === 'mend'}
          title={say('keeping.mendTitle')}
          text={say('keeping.mendText')}
          confirm={say('keeping.mendYes')}
          cancel={say('common.cancel')}
          onCancel={leave}
          onConfirm={() => {
            leave()
            onOpen(() => ask('workbook.mend', { id: damaged.id }))
          }}
        />
      )}
      {damaged && asked === 'restore' && <RestoreFromBackup workbook={damaged} onOpen={onOpen} onClose={leave} />}
    </>
  )
}

/** Main calls a workbook that it cannot read by its folder; here it has the name that the reader chose it by. */
function named(trouble: unknown, { name }: WorkbookEntry): unknown {
  if (!(trouble instanceof AskProblem)) return trouble
  const { key, values } = trouble.problem
  return key.startsWith('workbook-') ? { key, values: { ...values, file: name } } : trouble
}
