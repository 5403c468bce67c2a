import { Link } from 'wouter'
import type { HomeSummary } from '../../core/home/home-summary.ts'
import type { Day } from '../../core/values/day.ts'
import { formatDay } from '../../core/values/formats.ts'
import { say as sayText } from '../../core/values/text.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { Card } from '../ui/Card.tsx'
import { classes } from '../ui/classes.ts'
import { StatusChip } from '../ui/StatusChip.tsx'
import { useUiWords } from '../ui/words.ts'
import styles from './Home.module.css'
import { More } from './More.tsx'

export function ComingMeetings({ meetings }: { meetings: HomeSummary['comingMeetings'] }) {
  const say = useSay()
  return (
    <Card title={say('home.meetingsTitle')} more={<More href="/meetings" label={say('home.allMeetings')}>{say('home.all')}</More>}>
      {meetings.length === 0 ? (
        <p className={styles.quiet}>{say('home.noMeetings')}</p>
      ) : (
        <ul className={styles.meetings}>
          {meetings.map((meeting) => (
            <Meeting key={meeting.id} meeting={meeting} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Meeting({ meeting }: { meeting: HomeSummary['comingMeetings'][number] }) {
  const say = useSay()
  const language = useLanguage()
  const isToday = useTables((held) => held.state?.today) === meeting.heldOn
  const time = meeting.from && say('home.at', { time: language === 'en' ? meeting.from : meeting.from.replace(/^0/, '').replace(':', '.') })
  const when = [isToday && say('home.today'), time].filter(Boolean).join(' ')
  const context = [when, meeting.place && sayText(meeting.place, language)].filter(Boolean).join(' · ')
  return (
    <li>
      <DayBlock day={meeting.heldOn} isToday={isToday} />
      <div>
        <Link href={`/meetings/${meeting.id}`} className={styles.name} title={sayText(meeting.title, language)}>{sayText(meeting.title, language)}</Link>
        {context && <span className={styles.context}>{context}</span>}
        {meeting.agendaItems === 0 && <StatusChip tone="warn">{say('home.agendaMissing')}</StatusChip>}
      </div>
    </li>
  )
}

function DayBlock({ day, isToday }: { day: Day; isToday: boolean }) {
  const { locale } = useUiWords()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  return (
    <div className={classes(styles.day, isToday && styles.today)}>
      <small>{weekday}</small>
      <b>{formatDay(day).replace(/\d{4}$/, '')}</b>
    </div>
  )
}
