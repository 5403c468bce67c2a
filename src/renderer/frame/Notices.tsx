import { X } from 'lucide-react'
import { useState } from 'react'
import type { WorkbookState } from '../../contract/requests.ts'
import { sentenceOf } from '../../words/problem-words.ts'
import type { WordKey } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CopyNames } from './CopyNames.tsx'
import styles from './Notices.module.css'
import { NoticeWays } from './NoticeWays.tsx'
import { SilentSince } from './SilentSince.tsx'

export type WorkbookNotice = WorkbookState['notices'][number]

/** What keeps the workbook from being written says so until it is over, under a title; the rest goes when it has been read. */
const lasting: Record<string, WordKey> = {
  'opened-last-good-state': 'keeping.damagedTitle',
  'open-elsewhere': 'keeping.elsewhereTitle',
  'taken-over': 'keeping.takenOverTitle',
  'opened-newer': 'keeping.newerTitle',
  'opened-without-permission': 'keeping.noPermissionTitle',
}

/** Good news, or nothing that asks for anything. */
const calm = ['torn-tail-cut', 'copy-merged', 'stragglers-merged', 'workbook-mended', 'answers-deleted-on-their-day']

/** What main wants known about the workbook, each with the ways out of it. */
export function Notices() {
  const notices = useTables((held) => held.state?.notices)
  const [read, setRead] = useState<string[]>([])
  const shown = (notices ?? []).map((notice) => ({ notice, id: JSON.stringify(notice) })).filter(({ id }) => !read.includes(id))
  if (shown.length === 0) return null
  return (
    <div className={styles.notices}>
      {shown.map(({ notice, id }) => (
        <OneNotice key={id} notice={notice} onRead={() => setRead([...read, id])} />
      ))}
    </div>
  )
}

function OneNotice({ notice, onRead }: { notice: WorkbookNotice; onRead: () => void }) {
  const say = useSay()
  const title = lasting[notice.key]
  return (
    <Notice tone={calm.includes(notice.key) ? 'info' : 'warn'} actions={!title && <IconButton label={say('common.close')} icon={X} onPress={onRead} />}>
      {title && <h2 className={styles.title}>{say(title)}</h2>}
      <p>{sentenceOf(notice, say)}</p>
      {notice.key === 'open-elsewhere' && <SilentSince notice={notice} />}
      {notice.key === 'conflicted-copies' && <CopyNames />}
      <NoticeWays notice={notice} />
    </Notice>
  )
}
