import type { BackupPreview, RestoredRecord } from '../../contract/requests.ts'
import type { Say, WordKey } from '../../words/words.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'
import { useIsDamaged } from './damaged.ts'
import styles from './Preview.module.css'

const looks: Record<RestoredRecord['kind'], { tone: Tone; word: WordKey; counted: WordKey }> = {
  comesBack: { tone: 'done', word: 'backups.comesBack', counted: 'backups.countComesBack' },
  goesAway: { tone: 'stopped', word: 'backups.goesAway', counted: 'backups.countGoesAway' },
  altered: { tone: 'active', word: 'backups.altered', counted: 'backups.countAltered' },
}
const kinds = Object.keys(looks) as RestoredRecord['kind'][]

/** What restoring a backup would do: which records come back, go away and are altered, and in which fields. */
export function Preview({ name }: { name: string }) {
  const say = useSay()
  const isDamaged = useIsDamaged()
  const language = useLanguage()
  const { data, error } = useComputed('backups.preview', { name, language })
  if (error) return <Notice tone="problem">{describeTrouble(error, say)}</Notice>
  // While another is compared, what was said of the one before does not hold.
  if (data?.name !== name) return <p role="status">{say('backups.previewWait')}</p>
  if (data.kinds.length === 0) return isDamaged ? <EmptyState title={say('backups.sameAsSeenTitle')} text={say('backups.sameAsSeenText')} /> : <EmptyState title={say('backups.sameTitle')} text={say('backups.sameText')} />
  return (
    <div className={styles.preview}>
      <p>{say('backups.previewLead')}</p>
      {data.kinds.map((kind) => (
        <Kind key={kind.table} kind={kind} />
      ))}
    </div>
  )
}

function Kind({ kind }: { kind: BackupPreview['kinds'][number] }) {
  const say = useSay()
  const more = kinds.reduce((sum, one) => sum + kind[one], 0) - kind.rows.length
  return (
    <section>
      <h3 className={styles.kind}>{say('backups.counts', { kind: kind.kind, counts: countWords(kind, say) })}</h3>
      <ul className={styles.records}>
        {kind.rows.map((record) => (
          <li key={record.id}>
            <StatusChip tone={looks[record.kind].tone}>{say(looks[record.kind].word)}</StatusChip>
            <span className={styles.record}>
              {record.title}
              {record.cells.length > 0 && <span className={styles.cells}>{record.cells.join(', ')}</span>}
            </span>
          </li>
        ))}
        {more > 0 && <li>{say('backups.more', { count: more })}</li>}
      </ul>
    </section>
  )
}

function countWords(kind: BackupPreview['kinds'][number], say: Say): string {
  return kinds.filter((one) => kind[one] > 0).map((one) => say(looks[one].counted, { count: kind[one] })).join(', ')
}
