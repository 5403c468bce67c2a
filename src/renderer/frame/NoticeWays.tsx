import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Say, WordKey } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { mergeCopies } from '../merging.ts'
import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { openInPlace, reopenWorkbook, saveCopy } from '../workbooks.ts'
import styles from './Notices.module.css'
import type { WorkbookNotice } from './Notices.tsx'
import { useSilence } from './silence.ts'

interface Way {
  label: WordKey
  act(say: Say, go: (path: string) => void): void
  /** Asked before it is done. */
  question?: { title: WordKey; text: WordKey; yes: WordKey }
}

const copy: Way = { label: 'frame.saveCopy', act: (say) => void saveCopy(say) }
const restore: Way = { label: 'keeping.restore', act: (_, go) => go('/backups') }
const reopen: Way = { label: 'keeping.reopen', act: (say) => void reopenWorkbook(say) }
const mend: Way = {
  label: 'keeping.mend',
  act: (say) => void openInPlace(say, () => ask('workbook.mend', { id: useTables.getState().state!.id })),
  question: { title: 'keeping.mendTitle', text: 'keeping.mendText', yes: 'keeping.mendYes' },
}
const merge: Way = { label: 'keeping.mergeCopies', act: (say, go) => void mergeCopies(say, go) }
const conflicts: Way = { label: 'history.showConflicts', act: (_, go) => go('/conflicts') }
const takeOver: Way = {
  label: 'keeping.takeOver',
  act: (say) => void openInPlace(say, () => ask('workbook.takeOver', null)),
  question: { title: 'keeping.takeOverTitle', text: 'keeping.takeOverText', yes: 'keeping.takeOverYes' },
}

/** The ways out of what a notice tells, the best first. */
function waysOf(key: string, isSilent: boolean): Way[] {
  switch (key) {
    case 'opened-last-good-state':
      return [mend, restore, copy]
    case 'open-elsewhere':
      return [...(isSilent ? [takeOver] : []), reopen, copy]
    case 'taken-over':
    case 'opened-without-permission':
      return [reopen, copy]
    case 'conflicted-copies':
      return [merge]
    case 'copy-merged':
    case 'stragglers-merged':
      return [conflicts]
    default:
      return []
  }
}

export function NoticeWays({ notice }: { notice: WorkbookNotice }) {
  const say = useSay()
  const [, go] = useLocation()
  const [asked, setAsked] = useState<Way | null>(null)
  const { isLong } = useSilence(notice)
  const ways = waysOf(notice.key, isLong)
  if (ways.length === 0) return null
  return (
    <div className={styles.ways}>
      {ways.map((way, index) => (
        <Button key={way.label} variant={index === 0 ? 'primary' : 'secondary'} onPress={() => (way.question ? setAsked(way) : way.act(say, go))}>{say(way.label)}</Button>
      ))}
      {asked?.question && (
        <ConfirmDialog
          isOpen
          title={say(asked.question.title)}
          text={say(asked.question.text, notice.values)}
          confirm={say(asked.question.yes)}
          cancel={say('common.cancel')}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null)
            asked.act(say, go)
          }}
        />
      )}
    </div>
  )
}
