import type { Action } from '../../core/actions/action.ts'
import { actionStates, stateOf, type ActionState } from '../../core/actions/action-state.ts'
import { rangeEnds, type Day } from '../../core/values/day.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Say } from '../../words/words.ts'
import type { Column } from '../ui/Grid.tsx'
import styles from './Actions.module.css'
import { StateChip } from './ActionState.tsx'

/** What a line of the list shows of an action. */
export interface ActionLine {
  id: Id
  action: Action
  title: string
  focusArea: string
  responsible: string
  state: ActionState
  dueOn: Day | null
  /** Whole percent, as recorded for the current period. */
  progress: number | null
  searched: string
}

interface Names {
  title: string
  focusArea: string
  responsible: string
}

export function actionLine(action: Action, names: Names, today: Day, progress: number | null): ActionLine {
  const searched = [action.code, ...Object.values(action.title), names.focusArea, names.responsible].join(' ').toLowerCase()
  const dueOn = action.planned === undefined ? null : rangeEnds(action.planned).to
  return { id: action.id, action, ...names, state: stateOf(action, today), dueOn, progress, searched }
}

export function actionColumns(say: Say): Column<ActionLine>[] {
  return [
    { key: 'code', title: say('actions.code'), width: 84, cell: (line) => line.action.code, sortBy: (line) => line.action.code },
    { key: 'title', title: say('actions.action'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'focusArea', title: say('programme.focusArea'), width: '1fr', cell: (line) => line.focusArea, sortBy: (line) => line.focusArea, isExtra: true },
    { key: 'responsible', title: say('programme.responsible'), width: '1fr', cell: (line) => line.responsible, sortBy: (line) => line.responsible, isExtra: true },
    { key: 'state', title: say('actions.state'), width: 136, cell: (line) => <StateChip state={line.state} />, sortBy: (line) => actionStates.indexOf(line.state) },
    { key: 'dueOn', title: say('actions.plannedEnd'), width: 112, align: 'end', cell: (line) => line.dueOn && formatDay(line.dueOn), sortBy: (line) => line.dueOn },
    { key: 'progress', title: say('actions.progress'), width: 128, align: 'end', cell: (line) => <Progress percent={line.progress} />, sortBy: (line) => line.progress, isExtra: true },
  ]
}

function Progress({ percent }: { percent: number | null }) {
  if (percent === null) return null
  return (
    <span className={styles.progress}>
      <span className={styles.track} aria-hidden>
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className={styles.percent}>{percent} %</span>
    </span>
  )
}
