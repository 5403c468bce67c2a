import type { ColumnMapping, ColumnPreview } from '../../core/surveys/preview.ts'
import { QuestionType } from '../../core/surveys/survey.ts'
import { formatCount } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { FieldNotes } from '../ui/FieldLabel.tsx'
import { useField } from '../ui/form.ts'
import { StatusChip } from '../ui/StatusChip.tsx'
import styles from './Surveys.module.css'

/** More options than these are counted, not listed. */
const optionsListed = 6

/** The words of an option of one of the survey's questions; the option itself where there are none. */
export type OptionText = (questionCode: string | null, option: string) => string

/** How each column is read, to be corrected: whether it is kept, as what, and where it goes. */
export function ImportColumns({ columns, optionText, onChange }: { columns: ColumnPreview[]; optionText: OptionText; onChange: (mapping: ColumnMapping[]) => void }) {
  const say = useSay()
  const language = useLanguage()
  const field = useField<ColumnMapping[]>({ name: 'mapping', label: say('surveys.columns') }, 'choice')
  const alter = (column: number, wish: Partial<ColumnMapping>) => {
    const mapping = field.value.map((one) => (one.column === column ? { ...one, ...wish } : one))
    field.onChange(mapping)
    onChange(mapping)
  }
  return (
    <div className={styles.columns}>
      <h3 id={`${field.id}-title`}>{say('surveys.columns')}</h3>
      <p className={styles.quiet}>{say('surveys.columnsHelp')}</p>
      <FieldNotes error={field.error} />
      {/* The table scrolls in its own box, and the keyboard must reach what scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div id={field.id} data-field className={styles.scroller} role="region" aria-labelledby={`${field.id}-title`} tabIndex={0}>
        <table className={styles.mapping}>
          <thead>
            <tr>
              <th scope="col">{say('surveys.use')}</th>
              <th scope="col">{say('surveys.column')}</th>
              <th scope="col">{say('surveys.type')}</th>
              <th scope="col" className={styles.end}>{say('surveys.answered')}</th>
              <th scope="col">{say('surveys.optionsGiven')}</th>
            </tr>
          </thead>
          <tbody>
            {field.value.map(({ column, use, type }) => {
              const preview = columns.find((one) => one.column === column)!
              const heading = preview.heading || say('surveys.noHeading', { number: column + 1 })
              return (
                <tr key={column} data-dropped={use === 'dropped' || undefined}>
                  <td><input type="checkbox" checked={use === 'question'} aria-label={say('surveys.useColumn', { heading })} onChange={(event) => alter(column, { use: event.target.checked ? 'question' : 'dropped' })} /></td>
                  <th scope="row">
                    <span className={styles.heading}>{heading}</span>
                    <span className={styles.goes}>{preview.personal ? <StatusChip tone="warn">{say(choice('surveys.personal', preview.personal))}</StatusChip> : use === 'question' && destination(preview, say)}</span>
                  </th>
                  <td>
                    <select value={type} disabled={use === 'dropped'} aria-label={say('surveys.typeOf', { heading })} onChange={(event) => alter(column, { type: QuestionType.parse(event.target.value) })}>
                      {QuestionType.options.map((value) => <option key={value} value={value}>{say(choice('surveys.type', value))}</option>)}
                    </select>
                  </td>
                  <td className={styles.end}>{formatCount(preview.answered, language)}</td>
                  <td className={styles.options}>{use === 'question' && optionsText(preview, optionText, say)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function destination({ partOf, question }: ColumnPreview, say: Say): string {
  if (partOf !== null) return say('surveys.partOf', { question: question ?? partOf })
  return question === null ? say('surveys.goesToNew') : say('surveys.goesTo', { code: question })
}

/** The common options; what few answered is only counted. */
function optionsText({ question, options, rareOptions }: ColumnPreview, optionText: OptionText, say: Say): string {
  const listed = options.slice(0, optionsListed).map((option) => optionText(question, option)).join(' · ') + (options.length > optionsListed ? ' …' : '')
  return [listed, rareOptions > 0 ? say('surveys.rareOptions', { count: rareOptions }) : ''].filter(Boolean).join(' + ')
}
