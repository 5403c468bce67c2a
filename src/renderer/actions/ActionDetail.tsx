import type { Action } from '../../core/actions/action.ts'
import { stateOf } from '../../core/actions/action-state.ts'
import { formatRange } from '../../core/values/formats.ts'
import { members } from '../../core/values/table.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { SaidRich } from '../SaidRich.tsx'
import { useToday } from '../today.ts'
import { Facts } from '../ui/Facts.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { ActionLinks } from './ActionLinks.tsx'
import styles from './Actions.module.css'
import { StateChip } from './ActionState.tsx'
import { DecisionsAndFollowUps } from './DecisionsAndFollowUps.tsx'
import { Milestones } from './Milestones.tsx'
import { Outputs } from './Outputs.tsx'
import { PeriodStatus } from './PeriodStatus.tsx'
import { PlanChanges } from './PlanChanges.tsx'

/** All that is known of one action: what it is, how the period went, and what hangs on it. */
export function ActionDetail({ action }: { action: Action }) {
  const say = useSay()
  const { nameOf } = useProgramme()
  const today = useToday()
  const names = (ids: string[]) => ids.map(nameOf).filter(Boolean).join(', ')
  return (
    <>
      <div className={styles.chips}>
        <StateChip state={stateOf(action, today)} />
        {action.restricted && <StatusChip tone="warn">{say('actions.restrictedChip')}</StatusChip>}
      </div>
      {action.description && <SaidRich text={action.description} />}
      <PeriodStatus action={action} />
      <Facts
        items={[
          { label: say('programme.focusArea'), value: nameOf(action.focusAreaId) },
          { label: say('programme.objective'), value: nameOf(action.objectiveId) },
          { label: say('programme.benefitGoal'), value: nameOf(action.benefitGoalId) },
          { label: say('programme.responsible'), value: nameOf(action.responsibleId) },
          { label: say('actions.plannedDays'), value: action.planned && formatRange(action.planned) },
          { label: say('actions.actualDays'), value: action.actual && formatRange(action.actual) },
          { label: say('programme.partners'), value: names(members(action.partners)) },
          { label: say('programme.municipalities'), value: names(members(action.municipalities)) },
        ]}
      />
      <Milestones action={action} />
      <Outputs action={action} />
      <DecisionsAndFollowUps action={action} />
      <PlanChanges action={action} />
      <ActionLinks action={action} />
    </>
  )
}
