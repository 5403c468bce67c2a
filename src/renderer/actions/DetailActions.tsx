import { Pencil, Trash2 } from 'lucide-react'
import { actions, type Action } from '../../core/actions/action.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'

export function DetailActions({ action, onEdit, onRemoved }: { action: Action; onEdit: () => void; onRemoved: () => void }) {
  const say = useSay()
  const save = useSave()
  const title = useText()(action.title)
  const remove = async () => {
    if (await save(removeRow({ key: 'actionRemoved', values: { title } }, actions, action.id), say('actions.removed', { title }))) onRemoved()
  }
  return (
    <>
      <Button icon={Pencil} onPress={onEdit}>{say('actions.editAction')}</Button>
      <Button variant="quiet" icon={Trash2} onPress={() => void remove()}>{say('actions.removeAction')}</Button>
      <HistoryButton table={actions} id={action.id} />
    </>
  )
}
