import { useEffect, useState } from 'react'
import { DocumentLanguage } from '../../../core/reports/document-language.ts'
import type { Report } from '../../../core/reports/report.ts'
import { ask } from '../../ask.ts'
import { ReportPages } from '../Preview.tsx'
import { IsOnPaper } from './on-paper.ts'
import './print.css'

/** The document alone, for the shell to print: it says so at the root when it is drawn, or that it cannot be. */
export function PrintPage({ reportId, document: wanted }: { reportId: string; document: string }) {
  const [report, setReport] = useState<Report | null>(null)
  useEffect(() => {
    ask('reports.build', { reportId, language: DocumentLanguage.parse(wanted) }).then(setReport, () => tell('failed'))
  }, [reportId, wanted])
  useEffect(() => {
    if (!report) return
    const root = document.documentElement
    root.lang = report.language
    root.dataset['theme'] = 'light'
    document.title = report.title
    const drawn = setInterval(() => {
      // Charts draw themselves a moment later than the rest.
      if ([...document.querySelectorAll('figure [role=img]')].every((chart) => chart.querySelector('svg')) && document.fonts.status === 'loaded') tell('drawn')
    }, 50)
    return () => clearInterval(drawn)
  }, [report])
  return report && (
    <IsOnPaper value>
      <ReportPages report={report} />
    </IsOnPaper>
  )
}

function tell(state: 'drawn' | 'failed'): void {
  document.documentElement.dataset['paper'] = state
}
