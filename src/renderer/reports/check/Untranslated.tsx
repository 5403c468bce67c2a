import type { ReportRow } from '../../../core/reporting/report.ts'
import type { ReadinessFinding } from '../../../core/reports/report.ts'
import type { Language } from '../../../core/values/text.ts'
import { choice } from '../../../words/choice.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './Check.module.css'
import { Ways } from './Ways.tsx'

interface UntranslatedProps {
  report: ReportRow
  onOpen: (where: ReadinessFinding['where']) => void
}

/** What each language of the report still borrows from another. */
export function Untranslated({ report, onOpen }: UntranslatedProps) {
  const say = useSay()
  return (
    <Section title={say('readiness.untranslated')}>
      <p className={styles.quiet}>{say('readiness.untranslatedLead')}</p>
      {report.languages.map((language) => (
        <UntranslatedIn key={language} report={report} language={language} onOpen={onOpen} />
      ))}
    </Section>
  )
}

function UntranslatedIn({ report, language, onOpen }: UntranslatedProps & { language: Language }) {
  const say = useSay()
  const { data } = useComputed('reports.readiness', { reportId: report.id, language })
  const missing = (data?.sections ?? []).flatMap(({ findings }) => findings.filter(({ id }) => id.startsWith('translation-missing:')))
  return (
    <section aria-labelledby={`untranslated-${language}`}>
      <h3 id={`untranslated-${language}`} className={styles.sectionTitle}>{say(choice('reports.language', language))}</h3>
      {data && missing.length === 0 && <p className={styles.quiet}>{say('readiness.allTranslated')}</p>}
      <Ways ways={missing.map(({ id, text, where }) => ({ key: id, title: text, where }))} onOpen={onOpen} />
    </section>
  )
}
