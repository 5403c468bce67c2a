import { useRef, useState } from 'react'
import { z } from 'zod'
import type { Outcome } from '../../../contract/requests.ts'
import type { Grant } from '../../../core/budget/grant.ts'
import { LedgerWish, noWish } from '../../../core/budget/import/wish.ts'
import { ask } from '../../ask.ts'
import { useSay } from '../../preferences.ts'
import { useText } from '../../Said.tsx'
import { useUndoOf } from '../../save.ts'
import { useTables } from '../../tables.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { Fields } from '../../ui/Fields.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { LedgerAccounts } from './LedgerAccounts.tsx'
import { LedgerColumns } from './LedgerColumns.tsx'
import { LedgerDifferences } from './LedgerDifferences.tsx'
import { LedgerFacts } from './LedgerFacts.tsx'
import { LedgerTotals } from './LedgerTotals.tsx'
import { LookAgain } from './LookAgain.tsx'
import { Reconciling } from './Reconciling.tsx'

type Chosen = Exclude<Outcome<'ledger.chooseFile'>, 'cancelled'>

/** A ledger file is chosen, looked at, corrected and reconciled; only then is anything taken in. */
export function ImportLedger({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  return chosen ? <LookAndImport grant={grant} chosen={chosen} onClose={onClose} /> : <ChooseLedger grant={grant} onChosen={setChosen} onClose={onClose} />
}

/** What is wrong with a file is said here, so that another one can be chosen. */
function ChooseLedger({ grant, onChosen, onClose }: { grant: Grant; onChosen: (chosen: Chosen) => void; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  // The form closes itself when a file has been read; by then the next step has taken its place.
  const isRead = useRef(false)
  return (
    <FormDialog
      title={say('ledger.title', { name: text(grant.name) })}
      isOpen
      onClose={() => !isRead.current && onClose()}
      values={{}}
      schema={z.object({})}
      submitLabel={say('ledger.choose')}
      onSubmit={async () => {
        const outcome = await ask('ledger.chooseFile', { grantId: grant.id })
        if (outcome === 'cancelled') return
        isRead.current = true
        onChosen(outcome)
      }}
    >
      <p>{say('ledger.chooseHelp')}</p>
    </FormDialog>
  )
}

/** How a file is read, what would be taken in, and whether it all adds up. */
function LookAndImport({ grant, chosen, onClose }: { grant: Grant; chosen: Chosen; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const undo = useUndoOf()
  const [preview, setPreview] = useState(chosen.preview)
  const [values] = useState<LedgerWish>(() => ({ ...noWish, columns: chosen.preview.columns.map(({ column, use }) => ({ column, use })), costsAre: chosen.preview.costsAre }))
  const { isEven } = preview.reconciling
  return (
    <FormDialog<LedgerWish>
      title={say('ledger.title', { name: text(grant.name) })}
      isOpen
      size="wide"
      onClose={onClose}
      values={values}
      schema={LedgerWish.refine(({ acceptsDifference }) => acceptsDifference || isEven, { path: ['acceptsDifference'], error: say('ledger.mustAccept') })}
      submitLabel={say('ledger.import')}
      onSubmit={async (wish) => {
        const { added } = await ask('ledger.import', { file: chosen.file, wish })
        const label = useTables.getState().state?.undo
        toast(say('ledger.done', { count: added }), label ? { undo: () => void undo(label) } : {})
      }}
    >
      <LookAgain file={chosen.file} onPreview={setPreview} />
      <LedgerFacts preview={preview} />
      <LedgerColumns columns={preview.columns} />
      <Fields>
        <SelectField name="costsAre" label={say('ledger.costsAre')} isRequired options={[{ value: 'positive', label: say('ledger.costsPositive') }, { value: 'negative', label: say('ledger.costsNegative') }]} />
        <CheckField name="keepsTexts" label={say('ledger.keepsTexts')} description={say('ledger.keepsTextsHelp')} />
      </Fields>
      <LedgerAccounts grant={grant} accounts={preview.accounts} />
      <CheckField name="takesOtherCostCentres" label={say('ledger.takesOtherCostCentres')} />
      <CheckField name="takesOutsideUse" label={say('ledger.takesOutsideUse')} />
      <LedgerTotals grant={grant} preview={preview} />
      <LedgerDifferences preview={preview} />
      <Reconciling preview={preview} />
    </FormDialog>
  )
}
