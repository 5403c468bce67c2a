import { Check } from 'lucide-react'
import type { Outcome } from '../../contract/requests.ts'
import { ask } from '../ask.ts'
import { useComputed } from '../computed.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { useUndoOf } from '../save.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Screen } from '../ui/Screen.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { toast } from '../ui/Toast.tsx'
import { attempt } from '../workbooks.ts'
import styles from './Conflicts.module.css'
import { DeedWords } from './DeedWords.tsx'

type Conflict = Outcome<'history.conflicts'>[number]
type Written = Conflict['stands']

/** The fields that two people wrote without knowing of each other: both values, and which of them is to stay. */
export function ConflictsScreen() {
  const say = useSay()
  const language = useLanguage()
  const { data, error } = useComputed('history.conflicts', { language })
  const count = data?.length ?? 0
  return (
    <Screen title={say('history.conflicts')} lead={count > 0 && `${say('history.conflictCount', { count })}. ${say('history.conflictsLead')}`}>
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      {data && count === 0 && <EmptyState title={say('history.noConflictsTitle')} text={say('history.noConflictsText')} />}
      {data?.map((conflict) => <ConflictCard key={`${conflict.table}/${conflict.id}/${conflict.cell}`} conflict={conflict} />)}
    </Screen>
  )
}

function ConflictCard({ conflict }: { conflict: Conflict }) {
  const settle = useSettle(conflict)
  return (
    <Card title={`${conflict.title}: ${conflict.name}`} sub={conflict.kind}>
      <ul className={styles.values}>
        <Value name={conflict.name} written={conflict.stands} stands onKeep={settle} />
        {conflict.others.map((written) => (
          <Value key={written.stamp} name={conflict.name} written={written} onKeep={settle} />
        ))}
      </ul>
    </Card>
  )
}

function Value({ name, written, stands = false, onKeep }: { name: string; written: Written; stands?: boolean; onKeep: (written: Written) => void }) {
  const say = useSay()
  const isReadOnly = useTables((held) => held.state?.readOnly ?? false)
  return (
    <li className={styles.value}>
      <StatusChip tone={stands ? 'active' : 'neutral'}>{say(stands ? 'history.stands' : 'history.other')}</StatusChip>
      <p className={styles.text}>{written.value}</p>
      <DeedWords deed={written} />
      <Button icon={Check} isDisabled={isReadOnly} label={say('history.keepNamed', { name, value: written.value })} onPress={() => onKeep(written)}>{say('history.keep')}</Button>
    </li>
  )
}

/** Lets one value stand, with a way back from that. */
function useSettle({ table, id, cell, name }: Conflict): (written: Written) => void {
  const say = useSay()
  const undo = useUndoOf()
  return ({ stamp }) =>
    void attempt(say, async () => {
      await ask('history.settle', { table, id, cell, stamp })
      toast(say('history.settled', { name }), { undo: () => void undo({ key: 'conflictSettled' }) })
    })
}
