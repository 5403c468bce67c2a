import { Download } from 'lucide-react'
import { useState } from 'react'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { sentReports } from '../../../core/reporting/sent-report.ts'
import { sendingsOf } from '../../../core/reports/comparison/comparable.ts'
import type { DocumentLanguage } from '../../../core/reports/document-language.ts'
import { formatDay } from '../../../core/values/formats.ts'
import type { Id } from '../../../core/values/ids.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { useRows } from '../../tables.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { toast } from '../../ui/Toast.tsx'
import { documentWords, sentDocuments } from './documents.ts'
import styles from './Sent.module.css'

/** Each sending of a report: when, by whom, and its documents as they were sent. */
export function SentList({ report }: { report: ReportRow }) {
  const say = useSay()
  const [trouble, setTrouble] = useState<unknown>(null)
  const sendings = sendingsOf(report.id, useRows(sentReports))
  const save = async (sentId: Id, document: DocumentLanguage) => {
    setTrouble(null)
    try {
      const saved = await ask('reports.saveSent', { sentId, document })
      if (saved !== 'cancelled') toast(say('sending.saved', { file: saved.name }))
    } catch (problem) {
      setTrouble(problem)
    }
  }
  return (
    <Section title={say('sending.toSent')}>
      {trouble !== null && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      {sendings.length === 0 && <p className={styles.quiet}>{say('sending.noneSent')}</p>}
      {sendings.map((sent) => (
        <article key={sent.id} className={styles.sending}>
          <h3>{sent.who ? say('sending.sentBy', { day: formatDay(sent.sentOn), who: sent.who }) : formatDay(sent.sentOn)}</h3>
          <ul>
            {sentDocuments(sent).map(({ document, digest }) => (
              <li key={document}>
                <Button icon={Download} onPress={() => void save(sent.id, document)}>{say('sending.saveCopy', { document: documentWords(document, say) })}</Button>
                <p className={styles.digest}>{say('sending.digest', { digest })}</p>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </Section>
  )
}
