import { z } from 'zod'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { Appendix, usualAppendices } from '../../../core/reports/appendices.ts'
import { DocumentLanguage } from '../../../core/reports/document-language.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { CheckGroupField } from '../../ui/CheckGroupField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { toast } from '../../ui/Toast.tsx'
import { saveUnsaved } from '../../unsaved.ts'
import { appendixOptions, documentOptions } from './documents.ts'

const SendFields = z.object({ documents: z.array(DocumentLanguage).min(1), appendices: z.array(Appendix) })
type SendFields = z.infer<typeof SendFields>

/** Which documents were sent, and with what after them. */
export function SendForm({ report, onClose }: { report: ReportRow; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<SendFields>
      title={say('sending.markTitle')}
      isOpen
      onClose={onClose}
      values={{ documents: report.languages, appendices: usualAppendices(report.kind) }}
      schema={SendFields}
      submitLabel={say('sending.send')}
      onSubmit={async ({ documents, appendices }) => {
        await saveUnsaved()
        await ask('reports.send', { reportId: report.id, documents, appendices })
        toast(say('sending.sent'))
      }}
    >
      <p>{say('sending.markText')}</p>
      <CheckGroupField name="documents" label={say('sending.documents')} isRequired options={documentOptions(report, say)} />
      <CheckGroupField name="appendices" label={say('sending.appendices')} options={appendixOptions(say)} />
    </FormDialog>
  )
}
