import { FileInput, Plus } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { categoryOf } from '../../core/budget/category-of.ts'
import { accountRules, costCategories, ledgerRows, type Grant, type LedgerRow } from '../../core/budget/grant.ts'
import type { Period } from '../../core/programme/programme.ts'
import { sum } from '../../core/values/amounts.ts'
import { isWithin } from '../../core/values/day.ts'
import { formatCents } from '../../core/values/formats.ts'
import { byOrder } from '../../core/values/order.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { ImportLedger } from './import/ImportLedger.tsx'
import { ledgerColumns, type LedgerLine } from './ledger-columns.tsx'
import { LedgerRowForm } from './LedgerRowForm.tsx'
import { NewLedgerRowForm } from './NewLedgerRowForm.tsx'

/** The rows of the general ledger; one opens to say whether it is eligible, and why not. */
export function LedgerView({ grant, period, views, choices }: { grant: Grant; period: Period; views: ReactNode; choices: ReactNode }) {
  const say = useSay()
  const language = useLanguage()
  const text = useText()
  const isLoaded = useLoaded(ledgerRows, costCategories)
  const lines = useLines(grant)
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const [searched, setSearched] = useState('')
  const [when, setWhen] = useState('')
  const [category, setCategory] = useState('')
  const [eligible, setEligible] = useState('')
  const [open, setOpen] = useState<LedgerRow | null>(null)
  const [isNew, setNew] = useState(false)
  const [isImporting, setImporting] = useState(false)

  const wanted = searched.trim().toLowerCase()
  const shown = lines.filter(
    ({ row, category: name, searched: words }) =>
      (when === '' || isWithin(row.bookedOn, period.from, period.to)) && (category === '' || name === category) && (eligible === '' || String(row.eligible) === eligible) && words.includes(wanted),
  )
  const columns = ledgerColumns(say, language)
  const all = { value: '', label: say('common.all') }
  const add = (
    <>
      <Button icon={FileInput} onPress={() => setImporting(true)}>{say('ledger.open')}</Button>
      <Button variant="primary" icon={Plus} onPress={() => setNew(true)}>{say('budget.addLedgerRow')}</Button>
    </>
  )
  return (
    <>
      <ListScreen
        title={say('budget.title')}
        lead={views}
        actions={
          <>
            {choices}
            {add}
          </>
        }
        filter={{ label: say('budget.ledgerFilter'), value: searched, onChange: setSearched }}
        filters={
          <>
            <FilterSelect label={say('budget.when')} value={when} onChange={setWhen} options={[{ value: '', label: say('budget.wholeUse') }, { value: 'period', label: say('budget.onlyThisPeriod') }]} />
            <FilterSelect label={say('budget.category')} value={category} onChange={setCategory} options={[all, ...categories.map((one) => ({ value: text(one.name), label: text(one.name) }))]} />
            <FilterSelect label={say('budget.eligible')} value={eligible} onChange={setEligible} options={[all, { value: 'true', label: say('budget.eligible') }, { value: 'false', label: say('budget.notEligible') }]} />
          </>
        }
        count={say('budget.ledgerCount', { count: shown.length, sum: formatCents(sum(shown.map(({ row }) => row.cents)), language) })}
      >
        <Grid
          label={say('budget.ledger')}
          rows={shown}
          columns={columns}
          onOpen={(id) => setOpen(lines.find((line) => line.id === id)?.row ?? null)}
          initialSort={{ key: 'bookedOn', direction: 'ascending' }}
          empty={isLoaded && (lines.length === 0 ? <EmptyState title={say('budget.noRows')} text={say('budget.noRowsText')} actions={add} /> : <EmptyState title={say('budget.noneFound')} />)}
        />
      </ListScreen>
      {open && <LedgerRowForm row={open} onClose={() => setOpen(null)} />}
      {isNew && <NewLedgerRowForm grant={grant} onClose={() => setNew(false)} />}
      {isImporting && <ImportLedger grant={grant} onClose={() => setImporting(false)} />}
    </>
  )
}

function useLines(grant: Grant): LedgerLine[] {
  const text = useText()
  const [all, categories, rules] = [useRows(ledgerRows), useRows(costCategories), useRows(accountRules)]
  return useMemo(() => {
    const ofGrant = { categories: categories.filter((one) => one.grantId === grant.id), accountRules: rules.filter((one) => one.grantId === grant.id) }
    const names = new Map(ofGrant.categories.map((one) => [one.id, text(one.name)]))
    return all
      .filter((row) => row.grantId === grant.id)
      .map((row) => ({ id: row.id, row, category: names.get(categoryOf(row, ofGrant) ?? '') ?? '', searched: [row.voucher, row.account, row.costCentre, row.text ?? ''].join(' ').toLowerCase() }))
  }, [all, categories, rules, grant.id, text])
}
