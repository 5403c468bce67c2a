import { Eraser } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../core/values/ids.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PlainDialog } from '../ui/PlainDialog.tsx'
import { Entry } from './Entry.tsx'
import styles from './History.module.css'
import { usePutBack } from './put-back.ts'

/** How many changes are shown at a time. */
const pageEntries = 50

/** Who changed what in a record and when, newest first; any earlier value can be put back. */
export function HistoryDialog({ table, id, onErase, onClose }: { table: string; id: Id; onErase: () => void; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const putBack = usePutBack(table, id)
  const [shown, setShown] = useState(pageEntries)
  const { data, error } = useComputed('history.ofRow', { table, id, language })
  const entries = data?.entries ?? []
  const older = entries.length - shown
  return (
    <PlainDialog
      title={data ? say('history.titleOf', { title: data.title }) : say('history.open')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{say('common.close')}</Button>
          <Button variant="quiet" icon={Eraser} isDisabled={!data || data.fields.length === 0} onPress={onErase}>{say('history.erase')}</Button>
        </>
      }
    >
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      {data && entries.length === 0 && <EmptyState title={say('history.emptyTitle')} text={say('history.emptyText')} />}
      <ol className={styles.entries}>
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.stamp} entry={entry} onPutBack={putBack} />
        ))}
      </ol>
      {older > 0 && (
        <p>
          <Button onPress={() => setShown(shown + pageEntries)}>{say('history.showOlder', { count: older })}</Button>
        </p>
      )}
    </PlainDialog>
  )
}
