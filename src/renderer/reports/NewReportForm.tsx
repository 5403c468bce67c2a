import { useFormContext, useWatch } from 'react-hook-form'
import { useEffect } from 'react'
import { z } from 'zod'
import { grants } from '../../core/budget/grant.ts'
import { outlineName } from '../../core/reporting/outline-of.ts'
import type { ReportKind } from '../../core/reporting/report.ts'
import { subjectTables } from '../../core/reports/subject.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { isWithin } from '../../core/values/day.ts'
import { formatDay } from '../../core/values/formats.ts'
import { Language, languages } from '../../core/values/text.ts'
import { choice } from '../../words/choice.ts'
import { useBegin, useOutlines, useSubjects } from '../documents.ts'
import { useCurrentPeriod } from '../period.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRow, useRows } from '../tables.ts'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { SelectField } from '../ui/SelectField.tsx'

const ReportFields = z.object({ outline: z.string().min(1), subjectId: z.string(), periodId: z.string().min(1), grantIds: z.array(z.string()), languages: z.array(Language).min(1) })
type ReportFields = z.infer<typeof ReportFields>

/** Kinds that say nothing of a grant; the others need one. */
const withoutGrant: readonly ReportKind[] = ['minutes', 'workshopSummary', 'consultation', 'halfYear', 'projectPlan']

/** Begins a document: by which outline, about what, of which period and grants, and in which languages it will be sent. */
export function NewReportForm({ onClose, onSaved }: { onClose: () => void; onSaved: (id: string) => void }) {
  const say = useSay()
  const begin = useBegin()
  const granted = useRows(grants)
  const spoken = useRow(settings, settingsId)?.languages
  const { period } = useCurrentPeriod()
  const { all } = useOutlines()
  const kindOf = (outline: string) => all.find((one) => outlineName(one) === outline)?.reportKind ?? 'interim'
  const schema = ReportFields.superRefine(({ outline, subjectId, grantIds }, context) => {
    const kind = kindOf(outline)
    if (subjectTables[kind] && subjectId === '') context.addIssue({ code: 'custom', path: ['subjectId'], message: say('outlines.chooseSubject') })
    if (!withoutGrant.includes(kind) && grantIds.length === 0) context.addIssue({ code: 'custom', path: ['grantIds'], message: '~required' })
  })
  const save = async ({ subjectId, ...fields }: ReportFields) => {
    const kind = kindOf(fields.outline)
    onSaved(await begin({ kind, ...fields, ...(subjectTables[kind] && { subjectId }) }))
  }
  if (all.length === 0) return null
  const interim = all.find((one) => one.reportKind === 'interim') ?? all[0]!
  return (
    <FormDialog<ReportFields>
      title={say('reports.newReport')}
      isOpen
      onClose={onClose}
      draftKey="reports/new/report"
      values={{ outline: outlineName(interim), subjectId: '', periodId: period?.id ?? '', grantIds: granted.map((grant) => grant.id), languages: spoken && spoken.length > 0 ? spoken : ['fi', 'sv'] }}
      schema={schema}
      submitLabel={say('reports.begin')}
      onSubmit={save}
    >
      <Fields kindOf={kindOf} />
    </FormDialog>
  )
}

/** Which fields there are depends on the document. */
function Fields({ kindOf }: { kindOf: (outline: string) => ReportKind }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const granted = useRows(grants)
  const { all } = useOutlines()
  const { periods } = useCurrentPeriod()
  const { setValue } = useFormContext<ReportFields>()
  const [outline, subjectId] = useWatch<ReportFields, ['outline', 'subjectId']>({ name: ['outline', 'subjectId'] })
  const kind = kindOf(outline)
  const subjects = useSubjects(kind)
  const subject = subjects.find((one) => one.id === subjectId)
  const on = subject?.on
  useEffect(() => {
    const its = on ? periods.find((one) => isWithin(on, one.from, one.to)) : undefined
    if (its) setValue('periodId', its.id)
    // oxlint-disable-next-line react/exhaustive-deps -- only when another subject is chosen
  }, [on])
  useEffect(() => {
    if (subjectId !== '' && !subject) setValue('subjectId', '')
    // oxlint-disable-next-line react/exhaustive-deps -- only when another document is chosen
  }, [kind])
  const about = kind === 'minutes' || kind === 'workshopSummary' || kind === 'consultation' || kind === 'hoursList' ? kind : undefined
  return (
    <>
      <SelectField name="outline" label={say('reports.screenKind')} isRequired options={all.map((one) => ({ value: outlineName(one), label: one.name[language] }))} />
      {about && subjects.length === 0 && <Notice tone="info">{say('outlines.noSubjects')}</Notice>}
      {about && <SelectField name="subjectId" label={say(choice('outlines.subject', about))} isRequired options={subjects.map((one) => ({ value: one.id, label: one.on ? `${text(one.name)} (${formatDay(one.on)})` : text(one.name) }))} />}
      <SelectField name="periodId" label={say('programme.period')} isRequired options={periods.map((one) => ({ value: one.id, label: text(one.name) || one.code }))} />
      <CheckGroupField name="grantIds" label={say('reports.screenGrants')} isRequired={!withoutGrant.includes(kind)} options={granted.map((grant) => ({ value: grant.id, label: text(grant.name) }))} />
      <CheckGroupField name="languages" label={say('reports.languages')} isRequired options={languages.map((one) => ({ value: one, label: say(choice('reports.language', one)) }))} />
    </>
  )
}
