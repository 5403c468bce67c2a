import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { byHeading, faultWords } from '../../../words/document-fault-words.ts'
import { useSay } from '../../preferences.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Check.module.css'

/** What keeps somebody from reading a Word file, under the headings where it is. */
export function DocumentFindings({ findings, name }: { findings: DocumentFinding[]; name?: string }) {
  const say = useSay()
  if (findings.length === 0) return <Notice tone="success">{name ? say('documentCheck.soundFile', { file: name }) : say('documentCheck.sound')}</Notice>
  return (
    <Notice tone="warn">
      <p>{say('documentCheck.faults', { count: findings.length })} {name}</p>
      <dl className={styles.faults}>
        {byHeading(findings).map(({ heading, findings: own }) => (
          <div key={heading}>
            <dt>{heading || say('documentCheck.beforeHeadings')}</dt>
            {own.map((finding, n) => (
              <dd key={n}>{faultWords(finding, say)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Notice>
  )
}
