import { Pencil, Trash2 } from 'lucide-react'
import { indicators, type Indicator } from '../../core/indicators/indicator.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'

export function IndicatorActions({ indicator, onEdit, onRemoved }: { indicator: Indicator; onEdit: () => void; onRemoved: () => void }) {
  const say = useSay()
  const save = useSave()
  const name = useText()(indicator.name)
  const remove = async () => {
    if (await save(removeRow({ key: 'indicatorRemoved', values: { name } }, indicators, indicator.id), say('indicators.removed', { name }))) onRemoved()
  }
  return (
    <>
      <Button icon={Pencil} onPress={onEdit}>{say('indicators.editIndicator')}</Button>
      <Button variant="quiet" icon={Trash2} onPress={() => void remove()}>{say('indicators.removeIndicator')}</Button>
      <HistoryButton table={indicators} id={indicator.id} />
    </>
  )
}
