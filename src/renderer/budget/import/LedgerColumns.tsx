import { LedgerColumnUse, type LedgerColumn } from '../../../core/budget/import/columns.ts'
import type { LedgerColumnPreview } from '../../../core/budget/import/preview.ts'
import { formatCount } from '../../../core/values/formats.ts'
import { choice } from '../../../words/choice.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useField } from '../../ui/form.ts'
import { StatusChip } from '../../ui/StatusChip.tsx'
import { ChoiceTable } from './ChoiceTable.tsx'
import styles from './Import.module.css'

/** What each column is taken for, to be corrected. */
export function LedgerColumns({ columns }: { columns: LedgerColumnPreview[] }) {
  const say = useSay()
  const language = useLanguage()
  const field = useField<LedgerColumn[]>({ name: 'columns', label: say('ledger.columns') }, 'choice')
  return (
    <ChoiceTable
      title={say('ledger.columns')}
      help={say('ledger.columnsHelp')}
      id={field.id}
      error={field.error}
      columns={[{ title: say('ledger.column') }, { title: say('ledger.use') }, { title: say('ledger.example') }, { title: say('ledger.filled'), align: 'end' }]}
      rows={columns.map(({ column, heading, personal, example, filled }) => {
        const use = field.value.find((one) => one.column === column)?.use ?? 'dropped'
        const name = heading || say('ledger.noHeading', { number: column + 1 })
        return {
          key: column,
          isQuiet: use === 'dropped',
          heading: (
            <>
              {name} {personal && <StatusChip tone="warn">{say(choice('ledger.personal', personal))}</StatusChip>}
            </>
          ),
          cells: [
            <select key="use" value={use} aria-label={say('ledger.useOf', { heading: name })} onChange={(event) => field.onChange(withUse(field.value, column, LedgerColumnUse.parse(event.target.value)))}>
              {LedgerColumnUse.options.map((option) => <option key={option} value={option}>{say(choice('ledger.use', option))}</option>)}
            </select>,
            <span key="example" className={styles.quiet}>{example}</span>,
            formatCount(filled, language),
          ],
        }
      })}
    />
  )
}

/** Only texts may come from several columns: of the rest the one chosen last counts. */
function withUse(columns: LedgerColumn[], column: number, use: LedgerColumnUse): LedgerColumn[] {
  return columns.map((one) => (one.column === column ? { column, use } : one.use === use && use !== 'text' ? { ...one, use: 'dropped' } : one))
}
