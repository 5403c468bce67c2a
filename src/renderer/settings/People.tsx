import { Plus } from 'lucide-react'
import { useState } from 'react'
import { actions } from '../../core/actions/action.ts'
import { grants, workloads } from '../../core/budget/grant.ts'
import { followUps } from '../../core/meetings/meeting.ts'
import { organisations, people as peopleTable, type Person } from '../../core/programme/programme.ts'
import { risks } from '../../core/risks/risk.ts'
import { byOrder } from '../../core/values/order.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { PersonForm } from './PersonForm.tsx'
import { useRemoval, type Use } from './removal.tsx'
import { RowTools } from './RowTools.tsx'
import styles from './Settings.module.css'

/** Who actions, follow-ups and risks are given to: roles first, names where they are needed. */
export function People() {
  const say = useSay()
  const text = useText()
  const people = useRows(peopleTable).toSorted(byOrder)
  const known = useRows(organisations)
  const [edited, setEdited] = useState<Person | 'new' | null>(null)
  const uses: Use[] = [
    { counted: 'settings.useActions', table: actions, rows: useRows(actions) },
    { counted: 'settings.useFollowUps', table: followUps, rows: useRows(followUps) },
    { counted: 'settings.useRisks', table: risks, rows: useRows(risks) },
    { counted: 'settings.useGrants', table: grants, rows: useRows(grants) },
    { counted: 'settings.useWorkloads', table: workloads, rows: useRows(workloads) },
  ]
  const removal = useRemoval({ table: peopleTable, edit: 'personRemoved', uses })
  return (
    <Card title={say('settings.peopleTitle')} sub={say('settings.peopleSub')}>
      {people.length === 0 ? (
        <p className={styles.text}>{say('settings.peopleEmpty')}</p>
      ) : (
        <div className={styles.text}>
          <DataTable
            caption={say('settings.peopleTitle')}
            hideCaption
            columns={[{ title: say('settings.role') }, { title: say('settings.personName') }, { title: say('programme.organisation') }, { title: say('settings.edit'), align: 'end' }]}
            rows={people.map((person) => {
              const name = text(person.role)
              return [
                <Said key="role" text={person.role} />,
                person.name ?? '–',
                <Said key="organisation" text={known.find(({ id }) => id === person.organisationId)?.name} />,
                <RowTools key="tools" name={name} onEdit={() => setEdited(person)} onRemove={() => removal.offer(person.id, name)}>
                  <HistoryButton table={peopleTable} id={person.id} name={name} />
                </RowTools>,
              ]
            })}
          />
        </div>
      )}
      <p>
        <Button icon={Plus} onPress={() => setEdited('new')}>{say('settings.addPerson')}</Button>
      </p>
      {edited && <PersonForm {...(edited !== 'new' && { person: edited })} last={people.at(-1)?.order ?? null} onClose={() => setEdited(null)} />}
      {removal.question}
    </Card>
  )
}
