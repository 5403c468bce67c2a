import { ListTree, Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { grants } from '../../core/budget/grant.ts'
import { periods } from '../../core/programme/programme.ts'
import { reports } from '../../core/reporting/report.ts'
import { formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useSubjects } from '../documents.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { NewReportForm } from './NewReportForm.tsx'

interface Line {
  id: string
  kind: string
  /** What it is about, where that is one record. */
  subject: string
  period: string
  from: string
  dueOn: string | null
  grants: string
  languages: string
}

/** The reports begun, the newest period first, and the way to begin one. */
export function ReportList() {
  const say = useSay()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [isNew, setNew] = useState(false)
  const isLoaded = useLoaded(reports, periods)
  const lines = useLines()
  const shown = lines.filter((line) => Object.values(line).join(' ').toLowerCase().includes(text.trim().toLowerCase()))
  const begin = (
    <>
      <Button variant="quiet" icon={ListTree} onPress={() => navigate('/reports/outlines')}>{say('outlines.open')}</Button>
      <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>{say('reports.newReport')}</Button>
    </>
  )
  const columns: Column<Line>[] = [
    { key: 'kind', title: say('reports.screenKind'), width: '1fr', isRowHeader: true, cell: (line) => line.kind, sortBy: (line) => line.kind },
    { key: 'subject', title: say('outlines.subject'), width: '2fr', cell: (line) => line.subject, sortBy: (line) => line.subject },
    { key: 'period', title: say('programme.period'), width: '1fr', cell: (line) => line.period, sortBy: (line) => line.from },
    { key: 'grants', title: say('reports.screenGrants'), width: '1fr', isExtra: true, cell: (line) => line.grants, sortBy: (line) => line.grants },
    { key: 'languages', title: say('reports.languages'), width: 140, cell: (line) => line.languages, sortBy: (line) => line.languages, isExtra: true },
    { key: 'dueOn', title: say('reports.screenDue'), width: 120, align: 'end', cell: (line) => line.dueOn && formatDay(line.dueOn), sortBy: (line) => line.dueOn },
  ]
  return (
    <>
      <ListScreen title={say('reports.screenTitle')} lead={say('reports.screenLead')} filter={{ label: say('common.filter'), value: text, onChange: setText }} actions={begin} count={say('reports.screenCount', { count: shown.length })}>
        <Grid
          label={say('reports.screenTitle')}
          rows={shown}
          columns={columns}
          onSelect={(id) => navigate(`/reports/${id}`)}
          onOpen={(id) => navigate(`/reports/${id}`)}
          initialSort={{ key: 'period', direction: 'descending' }}
          empty={isLoaded && (lines.length === 0 ? <EmptyState title={say('reports.emptyTitle')} text={say('reports.emptyText')} actions={begin} /> : <EmptyState title={say('reports.noneFound')} />)}
        />
      </ListScreen>
      {isNew && <NewReportForm onClose={() => setNew(false)} onSaved={(id) => navigate(`/reports/${id}`)} />}
    </>
  )
}

function useLines(): Line[] {
  const say = useSay()
  const text = useText()
  const [all, every, granted] = [useRows(reports), useRows(periods), useRows(grants)]
  const subjects = [...useSubjects('minutes'), ...useSubjects('workshopSummary'), ...useSubjects('consultation'), ...useSubjects('hoursList')]
  return all.map((report) => {
    const period = every.find((one) => one.id === report.periodId)
    return {
      id: report.id,
      kind: say(choice('reports.reportKind', report.kind)),
      subject: text(subjects.find(({ id }) => id === report.subjectId)?.name),
      period: text(period?.name),
      from: period?.from ?? '',
      dueOn: period?.reportDueOn ?? null,
      grants: report.grantIds.map((id) => text(granted.find((grant) => grant.id === id)?.name)).join(', '),
      languages: report.languages.map((language) => say(choice('reports.language', language))).join(', '),
    }
  })
}
