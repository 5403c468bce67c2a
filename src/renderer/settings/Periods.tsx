import { Plus } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { periods as periodTable, type Period } from '../../core/programme/programme.ts'
import { Day } from '../../core/values/day.ts'
import { formatDay, formatDays } from '../../core/values/formats.ts'
import { say as sayText, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useCurrentPeriod } from '../period.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { SaveCalendar } from '../SaveCalendar.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { DateField } from '../ui/DateField.tsx'
import field from '../ui/Field.module.css'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { RowTools } from './RowTools.tsx'
import styles from './Settings.module.css'

const formOf = (say: Say, otherCodes: string[]) =>
  z
    .object({
      name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }),
      code: z.string().trim().min(1).max(20).refine((code) => !otherCodes.includes(code), { error: say('settings.codeInUse') }),
      from: Day,
      to: Day,
      reportDueOn: Day.nullable(),
      remindOn: Day.nullable(),
    })
    .refine((period) => period.from <= period.to, { error: say('settings.endsBeforeBegins'), path: ['to'] })
type Form = z.infer<ReturnType<typeof formOf>>

/** The times that progress reports cover. */
export function Periods() {
  const say = useSay()
  const language = useLanguage()
  const { periods } = useCurrentPeriod()
  const [edited, setEdited] = useState<Period | 'new' | null>(null)
  return (
    <Card title={say('settings.periodsTitle')} sub={say('settings.periodsSub')}>
      {periods.length === 0 ? (
        <p className={styles.text}>{say('settings.periodsEmpty')}</p>
      ) : (
        <div className={styles.text}>
          <DataTable
            caption={say('settings.periodsTitle')}
            hideCaption
            columns={[{ title: say('settings.periodName') }, { title: say('settings.time') }, { title: say('settings.reportDueOn') }, { title: say('settings.edit'), align: 'end' }]}
            rows={periods.map((period) => [
              sayText(period.name, language),
              formatDays(period.from, period.to),
              period.reportDueOn ? formatDay(period.reportDueOn) : '–',
              <RowTools key="tools" name={sayText(period.name, language)} onEdit={() => setEdited(period)}>
                <HistoryButton table={periodTable} id={period.id} name={sayText(period.name, language)} />
              </RowTools>,
            ])}
          />
        </div>
      )}
      <p>
        <Button icon={Plus} onPress={() => setEdited('new')}>{say('settings.addPeriod')}</Button>
      </p>
      <p>
        <SaveCalendar />
      </p>
      <PeriodForm edited={edited} periods={periods} onClose={() => setEdited(null)} />
    </Card>
  )
}

function PeriodForm({ edited, periods, onClose }: { edited: Period | 'new' | null; periods: Period[]; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const period = edited === 'new' || edited === null ? undefined : edited
  const save = async (form: Form) => {
    const label = { key: 'periodSaved', values: { name: sayText(form.name, language) } }
    const after: Period = { ...period, ...form, id: period?.id ?? freshId(periodTable.prefix), reportDueOn: form.reportDueOn ?? undefined, remindOn: form.remindOn ?? undefined }
    await commit(period ? saveRow(label, periodTable, period, after) : addRow(label, periodTable, after), say('settings.saved', { name: sayText(form.name, language) }))
  }
  const empty = { name: {}, code: '', from: '', to: '', reportDueOn: null, remindOn: null }
  return (
    <FormDialog<Form>
      title={say(period ? 'settings.editPeriod' : 'settings.addPeriod')}
      isOpen={edited !== null}
      onClose={onClose}
      draftKey={`periods/${period?.id ?? 'new'}/period`}
      values={period ? { ...period, reportDueOn: period.reportDueOn ?? null, remindOn: period.remindOn ?? null } : empty}
      schema={formOf(say, periods.filter((other) => other.id !== period?.id).map((other) => other.code))}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <TrilingualField name="name" label={say('settings.periodName')} isRequired />
      <TextField name="code" label={say('settings.periodCode')} description={say('settings.periodCodeHelp')} isRequired />
      <div className={field.row}>
        <DateField name="from" label={say('settings.from')} isRequired />
        <DateField name="to" label={say('settings.to')} isRequired />
      </div>
      <div className={field.row}>
        <DateField name="reportDueOn" label={say('settings.reportDueOn')} />
        <DateField name="remindOn" label={say('settings.remindOn')} />
      </div>
    </FormDialog>
  )
}
