import { X } from 'lucide-react'
import { useState } from 'react'
import { sentenceOf } from '../../words/problem-words.ts'
import { useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './Frame.module.css'

/** What main wants known about the workbook as it was opened; each until it is put away. */
export function Notices() {
  const say = useSay()
  const notices = useTables((held) => held.state?.notices)
  const [read, setRead] = useState<string[]>([])
  const shown = (notices ?? []).filter((notice) => !read.includes(notice.key))
  if (shown.length === 0) return null
  return (
    <div className={styles.notices}>
      {shown.map((notice) => (
        <Notice key={notice.key} tone="warn" actions={<IconButton label={say('common.close')} icon={X} onPress={() => setRead([...read, notice.key])} />}>
          {sentenceOf(notice, say)}
        </Notice>
      ))}
    </div>
  )
}
