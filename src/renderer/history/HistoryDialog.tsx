import { Eraser } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '../../core/values/ids.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Notice } from '../ui/Notice.tsx'
import { PlainDialog } from '../ui/PlainDialog.tsx'
import { Entry } from './Entry.tsx'
import styles from './History.module.css'
import { usePutBack } from './put-back.ts'

/** How many changes are shown at a time. */
const pageEntries = 50

/** Who changed what in a record, or in what belongs to it, and when, newest first; any earlier value can be put back. */
export function HistoryDialog({ table, id, onErase, onClose }: { table: string; id: Id; onErase: (of: { table: string; id: Id }) => void; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const isReadOnly = useTables((held) => held.state?.readOnly ?? false)
  const [shown, setShown] = useState(pageEntries)
  const { data: whole } = useComputed('history.ofRow', { table, id, language })
  const [partId, setPartId] = useState('')
  const part = whole?.parts.find((one) => one.id === partId) ?? { table, id }
  const putBack = usePutBack(part.table, part.id)
  const { data, error } = useComputed('history.ofRow', { table: part.table, id: part.id, language })
  const entries = data?.entries ?? []
  const older = entries.length - shown
  return (
    <PlainDialog
      title={whole ? say('history.titleOf', { title: whole.title }) : say('history.open')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{say('common.close')}</Button>
          <Button variant="quiet" icon={Eraser} isDisabled={isReadOnly || !data || data.fields.length === 0} onPress={() => onErase(part)}>{say('history.erase')}</Button>
        </>
      }
    >
      {whole && whole.parts.length > 0 && (
        <FilterSelect
          label={say('history.ofWhich')}
          value={partId}
          onChange={(chosen) => {
            setPartId(chosen)
            setShown(pageEntries)
          }}
          options={[{ value: '', label: whole.title }, ...whole.parts.map((one) => ({ value: one.id, label: `${one.kind}: ${one.title}` }))]}
        />
      )}
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      {data && entries.length === 0 && <EmptyState title={say('history.emptyTitle')} text={say('history.emptyText')} />}
      <ol className={styles.entries}>
        {entries.slice(0, shown).map((entry) => (
          <Entry key={entry.stamp} entry={entry} onPutBack={isReadOnly ? null : putBack} />
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
