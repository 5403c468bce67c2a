import { useSay } from '../preferences.ts'
import styles from './Meetings.module.css'

/** The three lists of the screen, as links that stand like tabs. */
export function Views({ current }: { current: 'meetings' | 'decisions' | 'communications' }) {
  const say = useSay()
  const views = [
    { view: 'meetings', href: '#/meetings', title: say('meetings.tabMeetings') },
    { view: 'decisions', href: '#/meetings/decisions', title: say('meetings.tabDecisions') },
    { view: 'communications', href: '#/meetings/communications', title: say('meetings.tabCommunications') },
  ]
  return (
    <nav className={styles.views} aria-label={say('meetings.views')}>
      {views.map(({ view, href, title }) => (
        <a key={view} href={href} aria-current={view === current ? 'page' : undefined}>{title}</a>
      ))}
    </nav>
  )
}
