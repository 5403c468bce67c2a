import { Circle, CircleCheck } from 'lucide-react'
import { Link } from 'wouter'
import { actions } from '../../core/actions/action.ts'
import { grants } from '../../core/budget/grant.ts'
import { indicators } from '../../core/indicators/indicator.ts'
import { focusAreas, people } from '../../core/programme/programme.ts'
import { reports } from '../../core/reporting/report.ts'
import { risks } from '../../core/risks/risk.ts'
import type { WordKey } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useLoaded, useRows } from '../tables.ts'
import { Card } from '../ui/Card.tsx'
import styles from './Home.module.css'

/** The way from an empty workbook to its first report, in the order in which each step needs the ones before; gone once there is a report. */
export function FirstSteps() {
  const say = useSay()
  const steps: { title: WordKey; href: string; isDone: boolean }[] = [
    { title: 'home.stepFocusAreas', href: '/settings/programme', isDone: useRows(focusAreas).length > 0 },
    { title: 'home.stepPeople', href: '/settings/people', isDone: useRows(people).length > 0 },
    { title: 'home.stepActions', href: '/actions', isDone: useRows(actions).length > 0 },
    { title: 'home.stepGrant', href: '/budget', isDone: useRows(grants).length > 0 },
    { title: 'home.stepIndicators', href: '/indicators', isDone: useRows(indicators).length > 0 },
    { title: 'home.stepRisks', href: '/risks', isDone: useRows(risks).length > 0 },
    { title: 'home.stepReport', href: '/reports', isDone: useRows(reports).length > 0 },
  ]
  const isLoaded = useLoaded(focusAreas, people, actions, grants, indicators, risks, reports)
  if (!isLoaded || steps.at(-1)!.isDone) return null
  return (
    <Card title={say('home.stepsTitle')} sub={say('home.stepsSub')}>
      <ol className={styles.steps}>
        {steps.map(({ title, href, isDone }, index) => (
          <li key={title}>
            {isDone ? <CircleCheck size={18} className={styles.stepDone} role="img" aria-label={say('home.stepDone')} /> : <Circle size={18} className={styles.stepAhead} aria-hidden />}
            <Link href={href}>{`${index + 1}. ${say(title)}`}</Link>
          </li>
        ))}
      </ol>
    </Card>
  )
}
