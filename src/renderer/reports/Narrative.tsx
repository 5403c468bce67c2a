import { Repeat } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { reportSections, type ReportRow } from '../../core/reporting/report.ts'
import { withNarrative } from '../../core/reporting/new-report.ts'
import { charactersOf } from '../../core/reports/checks/narrative.ts'
import { sameAsLastTime } from '../../core/reports/last-time.ts'
import type { ReportOutline } from '../../core/templates/template.ts'
import { formatCount } from '../../core/values/formats.ts'
import { keyedId } from '../../core/values/ids.ts'
import { plainFrom, type RichDocument } from '../../core/values/rich-text.ts'
import type { Language } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { saveUnsaved, whileWriting } from '../unsaved.ts'
import { useLastTexts } from './last-texts.ts'
import styles from './Reports.module.css'

const RichEditor = lazy(() => import('../ui/RichEditor.tsx'))

/** How long the writer pauses before the text is saved. */
const pauseMilliseconds = 900

/** The editor would read an empty text as HTML, which the content security policy refuses. */
const emptyDocument: RichDocument = { type: 'doc', content: [{ type: 'paragraph' }] }

export interface NarrativeProps {
  report: ReportRow
  outlined: ReportOutline['sections'][number]
  language: Language
  onLanguage: (language: Language) => void
}

/** What the people write for a section, one language in view at a time; its characters are counted and it saves itself. */
export function Narrative({ report, outlined, language, onLanguage }: NarrativeProps) {
  const say = useSay()
  const spoken = useLanguage()
  const isLoaded = useLoaded(reportSections)
  const { stored, shown, epoch, write } = useDraft(report, outlined, language)
  const length = shown ? charactersOf(plainFrom(shown)) : 0
  const { limit } = outlined
  const row = useRow(reportSections, keyedId(report.id, outlined.section))
  return (
    <div className={styles.narrative}>
      <div className={styles.languages} role="group" aria-label={say('reports.narrativeLanguage')}>
        {report.languages.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} data-filled={row?.narrative?.[one] ? true : undefined} onClick={() => onLanguage(one)}>
            {say(choice('reports.language', one))}
          </button>
        ))}
      </div>
      {isLoaded && (
        <Suspense fallback={<p className={styles.quiet}>{say('common.loading')}</p>}>
          <RichEditor
            key={`${language} ${epoch}`}
            id={`narrative-${outlined.section}`}
            language={language}
            label={`${outlined.title[spoken]}, ${say(choice('reports.language', language))}`}
            document={stored ?? emptyDocument}
            onChange={write}
          />
        </Suspense>
      )}
      <LastTime report={report} outlined={outlined} language={language} />
      <p className={limit !== undefined && length > limit ? styles.tooLong : styles.characters}>
        {limit === undefined
          ? say('reports.characters', { length: formatCount(length, spoken) })
          : say(length > limit ? 'reports.charactersTooMany' : 'reports.charactersOf', { length: formatCount(length, spoken), limit: formatCount(limit, spoken) })}
      </p>
    </div>
  )
}

/** Takes the text of the report before, in the language in view; undo gives back what stood there. */
function LastTime({ report, outlined: { section, title }, language }: Pick<NarrativeProps, 'report' | 'outlined' | 'language'>) {
  const say = useSay()
  const spoken = useLanguage()
  const save = useSave()
  const rows = useRows(reportSections)
  const texts = useLastTexts(report).filter((one) => one.section === section && one.language === language)
  if (texts.length === 0) return null
  const take = async () => {
    await saveUnsaved()
    await save(sameAsLastTime(report, texts, rows), say('rhythm.sameTaken', { section: title[spoken] }))
  }
  return (
    <div>
      <Button variant="quiet" icon={Repeat} onPress={() => void take()} label={say('rhythm.sameAsLastTimeNamed', { section: title[spoken] })}>{say('rhythm.sameAsLastTime')}</Button>
    </div>
  )
}

/**
 * The text as it is being written, saved after each pause, when the writer leaves and when something asks for the
 * last words. When it changes from outside (an undo, another window), `epoch` rises and the editor begins anew.
 */
function useDraft(report: ReportRow, { section, title }: NarrativeProps['outlined'], language: Language) {
  const save = useSave()
  const spoken = useLanguage()
  const row = useRow(reportSections, keyedId(report.id, section))
  const stored = row?.narrative?.[language] ?? null
  const [draft, setDraft] = useState<{ document: RichDocument | null } | null>(null)
  const [epoch, setEpoch] = useState(0)
  const known = useRef(JSON.stringify(stored))
  /** On their way to the disk: one that comes back, perhaps while the next is written, is no change from outside. */
  const sent = useRef<string[]>([])
  const pending = useRef<(() => Promise<void>) | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    known.current = JSON.stringify(stored)
    setDraft(null)
    // oxlint-disable-next-line react/exhaustive-deps -- only another language is another text
  }, [language])
  useEffect(() => {
    const come = JSON.stringify(stored)
    const own = sent.current.indexOf(come)
    if (own >= 0) {
      sent.current.splice(0, own + 1)
      known.current = come
      return
    }
    if (pending.current || come === known.current) return
    known.current = come
    setDraft(null)
    setEpoch((last) => last + 1)
  }, [stored])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void pending.current?.()
      sent.current = []
    },
    [language],
  )
  useEffect(() => whileWriting(async () => pending.current?.()), [])

  const write = (document: RichDocument | null) => {
    setDraft({ document })
    clearTimeout(timer.current)
    pending.current = async () => {
      clearTimeout(timer.current)
      pending.current = null
      const label = { key: 'narrativeWritten', values: { section: title[spoken] } }
      const after = withNarrative(row, report.id, section, language, document)
      const edit = row ? saveRow(label, reportSections, row, after) : addRow(label, reportSections, after)
      const text = JSON.stringify(document)
      if (edit) sent.current.push(text)
      if (!(await save(edit))) sent.current = sent.current.filter((one) => one !== text)
    }
    timer.current = setTimeout(() => void pending.current?.(), pauseMilliseconds)
  }
  return { stored, shown: draft ? draft.document : stored, epoch, write }
}
