import { useState } from 'react'
import { copyPack, type TableForm } from '../../../core/reports/copy-pack.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Panel, Section } from '../../ui/Section.tsx'
import type { DeskViewProps } from '../desk-views.tsx'
import { CopyCard } from './CopyCard.tsx'
import styles from './Copy.module.css'
import { CoverMessageCards } from './CoverMessageCards.tsx'

/** The report field by field for a form on the web, in the desk's language, and the e-mail it is sent with. */
export function CopyView({ report, outline, document, language }: DeskViewProps) {
  const say = useSay()
  const [form, setForm] = useState<TableForm>('lines')
  const [copied, setCopied] = useState<ReadonlySet<string>>(new Set())
  const { data, error } = useComputed('reports.build', { reportId: report.id, language })
  const fields = data && outline ? copyPack(data, outline, form) : []
  const mark = (key: string) => setCopied(new Set([...copied, key]))
  return (
    <div className={styles.columns}>
      <Panel>
        <Section
          title={say('copyPack.view')}
          actions={
            <FilterSelect
              label={say('copyPack.tables')}
              value={form}
              onChange={(value) => setForm(value as TableForm)}
              options={[{ value: 'lines', label: say('copyPack.tablesLines') }, { value: 'tabs', label: say('copyPack.tablesTabs') }]}
            />
          }
        >
          {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
          <p className={styles.quiet}>{say('copyPack.lead')}</p>
          <p className={styles.quiet} role="status">{fields.length > 0 ? say('copyPack.copiedCount', { copied: fields.filter(({ key }) => copied.has(`${language} ${key}`)).length, all: fields.length }) : data && say('copyPack.nothing')}</p>
          {fields.map((field) => (
            <CopyCard key={`${language} ${field.key}`} field={field} language={language} isCopied={copied.has(`${language} ${field.key}`)} onCopied={() => mark(`${language} ${field.key}`)} />
          ))}
        </Section>
      </Panel>
      <CoverMessageCards report={report} document={document} />
    </div>
  )
}
