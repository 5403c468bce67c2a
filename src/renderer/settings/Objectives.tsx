import { ArrowDown, ArrowUp, Plus } from 'lucide-react'
import { useState } from 'react'
import { actions } from '../../core/actions/action.ts'
import { indicators } from '../../core/indicators/indicator.ts'
import { inAreaOrder } from '../../core/programme/objectives.ts'
import { focusAreas, objectives as objectiveTable, type Objective } from '../../core/programme/programme.ts'
import { byOrder } from '../../core/values/order.ts'
import { moveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { ObjectiveForm } from './ObjectiveForm.tsx'
import { useRemoval, type Use } from './removal.tsx'
import { RowTools } from './RowTools.tsx'
import styles from './Settings.module.css'

/** What the focus areas are to reach; actions and indicators point here. */
export function Objectives() {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const areas = useRows(focusAreas).toSorted(byOrder)
  const objectives = inAreaOrder(useRows(objectiveTable), areas)
  const [edited, setEdited] = useState<Objective | 'new' | null>(null)
  const uses: Use[] = [
    { counted: 'settings.useActions', table: actions, rows: useRows(actions) },
    { counted: 'settings.useIndicators', table: indicators, rows: useRows(indicators) },
  ]
  const removal = useRemoval({ table: objectiveTable, edit: 'objectiveRemoved', uses })

  /** Moves an objective past its neighbour in the same focus area. */
  const move = (objective: Objective, by: -1 | 1) => {
    const beside = objectives.filter(({ focusAreaId }) => focusAreaId === objective.focusAreaId)
    const place = beside.indexOf(objective)
    return save(moveRow({ key: 'objectiveMoved', values: { name: text(objective.name) } }, objectiveTable, beside, place, place + by))
  }
  const isBeside = (objective: Objective, index: number) => objectives[index]?.focusAreaId === objective.focusAreaId

  return (
    <Card title={say('settings.objectivesTitle')} sub={say('settings.objectivesSub')}>
      {objectives.length === 0 ? (
        <p className={styles.text}>{say(areas.length === 0 ? 'settings.objectivesNeedArea' : 'settings.objectivesEmpty')}</p>
      ) : (
        <div className={styles.text}>
          <DataTable
            caption={say('settings.objectivesTitle')}
            hideCaption
            columns={[{ title: say('settings.code') }, { title: say('settings.objectiveName') }, { title: say('programme.focusArea') }, { title: say('settings.edit'), align: 'end' }]}
            rows={objectives.map((objective, index) => {
              const name = text(objective.name)
              return [
                objective.code,
                <Said key="name" text={objective.name} />,
                <Said key="area" text={areas.find(({ id }) => id === objective.focusAreaId)?.name} />,
                <RowTools key="tools" name={name} onEdit={() => setEdited(objective)} onRemove={() => removal.offer(objective.id, name)}>
                  <HistoryButton table={objectiveTable} id={objective.id} name={name} />
                  <IconButton icon={ArrowUp} label={say('settings.moveUp', { name })} isDisabled={!isBeside(objective, index - 1)} onPress={() => void move(objective, -1)} />
                  <IconButton icon={ArrowDown} label={say('settings.moveDown', { name })} isDisabled={!isBeside(objective, index + 1)} onPress={() => void move(objective, 1)} />
                </RowTools>,
              ]
            })}
          />
        </div>
      )}
      <p>
        <Button icon={Plus} isDisabled={areas.length === 0} onPress={() => setEdited('new')}>{say('settings.addObjective')}</Button>
      </p>
      {edited && <ObjectiveForm {...(edited !== 'new' && { objective: edited })} objectives={objectives} areas={areas} onClose={() => setEdited(null)} />}
      {removal.question}
    </Card>
  )
}
