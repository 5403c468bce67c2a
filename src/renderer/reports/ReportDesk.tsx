import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { periods } from '../../core/programme/programme.ts'
import type { ReportRow } from '../../core/reporting/report.ts'
import type { ReadinessFinding } from '../../core/reports/report.ts'
import type { ReportOutline } from '../../core/templates/template.ts'
import { templateName } from '../../core/templates/template.ts'
import { formatDays } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { choice } from '../../words/choice.ts'
import { useComputed } from '../computed.ts'
import { useCurrentPeriod } from '../period.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { useText } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Exporting } from './Exporting.tsx'
import { Preview } from './Preview.tsx'
import styles from './Reports.module.css'
import { SectionList } from './SectionList.tsx'
import { SectionPane } from './SectionPane.tsx'

/** Where one report is written: its sections at the left, the chosen one in the middle, the whole as it will be printed at the right. */
export function ReportDesk({ report }: { report: ReportRow }) {
  const say = useSay()
  const text = useText()
  const spoken = useLanguage()
  const [, navigate] = useLocation()
  const period = useRow(periods, report.periodId)
  const { choose } = useCurrentPeriod()
  const outline = useOutline(report)
  const [language, setLanguage] = useState<Language>(report.languages.includes(spoken) ? spoken : (report.languages[0] ?? 'fi'))
  const [asked] = useSearchParams()
  const [section, setSection] = useState(asked.get('section') ?? '')
  const readiness = useComputed('reports.readiness', { reportId: report.id, language })
  const built = useComputed('reports.build', { reportId: report.id, language })
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
    <div className={styles.desk}>
      <div className={styles.deskHead}>
        <div className={styles.heading}>
          <Link href="/reports" className={styles.back}>{say('reports.allReports')}</Link>
          <h1>
            {say(choice('reports.reportKind', report.kind))} – {text(period?.name)}
          </h1>
          {period && <p className={styles.lead}>{formatDays(period.from, period.to)}</p>}
        </div>
        <FilterSelect
          label={say('reports.previewLanguage')}
          value={language}
          onChange={(value) => setLanguage(value as Language)}
          options={report.languages.map((one) => ({ value: one, label: say(choice('reports.language', one)) }))}
        />
        <Exporting reportId={report.id} language={language} />
      </div>
      {trouble && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      <div className={styles.panes}>
        <SectionList sections={sections} chosen={chosen?.section} onChoose={setSection} />
        {chosen && outlined && <SectionPane key={chosen.section} report={report} outlined={outlined} readiness={chosen} language={language} onLanguage={setLanguage} onMend={mend} />}
        <Preview report={built.data} title={say('reports.preview')} section={section} />
      </div>
    </div>
  )
}

/** The outline the report was begun with, or the bundled one of its name. */
function useOutline(report: ReportRow): ReportOutline | undefined {
  const { data } = useComputed('templates.list', { kind: 'report' })
  const outlines = (data ?? []).filter((template): template is ReportOutline => template.kind === 'report')
  return outlines.find((one) => templateName(one) === report.outline) ?? outlines.find((one) => one.reportKind === report.kind)
}
