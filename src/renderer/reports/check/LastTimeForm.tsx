import { useState } from 'react'
import { reportSections, type ReportRow } from '../../../core/reporting/report.ts'
import { sameAsLastTime } from '../../../core/reports/last-time.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import { keyedId } from '../../../core/values/ids.ts'
import { labelWords } from '../../../words/label-words.ts'
import { choice } from '../../../words/choice.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useSave } from '../../save.ts'
import { useRows } from '../../tables.ts'
import { Button } from '../../ui/Button.tsx'
import { PlainDialog } from '../../ui/PlainDialog.tsx'
import { useLastTexts } from '../last-texts.ts'
import styles from './Check.module.css'

/** The texts of the report before, of which those that stay the same are taken at once. */
export function LastTimeForm({ report, outline, onClose }: { report: ReportRow; outline: ReportOutline | undefined; onClose: () => void }) {
  const say = useSay()
  const spoken = useLanguage()
  const save = useSave()
  const rows = useRows(reportSections)
  const texts = useLastTexts(report).filter(({ section }) => outline?.sections.some((one) => one.section === section))
  const keyOf = ({ section, language }: { section: string; language: string }) => `${section} ${language}`
  const isFilled = ({ section, language }: (typeof texts)[number]) => rows.find(({ id }) => id === keyedId(report.id, section))?.narrative?.[language] !== undefined
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set())
  const isChosen = (one: (typeof texts)[number]) => toggled.has(keyOf(one)) === isFilled(one)
  const toggle = (key: string) => setToggled(new Set(toggled.has(key) ? [...toggled].filter((one) => one !== key) : [...toggled, key]))
  const chosen = texts.filter(isChosen)
  const take = async () => {
    const edit = sameAsLastTime(report, chosen, rows)
    if (await save(edit, labelWords(edit.label, say))) onClose()
  }
  return (
    <PlainDialog
      title={say('rhythm.sameTitle')}
      onClose={onClose}
      foot={texts.length > 0 && <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void take()}>{say('rhythm.sameTake')}</Button>}
    >
      {texts.length === 0 ? (
        <p>{say('rhythm.sameNone')}</p>
      ) : (
        <ul className={styles.items}>
          {texts.map((one) => (
            <li key={keyOf(one)} className={styles.item}>
            <label>
              <input type="checkbox" checked={isChosen(one)} onChange={() => toggle(keyOf(one))} />
              <span>
                {outline?.sections.find(({ section }) => section === one.section)?.title[spoken]} ({say(choice('reports.language', one.language))})
                {isFilled(one) && <small> {say('rhythm.replaces')}</small>}
              </span>
            </label>
            </li>
          ))}
        </ul>
      )}
    </PlainDialog>
  )
}
