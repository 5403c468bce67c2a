import type { Readiness, ReadinessFinding } from '../../../core/reports/report.ts'
import type { Id } from '../../../core/values/ids.ts'
import type { Language } from '../../../core/values/text.ts'
import { useSay } from '../../preferences.ts'
import { Section } from '../../ui/Section.tsx'
import { FindingLines } from '../Findings.tsx'
import styles from './Check.module.css'

/** Every finding by its section; a section without any is not named. */
export function AllFindings({ reportId, sections, language, onMend }: { reportId: Id; sections: Readiness['sections']; language: Language; onMend: (finding: ReadinessFinding) => void }) {
  const say = useSay()
  const amiss = sections.filter(({ findings }) => findings.length > 0)
  return (
    <Section title={say('readiness.findings')}>
      {amiss.length === 0 && <p className={styles.quiet}>{say('readiness.noFindings')}</p>}
      {amiss.map(({ section, title, findings }) => (
        <section key={section} aria-labelledby={`findings-${section}`}>
          <h3 id={`findings-${section}`} className={styles.sectionTitle} lang={language}>{title}</h3>
          <FindingLines reportId={reportId} findings={findings} language={language} onMend={onMend} />
        </section>
      ))}
    </Section>
  )
}
