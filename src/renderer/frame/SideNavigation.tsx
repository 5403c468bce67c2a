import { useId } from 'react'
import { Link } from 'wouter'
import { sum } from '../../core/values/amounts.ts'
import type { WordKey } from '../../words/words.ts'
import { useComputed } from '../computed.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import styles from './Frame.module.css'
import { screens, type ScreenName } from './screens.ts'

const groups: { title: WordKey; names: ScreenName[] }[] = [
  { title: 'frame.groupWork', names: ['actions', 'followUps', 'meetings', 'workshops'] },
  { title: 'frame.groupKnowledge', names: ['surveys', 'indicators', 'budget', 'risks'] },
  { title: 'frame.groupResults', names: ['reports'] },
]

export function SideNavigation({ current }: { current: ScreenName | null }) {
  const say = useSay()
  const id = useId()
  const { counts, late } = useCounts()
  const entry = (name: ScreenName) => <Entry key={name} name={name} isCurrent={name === current} count={counts[name]} late={name === 'followUps' ? late : undefined} />
  return (
    <nav id="navigation" className={styles.navigation} aria-label={say('frame.navigation')}>
      <ul>{entry('home')}</ul>
      {groups.map((group, index) => (
        <div key={group.title}>
          <p id={`${id}-${index}`} className={styles.group}>{say(group.title)}</p>
          <ul aria-labelledby={`${id}-${index}`}>{group.names.map(entry)}</ul>
        </div>
      ))}
      <ul className={styles.atEnd}>{entry('settings')}</ul>
    </nav>
  )
}

function Entry({ name, isCurrent, count, late }: { name: ScreenName; isCurrent: boolean; count: number | undefined; late: number | undefined }) {
  const say = useSay()
  const { path, title, icon: Icon } = screens[name]
  return (
    <li>
      <Link href={path} className={styles.link} aria-current={isCurrent ? 'page' : undefined} title={say(title)}>
        <Icon size={18} aria-hidden />
        <span className={styles.name}>{say(title)}</span>
        {late ? (
          <>
            <span className={styles.late} aria-hidden>{late}</span>
            <span className="visually-hidden">{say('frame.lateCount', { count: late })}</span>
          </>
        ) : (
          count !== undefined && count > 0 && <span className={styles.count}>{count}</span>
        )}
      </Link>
    </li>
  )
}

/** How many of each there are; taken from what home shows, which is asked for anyway. */
function useCounts(): { counts: Partial<Record<ScreenName, number>>; late: number } {
  const { period } = useCurrentPeriod()
  const { data } = useComputed('home.read', { periodId: period?.id ?? '' }, period !== undefined)
  if (!data) return { counts: {}, late: 0 }
  return { counts: { actions: sum(Object.values(data.states)), meetings: data.comingMeetingCount, surveys: data.surveys.length }, late: data.lateFollowUpCount }
}
