import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { attachments, type Attachment, type ReportRow } from '../../core/reporting/report.ts'
import { Cents } from '../../core/values/amounts.ts'
import { refilled } from '../../core/values/filled.ts'
import { orderAfter } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const Kind = attachments.schema.shape.kind
const AttachmentFields = z.object({ name: Text, kind: Kind, required: z.boolean(), signedBy: Text, totalCents: Cents.nullable() })
type AttachmentFields = z.infer<typeof AttachmentFields>

export function AttachmentForm({ report, attachment, last, onClose }: { report: ReportRow; attachment?: Attachment; last: Attachment | undefined; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<AttachmentFields>
      title={attachment ? say('reports.editAttachment') : say('reports.addAttachment')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={attachment ? `attachments/${attachment.id}/attachment` : `reports/${report.id}/new-attachment`}
      values={{ name: attachment?.name ?? {}, kind: attachment?.kind ?? 'other', required: attachment?.required ?? false, signedBy: attachment?.signedBy ?? {}, totalCents: attachment?.totalCents ?? null }}
      schema={AttachmentFields.extend({ name: Text.refine(hasWords, { error: '~required' }) })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const row = attachment ?? { id: freshId(attachments.prefix), reportId: report.id, order: orderAfter(last?.order ?? null) }
        const totalCents = isLedger(fields.kind) ? fields.totalCents : null
        const after = { ...refilled(row, { ...fields, totalCents }), required: fields.required }
        await commit(attachment ? saveRow({ key: 'attachmentSaved' }, attachments, attachment, after) : addRow({ key: 'attachmentSaved' }, attachments, after))
      }}
    >
      <TrilingualField name="name" label={say('reports.attachment')} isRequired />
      <SelectField name="kind" label={say('reports.kind')} isRequired options={Kind.options.map((kind) => ({ value: kind, label: say(choice('reports.attachment', kind)) }))} />
      <LedgerTotal />
      <CheckField name="required" label={say('reports.required')} />
      <TrilingualField name="signedBy" label={say('reports.signedBy')} />
    </FormDialog>
  )
}

/** What the extract itself says it comes to; asked of ledgers only, and held against the report's account. */
function LedgerTotal() {
  const say = useSay()
  const kind = useWatch<AttachmentFields, 'kind'>({ name: 'kind' })
  return isLedger(kind) && <MoneyField name="totalCents" label={say('ledger.attachmentTotal')} description={say('ledger.attachmentTotalHelp')} />
}

function isLedger(kind: Attachment['kind']): boolean {
  return kind === 'ledger' || kind === 'costCentreReport'
}
