import { ChevronLeft, ChevronRight, FileText, ListChecks } from 'lucide-react'
import { Link } from 'wouter'
import { sum } from '../../core/values/amounts.ts'
import { daysBetween } from '../../core/values/day.ts'
import { formatDays, formatShare } from '../../core/values/formats.ts'
import { say as sayText } from '../../core/values/text.ts'
import type { HomeSummary } from '../../core/home/home-summary.ts'
import type { Period } from '../../core/programme/programme.ts'
import { useCurrentPeriod } from '../period.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Home.module.css'

/** The period looked at: how far it has gone, and the way to the one before and after. */
export function PeriodHead({ period, summary }: { period: Period; summary: HomeSummary | undefined }) {
  const say = useSay()
  const language = useLanguage()
  const { periods, choose } = useCurrentPeriod()
  const at = periods.findIndex((one) => one.id === period.id)
  const before = periods[at - 1]
  const after = periods[at + 1]
  return (
    <header className={styles.head}>
      <div className={styles.heading}>
        <div className={styles.title}>
          <h1>{sayText(period.name, language)}</h1>
          <IconButton
            icon={ChevronLeft}
            label={before ? say('home.previousPeriod', { period: sayText(before.name, language) }) : say('home.noPreviousPeriod')}
            isDisabled={!before}
            onPress={() => before && choose(before.id)}
          />
          <IconButton
            icon={ChevronRight}
            label={after ? say('home.nextPeriod', { period: sayText(after.name, language) }) : say('home.noNextPeriod')}
            isDisabled={!after}
            onPress={() => after && choose(after.id)}
          />
        </div>
        <Elapsed period={period} summary={summary} />
      </div>
      <div className={styles.ways}>
        <Link href="/actions" className={styles.secondaryLink}>
          <ListChecks size={17} aria-hidden />
          {say('home.openActions')}
        </Link>
        <Link href={summary?.report ? `/reports/${summary.report.reportId}` : '/reports'} className={styles.primaryLink}>
          <FileText size={17} aria-hidden />
          {say(summary && !summary.report ? 'home.makeReport' : 'home.continueReport')}
        </Link>
      </div>
    </header>
  )
}

function Elapsed({ period, summary }: { period: Period; summary: HomeSummary | undefined }) {
  const say = useSay()
  const language = useLanguage()
  const today = useTables((held) => held.state?.today) ?? period.from
  const total = daysBetween(period.from, period.to) + 1
  const gone = Math.min(total, Math.max(0, daysBetween(period.from, today) + 1))
  const left = total - gone
  const all = summary ? sum(Object.values(summary.states)) : 0
  const remaining = today < period.from ? say('home.periodAhead') : left > 0 ? say('home.daysLeft', { count: left }) : say('home.periodOver')
  return (
    <p className={styles.elapsed}>
      <span>{formatDays(period.from, period.to)}</span>
      <span className={styles.track} aria-hidden>
        <i style={{ width: `${(100 * gone) / total}%` }} />
      </span>
      <b>{remaining}</b>
      {summary && all > 0 && (
        <span>
          {say('home.elapsed', { time: formatShare(Math.round((10_000 * gone) / total), language, 0), done: formatShare(Math.round((10_000 * summary.states.done) / all), language, 0) })}
        </span>
      )}
    </p>
  )
}
