import { sentReports } from '../../../core/reporting/sent-report.ts'
import { sendingsOf } from '../../../core/reports/comparison/comparable.ts'
import { formatDay } from '../../../core/values/formats.ts'
import type { Id } from '../../../core/values/ids.ts'
import { useSay } from '../../preferences.ts'
import { useRows } from '../../tables.ts'
import styles from './Sent.module.css'

/** Says of a report that it was sent, and so that its export is what was sent. */
export function SentMark({ reportId }: { reportId: Id }) {
  const say = useSay()
  const [sent] = sendingsOf(reportId, useRows(sentReports))
  if (!sent) return null
  return (
    <p className={styles.mark}>
      {say('sending.alreadySent', { day: formatDay(sent.sentOn) })} <a href={`#/reports/${reportId}/send`}>{say('sending.toSent')}</a>
    </p>
  )
}
