import { useState } from 'react'
import type { z } from 'zod'
import { waveInvitations, waves, type Survey, type Wave } from '../../core/surveys/survey.ts'
import { refilled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { addRow, saveRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { endsAfterItBegins, invitationEdits, WaveFields, waveFieldsOf, WaveFieldset, waveShape } from './wave-fields.tsx'

/** A new round of a survey, or what can be told of one: when it is open, and who was invited. */
export function WaveForm({ survey, wave, onClose, onSaved }: { survey: Survey; wave?: Wave; onClose: () => void; onSaved?: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const { period } = useCurrentPeriod()
  const invitations = useRows(waveInvitations)
  const [values] = useState<WaveFields>(() => (wave ? waveFieldsOf(wave, invitations) : { waveName: period?.name ?? {}, periodId: period?.id ?? '', invited: {}, aimed: {} }))
  const groups = [...new Set([survey.respondents, ...invitations.filter(({ waveId }) => waveId === wave?.id).map(({ group }) => group)])]
  const schema: z.ZodType<WaveFields> = WaveFields.extend(waveShape(say)).refine(endsAfterItBegins, { path: ['openTo'], error: say('surveys.endsBeforeBegins') })
  return (
    <FormDialog<WaveFields>
      title={wave ? say('surveys.editWave') : say('surveys.newWave')}
      isOpen
      onClose={onClose}
      draftKey={wave ? `waves/${wave.id}/wave` : `surveys/${survey.id}/new-wave`}
      values={values}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: wave ? 'waveSaved' : 'waveAdded', values: { name: text(fields.waveName) } }
        const { waveName: name, periodId, openFrom, openTo } = fields
        const after = refilled(wave ?? { id: freshId(waves.prefix), surveyId: survey.id }, { name, periodId, openFrom, openTo })
        const edit = together(label, [wave ? saveRow(label, waves, wave, after) : addRow(label, waves, after), ...invitationEdits(label, after.id, fields, invitations)])
        await commit(Object.keys(edit.put).length > 0 ? edit : null)
        onSaved?.(after.id)
      }}
    >
      <WaveFieldset groups={groups} />
    </FormDialog>
  )
}
