import type { Report } from '../../../core/reports/report.ts'
import { wordsIn } from '../../../words/words.ts'
import styles from './Check.module.css'

/** What is said on every page of the document: that it is a draft, that it must not leave the house. */
export function Marks({ report: { language, draft, includesRestricted } }: { report: Report }) {
  const words = wordsIn(language)
  if (!draft && !includesRestricted) return null
  return (
    <p className={styles.marks}>
      {draft && <span>{words('readiness.draft')}</span>}
      {includesRestricted && <span>{words('readiness.includesRestricted')}</span>}
    </p>
  )
}
