import { CircleAlert, Info, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { reportExceptions } from '../../core/reporting/report.ts'
import type { ReadinessFinding } from '../../core/reports/report.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Language } from '../../core/values/text.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { ExceptionForm } from './ExceptionForm.tsx'
import styles from './Reports.module.css'

/** How many findings are shown before the rest are asked for. */
const room = 8

interface FindingsProps {
  reportId: Id
  findings: ReadinessFinding[]
  onMend: (finding: ReadinessFinding) => void
  /** The report's, in which findings are told; not always that of the screen. */
  language: Language
}

/** What is still amiss in the section that is being written. */
export function Findings(props: FindingsProps) {
  const say = useSay()
  return (
    <div className={styles.findings}>
      <h3>{say('reports.findings')}</h3>
      {props.findings.length === 0 && <p className={styles.quiet}>{say('reports.noneAmiss')}</p>}
      <FindingLines {...props} isBesideText />
    </div>
  )
}

/** Findings, each with the way to where it is mended or a reason to let it be. The text that stands right above needs no way to itself. */
export function FindingLines({ reportId, findings, onMend, language, isBesideText = false }: FindingsProps & { isBesideText?: boolean }) {
  const say = useSay()
  const [letBe, setLetBe] = useState<ReadinessFinding | null>(null)
  const [isOpen, setOpen] = useState(false)
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b))
  const shown = isOpen ? sorted : sorted.slice(0, room)
  return (
    <div className={styles.findings}>
      <ul>
        {shown.map((finding) => (
          <li key={finding.id}>
            {finding.severity === 'blocks' && finding.exception === undefined ? <CircleAlert size={18} className={styles.missing} aria-hidden /> : <Info size={18} className={styles.hint} aria-hidden />}
            <div>
              <p>
                <span className="visually-hidden">{say(finding.severity === 'blocks' ? 'reports.blocks' : 'reports.warns')} </span>
                <span lang={language}>{finding.text}</span>
              </p>
              {finding.exception === undefined ? (
                <div className={styles.findingTools}>
                  {!(isBesideText && isOwnText(finding)) && <Button variant="quiet" onPress={() => onMend(finding)} label={`${say('reports.mend')}: ${finding.text}`}>{say('reports.mend')}</Button>}
                  <Button variant="quiet" onPress={() => setLetBe(finding)} label={`${say('reports.letBe')}: ${finding.text}`}>{say('reports.letBe')}</Button>
                </div>
              ) : (
                <LetBe reportId={reportId} finding={finding} />
              )}
            </div>
          </li>
        ))}
      </ul>
      {sorted.length > room && <Button variant="quiet" onPress={() => setOpen(!isOpen)}>{isOpen ? say('reports.showFewer') : say('reports.showAll', { count: sorted.length })}</Button>}
      {letBe && <ExceptionForm reportId={reportId} finding={letBe} onClose={() => setLetBe(null)} />}
    </div>
  )
}

function LetBe({ reportId, finding }: { reportId: Id; finding: ReadinessFinding }) {
  const say = useSay()
  const save = useSave()
  const row = useRows(reportExceptions).find((one) => one.reportId === reportId && one.finding === finding.id)
  return (
    <div className={styles.findingTools}>
      <span className={styles.quiet}>{say('reports.letBeBecause', { reason: finding.exception ?? '' })}</span>
      <Button variant="quiet" icon={Undo2} isDisabled={!row} onPress={() => row && void save(removeRow({ key: 'exceptionRemoved' }, reportExceptions, row.id))}>{say('reports.letBeNoMore')}</Button>
    </div>
  )
}

function isOwnText({ where }: ReadinessFinding): boolean {
  return where.screen === 'reports' && where.section !== undefined
}

function rank(finding: ReadinessFinding): number {
  return finding.exception !== undefined ? 2 : finding.severity === 'blocks' ? 0 : 1
}
