import { useState, type ReactNode } from 'react'
import { actionPeriods, type Action, type ActionPeriod } from '../../core/actions/action.ts'
import { stateAtEnd } from '../../core/actions/action-state.ts'
import { keyedId } from '../../core/values/ids.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said } from '../Said.tsx'
import { SaidRich } from '../SaidRich.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { ActionPeriodForm } from './ActionPeriodForm.tsx'
import styles from './Actions.module.css'
import { StateChip } from './ActionState.tsx'

/** How the action went in the current period, which is what the report tells, and in the others in a line each. */
export function PeriodStatus({ action }: { action: Action }) {
  const say = useSay()
  const { nameOf } = useProgramme()
  const { period, periods } = useCurrentPeriod()
  const records = useRows(actionPeriods).filter((record) => record.actionId === action.id)
  const [isOpen, setOpen] = useState(false)
  if (!period) return null

  const record = records.find(({ id }) => id === keyedId(action.id, period.id))
  const others = periods.toReversed().flatMap((other) => {
    const found = other.id === period.id ? undefined : records.find(({ periodId }) => periodId === other.id)
    return found ? [{ period: other, record: found }] : []
  })
  return (
    <>
      <Section
        title={say('actions.periodStatus', { period: nameOf(period.id) })}
        actions={<Button variant="quiet" onPress={() => setOpen(true)}>{record ? say('actions.editPeriod') : say('actions.recordPeriod')}</Button>}
      >
        {record ? <Record action={action} record={record} lastDay={period.to} /> : <p>{say('actions.noPeriodRecord')}</p>}
      </Section>
      {others.length > 0 && (
        <Section title={say('actions.otherPeriods')}>
          <Lines
            none=""
            lines={others.map(({ period: other, record: found }) => ({
              key: other.id,
              children: (
                <span className={styles.chips}>
                  {nameOf(other.id)} <StateAndProgress action={action} record={found} lastDay={other.to} />
                </span>
              ),
            }))}
          />
        </Section>
      )}
      {isOpen && <ActionPeriodForm action={action} period={period} {...(record && { record })} onClose={() => setOpen(false)} />}
    </>
  )
}

function Record({ action, record, lastDay }: { action: Action; record: ActionPeriod; lastDay: string }) {
  const say = useSay()
  return (
    <div className={styles.record}>
      <div className={styles.chips}>
        <StateAndProgress action={action} record={record} lastDay={lastDay} />
      </div>
      {record.done && <Part title={say('actions.done')}><SaidRich text={record.done} /></Part>}
      {record.results && <Part title={say('actions.results')}><SaidRich text={record.results} /></Part>}
      {record.effects && <Part title={say('actions.effects')}><SaidRich text={record.effects} /></Part>}
      {record.deviation && <Part title={say('actions.deviation')}><p><Said text={record.deviation} /></p></Part>}
      {record.deviationReason && <Part title={say('actions.deviationReason')}><p><Said text={record.deviationReason} /></p></Part>}
    </div>
  )
}

function StateAndProgress({ action, record, lastDay }: { action: Action; record: ActionPeriod; lastDay: string }) {
  return (
    <>
      <StateChip state={stateAtEnd(action, record, lastDay)} />
      {record.progress !== undefined && <span>{record.progress} %</span>}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      {children}
    </div>
  )
}
