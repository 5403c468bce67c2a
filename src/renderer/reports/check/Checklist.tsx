import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { checklistMarks, checklistSteps, type ChecklistItem } from '../../../core/reporting/checklist.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { keyedId } from '../../../core/values/ids.ts'
import { addKeyedRow, saveRow } from '../../../core/workbook/edits.ts'
import { choice } from '../../../words/choice.ts'
import { useComputed } from '../../computed.ts'
import { useLanguage, usePreferences, useSay } from '../../preferences.ts'
import { useSave } from '../../save.ts'
import { useRow } from '../../tables.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Section } from '../../ui/Section.tsx'
import styles from './Check.module.css'
import { NoteForm } from './NoteForm.tsx'

/** What the authority's official looks at, what the workbook can say to it, and what the person has gone through. */
export function Checklist({ report }: { report: ReportRow }) {
  const say = useSay()
  const language = useLanguage()
  const { data } = useComputed('reports.checklist', { reportId: report.id, language })
  return (
    <Section title={say('readiness.checklist')}>
      <p className={styles.quiet}>{say('readiness.checklistLead')}</p>
      {checklistSteps.map(({ step, items }) => (
        <section key={step} aria-labelledby={`step-${step}`}>
          <h3 id={`step-${step}`} className={styles.sectionTitle}>{say(choice('readiness.step', step))}</h3>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={item} report={report} item={item} says={data?.find((one) => one.item === item)?.says ?? []} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

function Item({ report, item, says }: { report: ReportRow; item: ChecklistItem; says: string[] }) {
  const say = useSay()
  const save = useSave()
  const who = usePreferences((preferences) => preferences.who)
  const mark = useRow(checklistMarks, keyedId(report.id, item))
  const [isWriting, setWriting] = useState(false)
  const title = say(choice('readiness.item', item))

  const tick = (done: boolean) => {
    const before = mark ?? { id: keyedId(report.id, item), reportId: report.id, item }
    const after = { ...before, done, ...(who && { who }) }
    void save(mark ? saveRow({ key: 'checklistMarked' }, checklistMarks, mark, after) : addKeyedRow({ key: 'checklistMarked' }, checklistMarks, after))
  }
  return (
    <li>
      <div className={styles.item}>
        <label>
          <input type="checkbox" checked={mark?.done ?? false} onChange={(event) => tick(event.target.checked)} />
          {title}
        </label>
        <IconButton label={`${say('readiness.addNote')}: ${title}`} icon={Pencil} onPress={() => setWriting(true)} />
      </div>
      {says.map((sentence, n) => (
        <p key={n} className={styles.says}>{sentence}</p>
      ))}
      {mark?.note && <p className={styles.note}>{mark.note}{mark.who && ` (${mark.who})`}</p>}
      {isWriting && <NoteForm report={report} item={item} mark={mark} title={title} onClose={() => setWriting(false)} />}
    </li>
  )
}
