import { useState } from 'react'
import { authorityForms, formMappings } from '../../../core/forms/form.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import type { Id } from '../../../core/values/ids.ts'
import type { Language } from '../../../core/values/text.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { useRows } from '../../tables.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Form.module.css'
import { FormActions, type FormNews } from './FormActions.tsx'
import { FormNotice } from './FormNotice.tsx'
import { Places } from './Places.tsx'

/** The authority's own form: brought once, its places given something once, and filled from each report. */
export function FormView({ report, language }: { report: ReportRow; language: Language }) {
  const say = useSay()
  const forms = useRows(authorityForms)
  const [chosen, setChosen] = useState<Id | null>(null)
  const [news, setNews] = useState<FormNews>(null)
  const form = forms.find(({ id }) => id === chosen) ?? forms.at(-1)
  const choose = (formId: Id) => {
    setNews(null)
    setChosen(formId)
  }
  return (
    <section className={styles.view} aria-label={say('forms.view')}>
      <div className={styles.head}>
        <p className={styles.lead}>{say('forms.lead')}</p>
        {forms.length > 1 && form && <FilterSelect label={say('forms.form')} value={form.id} onChange={choose} options={forms.map(({ id, name }) => ({ value: id, label: name }))} />}
        <FormActions form={form} reportId={report.id} language={language} onNews={setNews} onChoose={setChosen} />
      </div>
      <FormNotice news={news} onNews={setNews} />
      {form ? <FormPlaces key={form.id} formId={form.id} name={form.name} reportId={report.id} language={language} /> : <EmptyState title={say('forms.none')} text={say('forms.noneWhy', { open: '{{', close: '}}' })} />}
    </section>
  )
}

function FormPlaces({ formId, name, reportId, language }: { formId: Id; name: string; reportId: Id; language: Language }) {
  const say = useSay()
  const mappings = useRows(formMappings)
  const { data, error } = useComputed('forms.read', { formId, reportId, language })
  if (error) return <Notice tone="problem">{describeTrouble(error, say)}</Notice>
  if (!data) return <p>{say('forms.reading')}</p>
  const mapped = data.places.filter(({ key }) => mappings.some((one) => one.formId === formId && one.place === key))
  return (
    <>
      <p className={styles.count}>
        {name}: {say('forms.mapped', { done: mapped.length, all: data.places.length })}
      </p>
      <Places formId={formId} places={data.places} sources={data.sources} />
    </>
  )
}
