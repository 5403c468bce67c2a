import type { DocumentLanguage } from '../../../core/reports/document-language.ts'
import type { FigureTrace } from '../../../core/reports/sources/trace.ts'
import type { Id } from '../../../core/values/ids.ts'
import { useComputed } from '../../computed.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PlainDialog } from '../../ui/PlainDialog.tsx'
import styles from './FigureRecords.module.css'

export interface FigureRecordsProps {
  reportId: Id
  language: DocumentLanguage
  figureId: string
  onClose: () => void
}

/** Where a figure comes from: what it is, how it was worked out, and each of its records with the way to it. */
export function FigureRecords({ reportId, language, figureId, onClose }: FigureRecordsProps) {
  const say = useSay()
  const spoken = useLanguage()
  const { data, error } = useComputed('reports.figure', { reportId, language, figureId, spoken })
  return (
    <PlainDialog title={say('sources.figureTitle', { figure: data?.text ?? '' })} onClose={onClose}>
      {error && <Notice tone="problem">{describeTrouble(error, say)}</Notice>}
      {data && (
        <div className={styles.body}>
          <Facts items={[{ label: say('sources.where'), value: data.place }, { label: say('sources.whatFor'), value: data.what }, { label: say('sources.workedOutFrom'), value: data.from }]} />
          {data.steps.length > 0 && <Steps steps={data.steps} />}
          {data.recordCount > 0 ? <Records trace={data} onClose={onClose} /> : <p>{say('sources.noRecords')}</p>}
        </div>
      )}
    </PlainDialog>
  )
}

function Steps({ steps }: { steps: FigureTrace['steps'] }) {
  const say = useSay()
  return (
    <DataTable
      caption={say('sources.steps')}
      columns={[{ title: say('sources.step') }, { title: say('sources.amount'), align: 'end' }]}
      rows={steps.map(({ what, text, isThis }) => (isThis ? [<strong key="what">{`${what} (${say('sources.thisOne')})`}</strong>, <strong key="text">{text}</strong>] : [what, text]))}
    />
  )
}

function Records({ trace: { records, recordCount }, onClose }: { trace: FigureTrace; onClose: () => void }) {
  const say = useSay()
  const parted = records.some(({ part }) => part !== '')
  const more = recordCount - records.length
  return (
    <>
      <DataTable
        caption={say('sources.recordsOf', { count: recordCount })}
        columns={[{ title: say('sources.record') }, { title: say('sources.kind') }, ...(parted ? [{ title: say('sources.part'), align: 'end' as const }] : [])]}
        rows={records.map(({ id, kind, title, part, where }) => [
          <a key={id} href={`#/${where.screen}${where.id ? `/${where.id}` : ''}`} onClick={onClose}>{title}</a>,
          kind,
          ...(parted ? [part] : []),
        ])}
      />
      {more > 0 && <p>{say('sources.andMore', { count: more })}</p>}
    </>
  )
}
