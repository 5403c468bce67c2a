import { FileDown, Send } from 'lucide-react'
import { useState } from 'react'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { languagesIn, type DocumentLanguage } from '../../../core/reports/document-language.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Panel, Section } from '../../ui/Section.tsx'
import type { DeskViewProps } from '../desk-views.tsx'
import { FindingLines } from '../Findings.tsx'
import { useWay } from '../mend.ts'
import { AnewForm } from './AnewForm.tsx'
import { SendForm } from './SendForm.tsx'
import styles from './Sent.module.css'
import { SentList } from './SentList.tsx'

/** Where a report is marked as sent once nothing stands in the way, and what has been sent of it. */
export function SendView({ report, document }: DeskViewProps) {
  const say = useSay()
  const [open, setOpen] = useState<'send' | 'anew' | null>(null)
  return (
    <div className={styles.columns}>
      <Panel>
        <Section
          title={say('sending.send')}
          actions={
            <>
              <Button variant="primary" icon={Send} onPress={() => setOpen('send')}>{say('sending.sendThis')}</Button>
              <Button icon={FileDown} onPress={() => setOpen('anew')}>{say('sending.anew')}</Button>
            </>
          }
        >
          <p className={styles.lead}>{say('sending.lead')}</p>
          <InTheWay report={report} document={document} />
        </Section>
      </Panel>
      <Panel>
        <SentList report={report} />
      </Panel>
      {open === 'send' && <SendForm report={report} onClose={() => setOpen(null)} />}
      {open === 'anew' && <AnewForm report={report} document={document} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** What blocks sending in the document looked at; in the others main looks for itself. */
function InTheWay({ report, document }: { report: ReportRow; document: DocumentLanguage }) {
  const say = useSay()
  const way = useWay(report)
  const { data, error } = useComputed('reports.readiness', { reportId: report.id, language: document })
  if (error) return <Notice tone="problem">{describeTrouble(error, say)}</Notice>
  const blocking = data?.sections.flatMap(({ findings }) => findings.filter(({ severity, exception }) => severity === 'blocks' && exception === undefined)) ?? []
  if (data && blocking.length === 0) return <Notice tone="success">{say('sending.ready')}</Notice>
  if (!data) return null
  return (
    <>
      <Notice tone="warn">{say('sending.notReady')}</Notice>
      <FindingLines reportId={report.id} findings={blocking} language={languagesIn(document)[0]} onMend={({ where }) => way(where)} />
    </>
  )
}
