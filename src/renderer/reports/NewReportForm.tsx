import { z } from 'zod'
import { grants } from '../../core/budget/grant.ts'
import { attachments, ReportKind, reports } from '../../core/reporting/report.ts'
import { newAttachments, newReport } from '../../core/reporting/new-report.ts'
import { templateName, type ReportOutline } from '../../core/templates/template.ts'
import { Language, languages } from '../../core/values/text.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { wordsIn } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useComputed } from '../computed.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'

const ReportFields = z.object({ kind: ReportKind, periodId: z.string().min(1), grantIds: z.array(z.string()).min(1), languages: z.array(Language).min(1) })
type ReportFields = z.infer<typeof ReportFields>

/** Begins a report: which kind, of which period and grants, and in which languages it will be sent. */
export function NewReportForm({ onClose, onSaved }: { onClose: () => void; onSaved: (id: string) => void }) {
  const say = useSay()
  const text = useText()
  const granted = useRows(grants)
  const { period, periods } = useCurrentPeriod()
  const { data: templates } = useComputed('templates.list', { kind: 'report' })
  const outlines = (templates ?? []).filter((template): template is ReportOutline => template.kind === 'report')

  const save = async (fields: ReportFields) => {
    const outline = outlines.find((one) => one.reportKind === fields.kind)
    const id = freshId(reports.prefix)
    const label = { key: 'reportBegun', values: { period: text(periods.find((one) => one.id === fields.periodId)?.name) } }
    const nameOf = (kind: Parameters<Parameters<typeof newAttachments>[2]>[0]) => Object.fromEntries(languages.map((language) => [language, wordsIn(language)(choice('reports.attachment', kind))]))
    await commit(
      together(label, [
        addRow(label, reports, newReport(id, { ...fields, outline: outline ? templateName(outline) : '' })),
        ...newAttachments(id, () => freshId(attachments.prefix), nameOf).map((row) => addRow(label, attachments, row)),
      ]),
    )
    onSaved(id)
  }
  return (
    <FormDialog<ReportFields>
      title={say('reports.newReport')}
      isOpen
      onClose={onClose}
      draftKey="reports/new/report"
      values={{ kind: 'interim', periodId: period?.id ?? '', grantIds: granted.map((grant) => grant.id), languages: ['fi', 'sv'] }}
      schema={ReportFields}
      submitLabel={say('reports.begin')}
      onSubmit={save}
    >
      <SelectField name="kind" label={say('reports.screenKind')} isRequired options={ReportKind.options.map((kind) => ({ value: kind, label: say(choice('reports.reportKind', kind)) }))} />
      <SelectField name="periodId" label={say('programme.period')} isRequired options={periods.map((one) => ({ value: one.id, label: text(one.name) || one.code }))} />
      <CheckGroupField name="grantIds" label={say('reports.screenGrants')} isRequired options={granted.map((grant) => ({ value: grant.id, label: text(grant.name) }))} />
      <CheckGroupField name="languages" label={say('reports.languages')} isRequired options={languages.map((language) => ({ value: language, label: say(choice('reports.language', language)) }))} />
    </FormDialog>
  )
}
