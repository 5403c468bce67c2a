import { useState } from 'react'
import { periods } from '../../../core/programme/programme.ts'
import { reports } from '../../../core/reporting/report.ts'
import { sentReports, type SentReport } from '../../../core/reporting/sent-report.ts'
import { comparableSent } from '../../../core/reports/comparison/comparable.ts'
import type { Comparison } from '../../../core/reports/comparison/comparison.ts'
import { formatDay } from '../../../core/values/formats.ts'
import type { Id } from '../../../core/values/ids.ts'
import { Language } from '../../../core/values/text.ts'
import { choice } from '../../../words/choice.ts'
import { useComputed } from '../../computed.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { useText } from '../../Said.tsx'
import { useRows } from '../../tables.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterSelect } from '../../ui/FilterSelect.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Panel, Section } from '../../ui/Section.tsx'
import type { DeskViewProps } from '../desk-views.tsx'
import { SectionChanges } from './SectionChanges.tsx'
import styles from './Sent.module.css'

/** What the report says otherwise than one that was sent: real change first, then what was corrected, then what is worked out in another way. */
export function DifferencesView({ report, language }: DeskViewProps) {
  const say = useSay()
  const nameOf = useNames()
  const [chosen, setChosen] = useState('')
  const all = comparableSent(report, useRows(sentReports), useRows(reports), useRows(periods))
  const sent = all.find(({ id }) => id === chosen) ?? all[0]
  if (!sent) return <EmptyState title={say('sending.nothingToCompare')} text={say('sending.nothingToCompareText')} />
  return (
    <>
      <FilterSelect label={say('sending.against')} value={sent.id} onChange={setChosen} options={all.map((one) => ({ value: one.id, label: say('sending.againstOne', { report: nameOf(one), day: formatDay(one.sentOn) }) }))} />
      <Differences key={sent.id} reportId={report.id} sent={sent} wanted={language} />
    </>
  )
}

/** In the language looked at, or in one that the other report was sent in. */
function Differences({ reportId, sent, wanted }: { reportId: Id; sent: SentReport; wanted: Language }) {
  const say = useSay()
  const language = sent.blocks[wanted] !== undefined ? wanted : (Language.options.find((one) => sent.blocks[one] !== undefined) ?? wanted)
  const { data, error } = useComputed('reports.differences', { reportId, sentId: sent.id, language })
  if (error) return <Notice tone="problem">{describeTrouble(error, say)}</Notice>
  if (!data) return null
  return (
    <div className={styles.differences} lang={language}>
      {(['change', 'correction', 'method'] as const).map((why) => (
        <Panel key={why}>
          <Section title={say(`sending.${why}Title`)}>
            <Told why={why} comparison={data} />
          </Section>
        </Panel>
      ))}
    </div>
  )
}

function Told({ why, comparison }: { why: keyof Comparison; comparison: Comparison }) {
  const say = useSay()
  const sections = comparison[why]
  return (
    <>
      <p className={styles.lead}>{say(sections.length > 0 ? `sending.${why}Lead` : `sending.${why}None`)}</p>
      {sections.map((section) => (
        <SectionChanges key={section.section} section={section} />
      ))}
    </>
  )
}

/** `Väliraportti – Kausi 2/2020` */
function useNames(): (sent: SentReport) => string {
  const say = useSay()
  const text = useText()
  const [allReports, allPeriods] = [useRows(reports), useRows(periods)]
  return ({ reportId }) => {
    const report = allReports.find(({ id }) => id === reportId)
    return report ? `${say(choice('reports.reportKind', report.kind))} – ${text(allPeriods.find(({ id }) => id === report.periodId)?.name)}` : ''
  }
}
