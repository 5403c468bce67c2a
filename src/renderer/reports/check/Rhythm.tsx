import { ArrowRightToLine, Repeat } from 'lucide-react'
import { useState } from 'react'
import type { CarryOver } from '../../../core/reports/carry-over.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { describeTrouble } from '../../problem-words.ts'
import { SaveCalendar } from '../../SaveCalendar.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { CarryOverForm } from './CarryOverForm.tsx'
import styles from './Check.module.css'
import { LastTimeForm } from './LastTimeForm.tsx'

/** What makes the next report begin where this one ends. */
export function Rhythm({ report, outline }: { report: ReportRow; outline: ReportOutline | undefined }) {
  const say = useSay()
  const [carried, setCarried] = useState<CarryOver | null>(null)
  const [isTaking, setTaking] = useState(false)
  const [trouble, setTrouble] = useState<unknown>(null)
  const preview = () => {
    setTrouble(null)
    ask('periods.carryOver', { periodId: report.periodId, dueOn: null }).then(setCarried, setTrouble)
  }
  return (
    <Section title={say('rhythm.title')}>
      <p className={styles.quiet}>{say('rhythm.sameLead')}</p>
      <div><Button icon={Repeat} onPress={() => setTaking(true)}>{say('rhythm.sameAsLastTime')}</Button></div>
      <p className={styles.quiet}>{say('rhythm.carryOverLead')}</p>
      <div><Button icon={ArrowRightToLine} onPress={preview}>{say('rhythm.carryOver')}</Button></div>
      <p className={styles.quiet}>{say('rhythm.calendarLead')}</p>
      <div><SaveCalendar /></div>
      {trouble !== null && <Notice tone="problem">{describeTrouble(trouble, say)}</Notice>}
      {carried && <CarryOverForm report={report} carried={carried} onClose={() => setCarried(null)} />}
      {isTaking && <LastTimeForm report={report} outline={outline} onClose={() => setTaking(false)} />}
    </Section>
  )
}
