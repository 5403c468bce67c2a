import { useQuery } from '@tanstack/react-query'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { chosenRegion, listedRegions, ownWords, regionAfter, type ListedRegion } from '../../core/programme/region.ts'
import { inForce } from '../../core/settings/defaults.ts'
import { settings, settingsId, type Settings } from '../../core/settings/settings.ts'
import { formatShare } from '../../core/values/formats.ts'
import { Language, languages, say as sayText, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { commit } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { HistoryButton } from '../record-history.tsx'
import { useLoaded, useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { useUiWords } from '../ui/words.ts'
import { RegionFields } from './RegionFields.tsx'
import styles from './Settings.module.css'

const formOf = (say: Say) =>
  z.object({
    name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }),
    regionKey: z.string(),
    region: Text,
    languages: z.array(Language).min(1),
    minimumCell: z.int({ error: say('settings.minimumCellFault') }).min(1, say('settings.minimumCellFault')).max(100, say('settings.minimumCellFault')),
    deviationPercent: z.number({ error: say('settings.deviationFault') }).min(0, say('settings.deviationFault')).max(100, say('settings.deviationFault')),
  })
type Form = z.infer<ReturnType<typeof formOf>>

/** What everybody who uses the workbook goes by. Main asks once more before smaller counts than before are shown. */
export function WorkbookSettings() {
  const say = useSay()
  const language = useLanguage()
  const words = useUiWords()
  const isHere = useLoaded(settings)
  const row = useRow(settings, settingsId)
  const [isEditing, setEditing] = useState(false)
  // The lists come with the program, so they are asked for once.
  const { data: lists, error } = useQuery({ queryKey: ['codeLists.read'], queryFn: () => ask('codeLists.read', null), staleTime: Infinity, retry: false })
  const listed = lists ? listedRegions(lists) : []
  const regionKey = chosenRegion(row, listed)
  const { minimumCell, deviationShare, languages: chosen } = inForce(row)

  const save = async (form: Form) => {
    await commit(editOf(row, form, listed), say('settings.workbookSaved'))
  }

  return (
    <Card title={say('settings.workbookTitle')} sub={say('settings.workbookSub')}>
      <div className={styles.text}>
        <Facts
          items={[
            { label: say('settings.name'), value: sayText(row?.name, language) },
            { label: say('settings.region'), value: sayText(row?.region, language) },
            { label: say('settings.regionList'), value: lists && regionKey !== ownWords && row?.codeList && say('settings.regionListed', { list: sayText(lists[row.codeList].name, language), version: row.codeListVersion ?? '', code: row.regionCode ?? '' }) },
            { label: say('settings.languages'), value: chosen.map((one) => words.languages[one]).join(', ') },
            { label: say('settings.minimumCell'), value: minimumCell },
            { label: say('settings.deviationShare'), value: formatShare(deviationShare, language) },
          ]}
        />
      </div>
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      <p>
        <Button icon={Pencil} onPress={() => setEditing(true)} isDisabled={!isHere || (!lists && !error)} label={say('settings.editWorkbook')}>{say('settings.edit')}</Button>
        <HistoryButton table={settings} id={settingsId} />
      </p>
      <FormDialog<Form>
        title={say('settings.editWorkbook')}
        size="wide"
        isOpen={isEditing}
        onClose={() => setEditing(false)}
        draftKey="settings/settings/workbook"
        values={{ name: row?.name ?? {}, regionKey, region: row?.region ?? {}, languages: chosen, minimumCell, deviationPercent: deviationShare / 100 }}
        schema={formOf(say)}
        submitLabel={say('common.save')}
        onSubmit={save}
      >
        <TrilingualField name="name" label={say('settings.name')} isRequired />
        <RegionFields listed={listed} />
        <CheckGroupField name="languages" label={say('settings.languages')} description={say('settings.languagesHelp')} isRequired options={languages.map((one) => ({ value: one, label: words.languages[one] }))} />
        <NumberField name="minimumCell" label={say('settings.minimumCell')} description={say('settings.minimumCellHelp')} isRequired />
        <NumberField name="deviationPercent" label={say('settings.deviationShare')} description={say('settings.deviationShareHelp')} unit="%" isRequired />
      </FormDialog>
    </Card>
  )
}

function editOf(before: Settings | undefined, { deviationPercent, regionKey, region, ...form }: Form, listed: readonly ListedRegion[]) {
  const label = { key: 'settingsSaved' }
  const after: Settings = {
    ...before,
    ...form,
    id: settingsId,
    ...regionAfter(before, { key: regionKey, words: region }, listed),
    deviationShare: Math.round(deviationPercent * 100),
  }
  return before ? saveRow(label, settings, before, after) : addRow(label, settings, after)
}
