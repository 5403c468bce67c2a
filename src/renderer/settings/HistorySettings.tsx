import { GitCompareArrows, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import type { Outcome } from '../../contract/requests.ts'
import type { Say } from '../../words/words.ts'
import { useComputed } from '../computed.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import styles from './Settings.module.css'

/** What was removed, what two people wrote apart, and what has been erased for good. */
export function HistorySettings() {
  return (
    <div className={styles.column}>
      <div className={styles.columns}>
        <Bin />
        <Conflicts />
      </div>
      <Erasures />
    </div>
  )
}

function Bin() {
  const say = useSay()
  const [, navigate] = useLocation()
  const language = useLanguage()
  const { data } = useComputed('history.bin', { language })
  return (
    <Card title={say('history.bin')} sub={say('history.binSub')}>
      <p className={styles.text}>{data && (data.length === 0 ? say('history.binEmptyTitle') : say('history.binCount', { count: data.length }))}</p>
      <p>
        <Button icon={Trash2} onPress={() => navigate('/bin')}>{say('history.openBin')}</Button>
      </p>
    </Card>
  )
}

function Conflicts() {
  const say = useSay()
  const [, navigate] = useLocation()
  const language = useLanguage()
  const { data } = useComputed('history.conflicts', { language })
  return (
    <Card title={say('history.conflicts')} sub={say('history.conflictsSub')}>
      <p className={styles.text}>{data && (data.length === 0 ? say('history.noConflictsTitle') : say('history.conflictCount', { count: data.length }))}</p>
      <p>
        <Button icon={GitCompareArrows} onPress={() => navigate('/conflicts')}>{say('history.showConflicts')}</Button>
      </p>
    </Card>
  )
}

function Erasures() {
  const say = useSay()
  const language = useLanguage()
  const { data } = useComputed('erase.list', { language })
  return (
    <Card title={say('history.erasures')} sub={say('history.erasuresSub')}>
      {data?.length === 0 ? (
        <p>{say('history.noErasures')}</p>
      ) : (
        <DataTable
          caption={say('history.erasures')}
          hideCaption
          columns={[{ title: say('history.erasedWhat') }, { title: say('history.eraseReason') }, { title: say('history.erasedBy') }, { title: say('history.erasedAt'), align: 'end' }]}
          rows={(data ?? []).map((erasure) => [whatWas(erasure, say), erasure.reason, erasure.who || say('history.nobody'), say('history.at', momentOf(erasure.at, language))])}
        />
      )}
    </Card>
  )
}

function whatWas({ what, kind, fields }: Outcome<'erase.list'>[number], say: Say): string {
  if (what === 'answers') return say('history.erasedAnswersOf')
  return what === 'row' ? say('history.erasedWhole', { kind }) : say('history.erasedFields', { kind, fields: fields.join(', ') })
}
