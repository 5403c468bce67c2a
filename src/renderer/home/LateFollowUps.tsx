import { Link } from 'wouter'
import type { HomeSummary } from '../../core/home/home-summary.ts'
import { formatDay } from '../../core/values/formats.ts'
import { say as sayText } from '../../core/values/text.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Card } from '../ui/Card.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import styles from './Home.module.css'
import { More } from './More.tsx'

/** What should have been done by now, the oldest first. */
export function LateFollowUps({ followUps, count }: { followUps: HomeSummary['lateFollowUps']; count: number }) {
  const say = useSay()
  const rest = count - followUps.length
  return (
    <Card title={say('home.lateTitle')} more={<More href="/follow-ups" label={say('home.allFollowUps')}>{say('home.allFollowUps')}</More>}>
      {followUps.length === 0 ? (
        <p className={styles.quiet}>{say('home.nothingLate')}</p>
      ) : (
        <table className={styles.lateTable}>
          <caption className="visually-hidden">{say('home.lateCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('home.followUp')}</th>
              <th scope="col" className={styles.due}>{say('home.dueDay')}</th>
            </tr>
          </thead>
          <tbody>
            {followUps.map((followUp) => (
              <LateRow key={followUp.id} followUp={followUp} />
            ))}
          </tbody>
        </table>
      )}
      {rest > 0 && <Link href="/follow-ups" className={styles.more}>{say('home.moreLate', { count: rest })}</Link>}
    </Card>
  )
}

function LateRow({ followUp }: { followUp: HomeSummary['lateFollowUps'][number] }) {
  const say = useSay()
  const language = useLanguage()
  const today = useTables((held) => held.state?.today) ?? ''
  const title = sayText(followUp.title, language)
  const context = [followUp.owner, followUp.context].map((text) => text && sayText(text, language)).filter(Boolean).join(' · ')
  return (
    <tr>
      <th scope="row">
        <Link href={`/follow-ups/${followUp.id}`} className={styles.name} title={title}>{title}</Link>
        <span className={styles.context} title={context}>{context}</span>
      </th>
      <td className={styles.due}>
        <span className={styles.dueBox}>
          {today.slice(0, 4) === followUp.dueOn.slice(0, 4) ? formatDay(followUp.dueOn).replace(/\d{4}$/, '') : formatDay(followUp.dueOn)}
          <StatusChip tone="late">
            <span aria-hidden>{say('home.daysLate', { count: followUp.daysLate })}</span>
            <span className="visually-hidden">{say('home.daysLateRead', { count: followUp.daysLate })}</span>
          </StatusChip>
        </span>
      </td>
    </tr>
  )
}
