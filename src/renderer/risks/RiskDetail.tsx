import { useState } from 'react'
import { riskHistory } from '../../core/risks/risk-history.ts'
import { riskPeriods, type Risk } from '../../core/risks/risk.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { Level } from './Level.tsx'
import { RiskPeriodForm } from './RiskPeriodForm.tsx'
import styles from './Risks.module.css'

/** How bad a risk is now, what is done about it, and how its level went from period to period. */
export function RiskDetail({ risk }: { risk: Risk }) {
  const say = useSay()
  const { nameOf } = useProgramme()
  const { period, periods } = useCurrentPeriod()
  const records = useRows(riskPeriods).filter(({ riskId }) => riskId === risk.id)
  const history = riskHistory(records, periods.map(({ id }) => id)).toReversed()
  const record = records.find(({ periodId }) => periodId === period?.id)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={styles.chips}>
        <Level of={risk} />
        {risk.closed && <StatusChip tone="stopped">{say('risks.closedChip')}</StatusChip>}
      </div>
      {risk.description && <p><Said text={risk.description} /></p>}
      <Facts
        items={[
          { label: say('risks.probability'), value: say(choice('risks.probability', oneToFive(risk.probability))) },
          { label: say('risks.impact'), value: say(choice('risks.impact', oneToFive(risk.impact))) },
          { label: say('risks.measure'), value: risk.measure && <Said text={risk.measure} /> },
          { label: say('risks.owner'), value: nameOf(risk.ownerId) },
          { label: say('programme.focusArea'), value: nameOf(risk.focusAreaId) },
        ]}
      />
      <Section title={say('risks.history')} actions={period && <Button variant="quiet" onPress={() => setOpen(true)}>{record ? say('risks.editPeriod') : say('risks.recordPeriod')}</Button>}>
        <Lines
          none={say('risks.noHistory')}
          lines={history.map(({ record, moved }) => ({
            key: record.id,
            children: (
              <span className={styles.chips}>
                {nameOf(record.periodId)} <Level of={record} /> {moved !== null && <span className={styles.moved}>{movement(moved, say)}</span>}
              </span>
            ),
            more: record.measure && <span><Said text={record.measure} /></span>,
          }))}
        />
      </Section>
      {isOpen && period && <RiskPeriodForm risk={risk} period={period} {...(record && { record })} onClose={() => setOpen(false)} />}
    </>
  )
}

/** A number of the scale as the words know it. */
function oneToFive(number: number): '1' | '2' | '3' | '4' | '5' {
  return String(Math.min(5, Math.max(1, number))) as '1' | '2' | '3' | '4' | '5'
}

function movement(moved: number, say: Say): string {
  if (moved === 0) return say('risks.unchanged')
  return moved > 0 ? say('risks.rose', { by: moved }) : say('risks.fell', { by: -moved })
}
