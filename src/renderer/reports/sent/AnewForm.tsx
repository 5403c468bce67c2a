import { z } from 'zod'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { Appendix, usualAppendices } from '../../../core/reports/appendices.ts'
import type { DocumentLanguage } from '../../../core/reports/document-language.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { CheckGroupField } from '../../ui/CheckGroupField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { toast } from '../../ui/Toast.tsx'
import { saveUnsaved } from '../../unsaved.ts'
import { appendixOptions } from './documents.ts'

const AnewFields = z.object({ appendices: z.array(Appendix), pageNumbers: z.boolean() })
type AnewFields = z.infer<typeof AnewFields>

/** Writes the report as it is now, also one that was sent, with the appendices chosen. */
export function AnewForm({ report, document, onClose }: { report: ReportRow; document: DocumentLanguage; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<AnewFields>
      title={say('sending.anewTitle')}
      isOpen
      onClose={onClose}
      values={{ appendices: usualAppendices(report.kind), pageNumbers: true }}
      schema={AnewFields}
      submitLabel={say('reports.export')}
      onSubmit={async (how) => {
        await saveUnsaved()
        const saved = await ask('reports.export', { reportId: report.id, language: document, anew: true, ...how })
        if (saved !== 'cancelled') toast(say('reports.saved', { file: saved.name }))
      }}
    >
      <p>{say('sending.anewText')}</p>
      <CheckGroupField name="appendices" label={say('sending.appendices')} options={appendixOptions(say)} />
      <CheckField name="pageNumbers" label={say('sending.pageNumbers')} />
    </FormDialog>
  )
}
