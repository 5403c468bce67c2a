import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { workloads, type Grant, type Workload } from '../../core/budget/grant.ts'
import { workloadsIn, workTotals } from '../../core/budget/workload.ts'
import type { Period } from '../../core/programme/programme.ts'
import { collate, formatDays, formatHundredths } from '../../core/values/formats.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Budget.module.css'
import { WorkloadForm } from './WorkloadForm.tsx'

/** What each role worked for the grant in the period: person-months and hours, as the report tells them. */
export function StaffView({ grant, period }: { grant: Grant; period: Period }) {
  const say = useSay()
  const save = useSave()
  const text = useText()
  const language = useLanguage()
  const { nameOf } = useProgramme()
  const isLoaded = useLoaded(workloads)
  const [open, setOpen] = useState<Workload | 'new' | null>(null)
  const own = workloadsIn(useRows(workloads), grant.id, period.id).sort((a, b) => collate(nameOf(a.personId), nameOf(b.personId)))
  const totals = workTotals(own)
  const number = (hundredths: number) => formatHundredths(hundredths, language)
  const remove = (one: Workload) => {
    const role = nameOf(one.personId)
    return save(removeRow({ key: 'workloadRemoved', values: { role } }, workloads, one.id), say('budget.workloadRemoved', { role }))
  }
  const add = <Button variant={own.length === 0 ? 'primary' : 'quiet'} icon={Plus} onPress={() => setOpen('new')}>{say('budget.addWorkload')}</Button>
  return (
    <Card title={say('budget.staffTitle', { period: text(period.name) || formatDays(period.from, period.to) })} sub={say('budget.staffSub')} more={own.length > 0 && add}>
      {own.length === 0 ? (
        isLoaded && <EmptyState title={say('budget.noWorkloads')} text={say('budget.noWorkloadsText')} actions={add} />
      ) : (
        <DataTable
          caption={say('budget.staff')}
          hideCaption
          columns={[{ title: say('budget.role') }, { title: say('budget.personMonths'), align: 'end' }, { title: say('budget.hours'), align: 'end' }, { title: '' }]}
          rows={own.map((one) => [
            nameOf(one.personId),
            number(one.personMonthsHundredths),
            number(one.hoursHundredths),
            <span key="tools" className={styles.tools}>
              <IconButton label={say('budget.editWorkload', { role: nameOf(one.personId) })} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={say('budget.removeWorkload', { role: nameOf(one.personId) })} icon={Trash2} onPress={() => void remove(one)} />
              <HistoryButton table={workloads} id={one.id} name={nameOf(one.personId)} />
            </span>,
          ])}
          totals={[say('budget.total'), number(totals.personMonthsHundredths), number(totals.hoursHundredths), '']}
        />
      )}
      {open && <WorkloadForm grant={grant} period={period} known={own} {...(open !== 'new' && { workload: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
