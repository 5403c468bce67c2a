import { useState } from 'react'
import { Link } from 'wouter'
import { periods } from '../../core/programme/programme.ts'
import type { ReportKind, ReportRow } from '../../core/reporting/report.ts'
import { documentLanguagesOf, languagesIn, type DocumentLanguage } from '../../core/reports/document-language.ts'
import { formatDays } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useOutlineOf, useSubject } from '../documents.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { DeskViews, deskViewOf, deskViews } from './desk-views.tsx'
import { Exporting } from './Exporting.tsx'
import { SlidesButton } from './SlidesButton.tsx'
import styles from './Reports.module.css'
import { SentMark } from './sent/SentMark.tsx'

/** Kinds of which a group or the ministry wants a presentation too. */
const hasSlides: readonly ReportKind[] = ['halfYear', 'interim', 'final']

/** Where one report is written, looked over and sent. */
export function ReportDesk({ report, view }: { report: ReportRow; view: string | undefined }) {
  const say = useSay()
  const text = useText()
  const spoken = useLanguage()
  const period = useRow(periods, report.periodId)
  const outline = useOutlineOf(report)
  const subject = useSubject(report)
  const [document, setDocument] = useState<DocumentLanguage>(report.languages.includes(spoken) ? spoken : (report.languages[0] ?? 'fi'))
  const [language] = languagesIn(document)
  const current = deskViewOf(view)
  const { View } = deskViews[current]!
  return (
    <div className={styles.desk}>
      <div className={styles.deskHead}>
        <div className={styles.heading}>
          <Link href="/reports" className={styles.back}>{say('reports.allReports')}</Link>
          <h1>
            {say(choice('reports.reportKind', report.kind))} – {text(subject?.name ?? period?.name)}
          </h1>
          {period && <p className={styles.lead}>{formatDays(period.from, period.to)}</p>}
          <SentMark reportId={report.id} />
        </div>
        <FilterSelect
          label={say('reports.previewLanguage')}
          value={document}
          onChange={(value) => setDocument(value as DocumentLanguage)}
          options={documentLanguagesOf(report.languages).map((one) => ({ value: one, label: say(one === 'fi+sv' ? 'reports.languageBoth' : choice('reports.language', one)) }))}
        />
        {hasSlides.includes(report.kind) && <SlidesButton reportId={report.id} language={language} />}
        <Exporting reportId={report.id} language={document} />
      </div>
      <DeskViews report={report} current={current} />
      <View report={report} outline={outline} document={document} language={language} onLanguage={setDocument} />
    </div>
  )
}
