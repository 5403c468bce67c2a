import { doneOn, notDone, postponed } from '../../core/meetings/follow-up.ts'
import { followUps, type FollowUp } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { removeRow, saveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useToday } from '../today.ts'

/** What is done to a follow-up with one press, each with a way back. */
export function useFollowUpEdits() {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const today = useToday()
  const label = (key: string, followUp: FollowUp) => ({ key, values: { title: text(followUp.title) } })
  return {
    /** Done today; or, if it was done already, open again. */
    toggle: (followUp: FollowUp) =>
      followUp.doneOn
        ? save(saveRow(label('followUpReopened', followUp), followUps, followUp, notDone(followUp)))
        : save(saveRow(label('followUpDone', followUp), followUps, followUp, doneOn(followUp, today)), say('followUps.done', { title: text(followUp.title) })),
    postpone: (followUp: FollowUp, days: number) => {
      const after = postponed(followUp, days, today)
      return save(saveRow(label('followUpMoved', followUp), followUps, followUp, after), say('followUps.moved', { day: formatDay(after.dueOn!) }))
    },
    remove: (followUp: FollowUp) => save(removeRow(label('followUpRemoved', followUp), followUps, followUp.id), say('followUps.removed', { title: text(followUp.title) })),
  }
}
