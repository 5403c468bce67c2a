import { Plus } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { actions } from '../../core/actions/action.ts'
import { focusAreas as focusAreaTable, objectives, type FocusArea } from '../../core/programme/programme.ts'
import { risks } from '../../core/risks/risk.ts'
import { byOrder, orderAfter } from '../../core/values/order.ts'
import { pointsTo } from '../../core/values/points-to.ts'
import { say as sayText, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { useRemoval } from './removal.tsx'
import { RowTools } from './RowTools.tsx'
import styles from './Settings.module.css'

const formOf = (say: Say, otherCodes: string[]) =>
  z.object({
    name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }),
    code: z.string().trim().min(1).max(20).refine((code) => !otherCodes.includes(code), { error: say('settings.codeInUse') }),
  })
type Form = z.infer<ReturnType<typeof formOf>>

/** What actions are grouped by, in reports too; so one is removed only while nothing belongs to it. */
export function FocusAreas() {
  const say = useSay()
  const language = useLanguage()
  const areas = useRows(focusAreaTable).toSorted(byOrder)
  const [edited, setEdited] = useState<FocusArea | 'new' | null>(null)
  const removal = useRemoval({ table: focusAreaTable, edit: 'focusAreaRemoved', uses: [] })
  const belonging = [...useRows(actions), ...useRows(objectives), ...useRows(risks)]
  const isKnown = useLoaded(actions, objectives, risks)
  const isFree = ({ id }: FocusArea) => isKnown && !belonging.some((row) => pointsTo(row, id))
  return (
    <Card title={say('settings.focusAreasTitle')} sub={say('settings.focusAreasSub')}>
      {areas.length === 0 ? (
        <p className={styles.text}>{say('settings.focusAreasEmpty')}</p>
      ) : (
        <div className={styles.text}>
          <DataTable
            caption={say('settings.focusAreasTitle')}
            hideCaption
            columns={[{ title: say('settings.focusAreaCode') }, { title: say('settings.focusAreaName') }, { title: say('settings.edit'), align: 'end' }]}
            rows={areas.map((area) => [
              area.code,
              sayText(area.name, language),
              <RowTools key="tools" name={sayText(area.name, language)} onEdit={() => setEdited(area)} {...(isFree(area) && { onRemove: () => removal.offer(area.id, sayText(area.name, language)) })}>
                <HistoryButton table={focusAreaTable} id={area.id} name={sayText(area.name, language)} />
              </RowTools>,
            ])}
          />
        </div>
      )}
      <p>
        <Button icon={Plus} onPress={() => setEdited('new')}>{say('settings.addFocusArea')}</Button>
      </p>
      <FocusAreaForm edited={edited} areas={areas} onClose={() => setEdited(null)} />
    </Card>
  )
}

function FocusAreaForm({ edited, areas, onClose }: { edited: FocusArea | 'new' | null; areas: FocusArea[]; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const area = edited === 'new' || edited === null ? undefined : edited
  const save = async (form: Form) => {
    const label = { key: 'focusAreaSaved', values: { name: sayText(form.name, language) } }
    const after: FocusArea = { ...area, ...form, id: area?.id ?? freshId(focusAreaTable.prefix), order: area?.order ?? orderAfter(areas.at(-1)?.order ?? null) }
    await commit(area ? saveRow(label, focusAreaTable, area, after) : addRow(label, focusAreaTable, after), say('settings.saved', { name: sayText(form.name, language) }))
  }
  return (
    <FormDialog<Form>
      title={say(area ? 'settings.editFocusArea' : 'settings.addFocusArea')}
      isOpen={edited !== null}
      onClose={onClose}
      draftKey={`focusAreas/${area?.id ?? 'new'}/focus-area`}
      values={{ name: area?.name ?? {}, code: area?.code ?? '' }}
      schema={formOf(say, areas.filter((other) => other.id !== area?.id).map((other) => other.code))}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <TrilingualField name="name" label={say('settings.focusAreaName')} isRequired />
      <TextField name="code" label={say('settings.focusAreaCode')} isRequired />
    </FormDialog>
  )
}
