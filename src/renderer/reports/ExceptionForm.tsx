import { z } from 'zod'
import { newException } from '../../core/reporting/new-report.ts'
import { reportExceptions } from '../../core/reporting/report.ts'
import type { ReadinessFinding } from '../../core/reports/report.ts'
import type { Id } from '../../core/values/ids.ts'
import { addRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { usePreferences, useSay } from '../preferences.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TextField } from '../ui/TextField.tsx'

const ExceptionFields = z.object({ reason: z.string().trim().min(1), who: z.string().trim().min(1) })
type ExceptionFields = z.infer<typeof ExceptionFields>

/** Why a finding is let be, and who decided so. */
export function ExceptionForm({ reportId, finding, onClose }: { reportId: Id; finding: ReadinessFinding; onClose: () => void }) {
  const say = useSay()
  const who = usePreferences((preferences) => preferences.who)
  return (
    <FormDialog<ExceptionFields>
      title={say('reports.letBeTitle')}
      isOpen
      onClose={onClose}
      draftKey={`reports/${reportId}/exception-${finding.id}`}
      values={{ reason: '', who }}
      schema={ExceptionFields}
      submitLabel={say('common.save')}
      onSubmit={async ({ reason, who: decidedBy }) => {
        const row = { ...newException(reportId, finding.id, reason, decidedBy), removed: false }
        await commit(addRow({ key: 'exceptionGiven' }, reportExceptions, row))
      }}
    >
      <p>{finding.text}</p>
      <TextArea name="reason" label={say('reports.reason')} isRequired rows={3} />
      <TextField name="who" label={say('reports.whoDecided')} isRequired />
    </FormDialog>
  )
}
