import { Link } from 'wouter'
import type { HomeSummary } from '../../core/home/home-summary.ts'
import { formatCount, formatDay, formatShare } from '../../core/values/formats.ts'
import { say as sayText } from '../../core/values/text.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Card } from '../ui/Card.tsx'
import { Meter } from '../ui/Meter.tsx'
import styles from './Home.module.css'
import { More } from './More.tsx'

/** How many have answered each survey of the period, against its aim. */
export function SurveyResponses({ surveys }: { surveys: HomeSummary['surveys'] }) {
  const say = useSay()
  return (
    <Card title={say('home.surveysTitle')} more={<More href="/surveys" label={say('home.allSurveys')}>{say('home.all')}</More>}>
      {surveys.length === 0 ? (
        <p className={styles.quiet}>{say('home.noSurveys')}</p>
      ) : (
        <ul className={styles.surveys}>
          {surveys.map((survey) => (
            <Survey key={survey.waveId} survey={survey} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function Survey({ survey }: { survey: HomeSummary['surveys'][number] }) {
  const say = useSay()
  const language = useLanguage()
  const name = sayText(survey.name, language)
  const share = survey.invited > 0 ? survey.answered / survey.invited : 0
  const shareWords = formatShare(Math.round(share * 10_000), language, 0)
  const aimWords = survey.aimedShare === null ? null : formatShare(survey.aimedShare, language, 0)
  const context = [shareWords, aimWords && say('home.aim', { share: aimWords }), survey.openTo && say('home.closesOn', { day: formatDay(survey.openTo) })].filter(Boolean).join(' · ')
  return (
    <li>
      <div className={styles.surveyHead}>
        <Link href={`/surveys/${survey.surveyId}`} className={styles.name} title={name}>{name}</Link>
        <span>
          <b>{formatCount(survey.answered, language)}</b>/{formatCount(survey.invited, language)}
        </span>
      </div>
      <Meter
        share={share}
        aim={survey.aimedShare === null ? null : survey.aimedShare / 10_000}
        label={aimWords ? say('home.responseLabelAim', { name, share: shareWords, aim: aimWords }) : say('home.responseLabel', { name, share: shareWords })}
      />
      <span className={styles.context}>{context}</span>
    </li>
  )
}
