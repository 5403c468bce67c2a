import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { ReadinessFinding } from '../../core/reports/report.ts'
import { useComputed } from '../computed.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Notice } from '../ui/Notice.tsx'
import type { DeskViewProps } from './desk-views.tsx'
import { FigureSources } from './figures/FigureSources.tsx'
import { Preview } from './Preview.tsx'
import styles from './Reports.module.css'
import { SectionList } from './SectionList.tsx'
import { SectionPane } from './SectionPane.tsx'

/** The report's sections at the left, the chosen one in the middle, the whole as it will be printed at the right. */
export function WriteView({ report, outline, document, language, onLanguage }: DeskViewProps) {
  const say = useSay()
  const [, navigate] = useLocation()
  const { choose } = useCurrentPeriod()
  const [asked] = useSearchParams()
  const [section, setSection] = useState(asked.get('section') ?? '')
  const readiness = useComputed('reports.readiness', { reportId: report.id, language: document })
  const built = useComputed('reports.build', { reportId: report.id, language: document })
  const sections = readiness.data?.sections ?? []
  const toWrite = sections.find((one) => one.state !== 'ready') ?? sections[0]
  // Held on to: once its text makes it ready, another section would take its place under the writer's hands.
  const [first, setFirst] = useState('')
  if (first === '' && toWrite) setFirst(toWrite.section)
  const chosen = sections.find((one) => one.section === (section || first)) ?? toWrite
  const outlined = outline?.sections.find((one) => one.section === chosen?.section)

  const mend = ({ where }: ReadinessFinding) => {
    if (where.screen === 'reports' && where.section) setSection(where.section)
    else {
      // What is missing is missing from the report's own period, whichever the screens showed last.
      choose(report.periodId)
      navigate(`/${where.screen}${where.id ? `/${where.id}` : ''}`)
    }
  }
  const trouble = readiness.error ?? built.error
  return (
    <>
      {trouble && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      <div className={styles.panes}>
        <SectionList sections={sections} chosen={chosen?.section} onChoose={setSection} />
        {chosen && outlined && <SectionPane key={chosen.section} report={report} outlined={outlined} readiness={chosen} language={language} onLanguage={onLanguage} onMend={mend} />}
        <FigureSources reportId={report.id} language={document}>
          <Preview report={built.data} title={say('reports.preview')} section={section} />
        </FigureSources>
      </div>
    </>
  )
}
