import type { ReportRow } from '../../../core/reporting/report.ts'
import type { DocumentLanguage } from '../../../core/reports/document-language.ts'
import type { ReadinessFinding } from '../../../core/reports/report.ts'
import type { Language } from '../../../core/values/text.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { Section } from '../../ui/Section.tsx'
import { Exporting } from '../Exporting.tsx'
import styles from './Check.module.css'
import { Ways } from './Ways.tsx'

/** What is restricted and therefore not in the report: for its writer, who may also make a copy with it for the house. */
export function LeftOutList({ report, document, language, onOpen }: { report: ReportRow; document: DocumentLanguage; language: Language; onOpen: (where: ReadinessFinding['where']) => void }) {
  const say = useSay()
  const { data } = useComputed('reports.leftOut', { reportId: report.id, language })
  return (
    <Section title={say('readiness.leftOut')}>
      {data?.length === 0 && <p className={styles.quiet}>{say('readiness.nothingLeftOut')}</p>}
      {data && data.length > 0 && (
        <>
          <p className={styles.quiet}>{say('readiness.leftOutLead')}</p>
          <Ways ways={data.map(({ id, title, where }) => ({ key: id, title, where }))} onOpen={onOpen} />
          <p className={styles.quiet}>{say('readiness.internalCopyLead')}</p>
          <div>
            <Exporting reportId={report.id} language={document} isInternal />
          </div>
        </>
      )}
    </Section>
  )
}
