import type { ReadinessFinding } from '../../../core/reports/report.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Panel } from '../../ui/Section.tsx'
import type { DeskViewProps } from '../desk-views.tsx'
import { useWay } from '../mend.ts'
import { AllFindings } from './AllFindings.tsx'
import styles from './Check.module.css'
import { Checklist } from './Checklist.tsx'
import { FileCheck } from './FileCheck.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { Rhythm } from './Rhythm.tsx'
import { Untranslated } from './Untranslated.tsx'

/** The report looked over before it is sent: what is amiss at the left; what the official checks, and what is not in it, at the right. */
export function CheckView({ report, outline, document, language }: DeskViewProps) {
  const say = useSay()
  const way = useWay(report)
  const readiness = useComputed('reports.readiness', { reportId: report.id, language: document })
  const sections = readiness.data?.sections ?? []
  const toMend = sections.flatMap(({ findings }) => findings.filter(({ severity, exception }) => severity === 'blocks' && exception === undefined)).length
  return (
    <>
      {readiness.error && <Notice tone="problem">{describeTrouble(readiness.error, say)}</Notice>}
      {readiness.data && <Notice tone={toMend > 0 ? 'warn' : 'success'}>{toMend > 0 ? say('readiness.isDraft', { count: toMend }) : say('readiness.isReady')}</Notice>}
      <div className={styles.columns}>
        <Panel>
          <AllFindings reportId={report.id} sections={sections} language={language} onMend={({ where }: ReadinessFinding) => way(where)} />
        </Panel>
        <div className={styles.column}>
          <Panel>
            <Checklist report={report} />
          </Panel>
          <Panel>
            <Untranslated report={report} onOpen={way} />
          </Panel>
          <Panel>
            <Rhythm report={report} outline={outline} />
          </Panel>
          <Panel>
            <FileCheck />
          </Panel>
          <Panel>
            <LeftOutList report={report} document={document} language={language} onOpen={way} />
          </Panel>
        </div>
      </div>
    </>
  )
}
