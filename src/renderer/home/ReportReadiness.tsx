import { CircleAlert, CircleDashed } from 'lucide-react'
import { Link } from 'wouter'
import type { HomeSummary } from '../../core/home/home-summary.ts'
import { periods } from '../../core/programme/programme.ts'
import { formatDay } from '../../core/values/formats.ts'
import { say as sayText } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useRow } from '../tables.ts'
import { Card } from '../ui/Card.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Ring } from '../ui/Ring.tsx'
import styles from './Home.module.css'
import { More } from './More.tsx'

type ReportSummary = NonNullable<HomeSummary['report']>

/** How many unready sections are named; the rest are counted. */
const named = 4

/** How ready the period's report is, and what is missing from it. */
export function ReportReadiness({ report }: { report: HomeSummary['report'] }) {
  const say = useSay()
  if (!report)
    return (
      <Card title={say('home.reportTitle')}>
        <p className={styles.quiet}>{say('home.noReport')}</p>
        <p>
          <Link href="/reports" className={styles.secondaryLink}>{say('home.makeReport')}</Link>
        </p>
      </Card>
    )
  const href = `/reports/${report.reportId}`
  return (
    <Card title={say('home.reportTitle')} more={<More href={href} label={say('home.openReport')}>{say('home.open')}</More>}>
      {report.daysToDue !== null && <Notice tone={report.daysToDue < 0 ? 'problem' : 'warn'}>{dueWords(report.daysToDue, say)}</Notice>}
      <Readiness report={report} />
      {report.gaps.length === 0 ? <p className={styles.quiet}>{say('home.allReady')}</p> : <Gaps report={report} href={href} />}
    </Card>
  )
}

function dueWords(days: number, say: Say): string {
  return days === 0 ? say('rhythm.dueToday') : say(days > 0 ? 'rhythm.dueIn' : 'rhythm.overdue', { count: Math.abs(days) })
}

function Readiness({ report }: { report: ReportSummary }) {
  const say = useSay()
  const period = useRow(periods, report.periodId)
  const language = useLanguage()
  const total = report.ready + report.started + report.missing
  return (
    <div className={styles.readiness}>
      <Ring done={report.ready} started={report.started} total={total} label={say('home.ringLabel', { ready: report.ready, started: report.started, total })} />
      <p>
        <b>{say('home.sectionsReady', { ready: report.ready, total })}</b>
        {say('home.reportOf', { period: sayText(period?.name, language) })}
        <br />
        {report.dueOn ? say('home.dueOn', { day: formatDay(report.dueOn) }) : say('home.noDueDay')}
      </p>
    </div>
  )
}

function Gaps({ report, href }: { report: ReportSummary; href: string }) {
  const say = useSay()
  const { gaps } = report
  const rest = report.started + report.missing - Math.min(named, gaps.length)
  return (
    <ul className={styles.gaps}>
      {gaps.slice(0, named).map((gap) => (
        <li key={gap.section}>
          {gap.state === 'started' ? <CircleDashed size={18} className={styles.started} aria-hidden /> : <CircleAlert size={18} className={styles.missing} aria-hidden />}
          <div>
            <b>{gap.title}</b>
            <small>{gap.state === 'missing' ? say('home.gapMissing') : gap.findings > 0 ? say('home.gapStarted', { count: gap.findings }) : say('home.gapStartedNone')}</small>
          </div>
          <Link href={`${href}?section=${gap.section}`} className={styles.more} aria-label={say(gap.state === 'started' ? 'home.completeNamed' : 'home.beginNamed', { section: gap.title })}>
            {say(gap.state === 'started' ? 'home.complete' : 'home.begin')}
          </Link>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <span />
          <Link href={href} className={styles.more}>{say('home.moreGaps', { count: rest })}</Link>
        </li>
      )}
    </ul>
  )
}
