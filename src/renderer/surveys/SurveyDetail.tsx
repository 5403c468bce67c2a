import { inForce } from '../../core/settings/defaults.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { questions, type Wave } from '../../core/surveys/survey.ts'
import { dayIn } from '../../core/values/day.ts'
import { formatDay, formatDays } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said } from '../Said.tsx'
import { useRow, useRows } from '../tables.ts'
import { Facts } from '../ui/Facts.tsx'
import { Findings } from './Findings.tsx'
import { answeredText, ResponseMeter, type SurveyLine } from './survey-line.tsx'
import { SurveyResults } from './SurveyResults.tsx'
import styles from './Surveys.module.css'

/** One round of a survey: who was asked, how many answered, what they said and what was done about it. */
export function SurveyDetail({ line: { survey, wave, response, respondents } }: { line: SurveyLine }) {
  const say = useSay()
  const language = useLanguage()
  const { nameOf } = useProgramme()
  const { timeZone } = inForce(useRow(settings, settingsId))
  const asked = useRows(questions).filter(({ surveyId }) => surveyId === survey.id).length
  return (
    <>
      {survey.description && <p className={styles.description}><Said text={survey.description} /></p>}
      <Facts
        items={[
          { label: say('surveys.respondents'), value: respondents },
          { label: say('surveys.questionsCount'), value: asked },
          { label: say('programme.period'), value: nameOf(wave?.periodId) },
          { label: say('surveys.open'), value: (wave?.openFrom || wave?.openTo) && formatDays(wave.openFrom ?? null, wave.openTo ?? null) },
          { label: say('surveys.answered'), value: answeredText(say, language, wave, response) },
          { label: say('surveys.responseShare'), value: wave?.answered !== undefined && response && response.share !== null && <ResponseMeter response={response} say={say} language={language} /> },
          { label: say('surveys.tool'), value: wave?.tool },
          { label: say('surveys.imported'), value: wave && importedText(wave, timeZone, say) },
          { label: say('surveys.deleteOn'), value: wave?.deleteOn && formatDay(wave.deleteOn) },
        ]}
      />
      {wave && <SurveyResults survey={survey} wave={wave} />}
      {wave && <Findings survey={survey} wave={wave} />}
    </>
  )
}

function importedText({ importedAt, fileName }: Wave, timeZone: string, say: ReturnType<typeof useSay>): string | undefined {
  if (!importedAt) return undefined
  const day = formatDay(dayIn(timeZone, importedAt))
  return fileName ? say('surveys.importedFrom', { day, file: fileName }) : day
}
