import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { actions } from '../../core/actions/action.ts'
import { findings, type Finding, type Survey, type Wave } from '../../core/surveys/survey.ts'
import { byOrder } from '../../core/values/order.ts'
import { hasWords } from '../../core/values/text.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { FindingForm } from './FindingForm.tsx'
import styles from './Surveys.module.css'

/** What respondents said, and what was done about it. */
export function Findings({ survey, wave }: { survey: Survey; wave: Wave }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const allActions = useRows(actions)
  const own = useRows(findings).filter(({ waveId }) => waveId === wave.id).sort(byOrder)
  const [open, setOpen] = useState<Finding | 'new' | null>(null)
  const remove = ({ id, theme }: Finding) => {
    const values = { theme: text(theme) }
    return save(removeRow({ key: 'findingRemoved', values }, findings, id), say('surveys.findingRemoved', values))
  }
  return (
    <Section title={say('surveys.findings')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('surveys.addFinding')}</Button>}>
      <Lines
        none={say('surveys.noFindings')}
        lines={own.map((finding) => {
          const action = allActions.find(({ id }) => id === finding.actionId)
          return {
            key: finding.id,
            children: (
              <div className={styles.finding}>
                <strong><Said text={finding.theme} /></strong>
                <p><span className={styles.who}>{say('surveys.youSaid')}</span> <Said text={finding.text} /></p>
                {finding.approvedQuotes?.map((quote) => <blockquote key={quote}>{quote}</blockquote>)}
                {hasWords(finding.weDid) && <p><span className={styles.who}>{say('surveys.weDid')}</span> <Said text={finding.weDid} /></p>}
              </div>
            ),
            more: (
              <>
                {!hasWords(finding.weDid) && <StatusChip tone="warn">{say('surveys.notAnswered')}</StatusChip>}
                {finding.weight !== undefined && <span>{say('surveys.weightOf', { count: finding.weight })}</span>}
                {action && <a href={`#/actions/${action.id}`}>{`${action.code} ${text(action.title)}`}</a>}
              </>
            ),
            tools: (
              <>
                <IconButton label={say('surveys.editFinding', { theme: text(finding.theme) })} icon={Pencil} onPress={() => setOpen(finding)} />
                <IconButton label={say('surveys.removeFinding', { theme: text(finding.theme) })} icon={Trash2} onPress={() => void remove(finding)} />
                <HistoryButton table={findings} id={finding.id} name={text(finding.theme)} />
              </>
            ),
          }
        })}
      />
      {open && <FindingForm survey={survey} wave={wave} {...(open !== 'new' && { finding: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
