import { attachments, reportSections, type ReportRow } from '../../core/reporting/report.ts'
import type { Readiness, ReadinessFinding } from '../../core/reports/report.ts'
import { keyedId } from '../../core/values/ids.ts'
import { byOrder } from '../../core/values/order.ts'
import type { Language } from '../../core/values/text.ts'
import type { ReportOutline } from '../../core/templates/template.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useSave } from '../save.ts'
import { useRow, useRows } from '../tables.ts'
import { Attachments } from './Attachments.tsx'
import { Findings } from './Findings.tsx'
import { Narrative } from './Narrative.tsx'
import { Proposal } from './Proposal.tsx'
import styles from './Reports.module.css'

export interface SectionPaneProps {
  report: ReportRow
  outlined: ReportOutline['sections'][number]
  readiness: Readiness['sections'][number]
  language: Language
  onLanguage: (language: Language) => void
  onMend: (finding: ReadinessFinding) => void
}

/** One section in hand: what it should tell, its text, and what is still amiss. */
export function SectionPane({ report, outlined, readiness, language, onLanguage, onMend }: SectionPaneProps) {
  const say = useSay()
  const spoken = useLanguage()
  const save = useSave()
  const row = useRow(reportSections, keyedId(report.id, outlined.section))
  const listed = useRows(attachments).filter((one) => one.reportId === report.id).sort(byOrder)
  const isUnfinished = row?.ready === false

  const mark = (unfinished: boolean) => {
    const before = row ?? { id: keyedId(report.id, outlined.section), reportId: report.id, section: outlined.section }
    const label = { key: 'sectionMarked', values: { section: outlined.title[spoken] } }
    const after = { ...before, ready: !unfinished }
    void save(row ? saveRow(label, reportSections, before, after) : addRow(label, reportSections, after))
  }
  return (
    <section className={styles.pane} aria-labelledby="section-in-hand">
      <div className={styles.paneHead}>
        <h2 id="section-in-hand">{outlined.title[spoken]}</h2>
        {row && <HistoryButton table={reportSections} id={row.id} />}
      </div>
      <p className={styles.guidance}>{outlined.guidance[spoken]}</p>
      <Narrative report={report} outlined={outlined} language={language} onLanguage={onLanguage} />
      <label className={styles.unfinished}>
        <input type="checkbox" checked={isUnfinished} onChange={(event) => mark(event.target.checked)} />
        {say('reports.unfinished')}
      </label>
      <Findings reportId={report.id} findings={readiness.findings} language={language} onMend={onMend} />
      {outlined.section === 'changeBudget' && <Proposal report={report} />}
      {outlined.section === 'signatures' && <Attachments report={report} attachments={listed} />}
    </section>
  )
}
