import { Link } from 'wouter'
import { useComputed } from '../computed.ts'
import { useCurrentPeriod } from '../period.ts'
import { describeTrouble } from '../problem-words.ts'
import { useSay } from '../preferences.ts'
import { useLoaded } from '../tables.ts'
import { periods as periodTable } from '../../core/programme/programme.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ComingMeetings } from './ComingMeetings.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import styles from './Home.module.css'
import { LateFollowUps } from './LateFollowUps.tsx'
import { PeriodHead } from './PeriodHead.tsx'
import { ReportReadiness } from './ReportReadiness.tsx'
import { StatesCard } from './StatesCard.tsx'
import { SurveyResponses } from './SurveyResponses.tsx'

/** Where we stand in the period, and what waits for me. */
export function HomeScreen() {
  const say = useSay()
  const { period } = useCurrentPeriod()
  const arePeriodsHere = useLoaded(periodTable)
  const { data: summary, error } = useComputed('home.read', { periodId: period?.id ?? '' }, period !== undefined)

  if (!arePeriodsHere) return <p className={styles.waiting} role="status">{say('common.loading')}</p>
  if (!period)
    return <EmptyState title={say('home.noPeriodTitle')} text={say('home.noPeriodText')} actions={<Link href="/settings/programme" className={styles.primaryLink}>{say('home.noPeriodOpen')}</Link>} />
  return (
    <div className={styles.home}>
      <PeriodHead period={period} summary={summary} />
      <FirstSteps />
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      {!summary && !error && <p className={styles.waiting} role="status">{say('common.loading')}</p>}
      {summary && (
        <>
          <div className={styles.upper}>
            <StatesCard summary={summary} />
            <ReportReadiness report={summary.report} />
          </div>
          <div className={styles.lower}>
            <LateFollowUps followUps={summary.lateFollowUps} count={summary.lateFollowUpCount} />
            <ComingMeetings meetings={summary.comingMeetings} />
            <SurveyResponses surveys={summary.surveys} />
          </div>
        </>
      )}
    </div>
  )
}
