import { Link } from 'wouter'
import type { HomeSummary, StateCounts } from '../../core/home/home-summary.ts'
import { sum } from '../../core/values/amounts.ts'
import { say as sayText } from '../../core/values/text.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Card } from '../ui/Card.tsx'
import { classes } from '../ui/classes.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { StatusBar } from '../ui/StatusBar.tsx'
import { StatusSwatch } from '../ui/StatusChip.tsx'
import styles from './Home.module.css'
import { More } from './More.tsx'
import { states } from './states.ts'

/** Actions by state against the period before, and per focus area. */
export function StatesCard({ summary }: { summary: HomeSummary }) {
  const say = useSay()
  const total = sum(Object.values(summary.states))
  const sub = total > 0 && say(summary.statesBefore ? 'home.statesSince' : 'home.statesSub', { count: total })
  const parts = useParts(summary.states)
  const shown = states.filter(({ state }) => state !== 'stopped' || summary.states.stopped > 0 || (summary.statesBefore?.stopped ?? 0) > 0)
  return (
    <Card title={say('home.statesTitle')} sub={sub} more={<More href="/actions" label={say('home.openListOf', { what: say('frame.actions') })}>{say('home.openList')}</More>}>
      {total === 0 ? (
        <EmptyState title={say('home.noActionsTitle')} text={say('home.noActionsText')} actions={<Link href="/actions" className={styles.primaryLink}>{say('home.noActionsOpen')}</Link>} />
      ) : (
        <>
          <ul className={styles.states}>
            {shown.map(({ state, title, tone }) => (
              <li key={state}>
                <Link href={`/actions?state=${state}`} className={styles.state}>
                  <b>{summary.states[state]}</b>
                  {summary.statesBefore && <small>{signed(summary.states[state] - summary.statesBefore[state])}</small>}
                  <span>
                    <StatusSwatch tone={tone} />
                    {say(title)}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <StatusBar size="large" label={say('home.statesTitle')} parts={parts} />
          <ByFocusArea summary={summary} shown={shown} />
        </>
      )}
    </Card>
  )
}

function ByFocusArea({ summary, shown }: { summary: HomeSummary; shown: typeof states }) {
  const say = useSay()
  const language = useLanguage()
  const widest = Math.max(1, ...summary.byFocusArea.map((area) => sum(Object.values(area.states))))
  return (
    // On a narrow screen the table scrolls in its place, and the keyboard must reach what scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.areasScroller} role="group" aria-label={say('home.byFocusArea')} tabIndex={0}>
      <table className={styles.areas}>
        <caption className="visually-hidden">{say('home.byFocusArea')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('home.focusArea')}</th>
            <td aria-hidden />
            {shown.map(({ state, title }) => (
              <th key={state} scope="col" className={styles.number}>{say(title)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {summary.byFocusArea.map((area) => (
            <tr key={area.focusAreaId}>
              <th scope="row">{sayText(area.name, language)}</th>
              <td className={styles.bar} aria-hidden>
                <div style={{ width: `${(100 * sum(Object.values(area.states))) / widest}%` }}>
                  <StatusBar label={sayText(area.name, language)} parts={states.map(({ state, tone }) => ({ tone, count: area.states[state], label: state }))} />
                </div>
              </td>
              {shown.map(({ state }) => (
                <td key={state} className={classes(styles.number, area.states[state] === 0 ? styles.zero : state === 'late' && styles.late)}>{area.states[state]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useParts(counts: StateCounts) {
  const say = useSay()
  return states.map(({ state, title, tone }) => ({ tone, count: counts[state], label: say(title) }))
}

/** `+5`, `−1`, `±0` */
function signed(difference: number): string {
  if (difference === 0) return '±0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}
