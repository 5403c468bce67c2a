import { useMemo } from 'react'
import type { Account } from '../../core/budget/account.ts'
import { accountedEntries, type CountsAs } from '../../core/budget/accounting.ts'
import { centsOf, type RecordName } from '../../core/budget/counted.ts'
import { fundings, instalments, ledgerRows } from '../../core/budget/grant.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useRows } from '../tables.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { PlainDialog } from '../ui/PlainDialog.tsx'

/** So many rows are named; the ledger has them all. */
const named = 500

interface CountedRowsProps {
  title: string
  account: Account
  counted: readonly RecordName[]
  onClose: () => void
}

/** The rows that a step of the settlement is made of, or what was told of them. */
export function CountedRows({ title, account, counted, onClose }: CountedRowsProps) {
  const say = useSay()
  const language = useLanguage()
  const known = useKnown(account)
  const more = counted.length - named
  return (
    <PlainDialog title={title} onClose={onClose}>
      <DataTable
        caption={say('settlement.records')}
        hideCaption
        columns={[{ title: say('settlement.day') }, { title: say('settlement.what') }, { title: say('settlement.voucher') }, { title: say('settlement.sum'), align: 'end' }]}
        rows={counted.slice(0, named).flatMap(({ id }) => {
          const row = known.get(id)
          return row ? [[formatDay(row.day), say(choice('settlement.counts', row.countsAs)), row.voucher, formatCents(row.cents, language)]] : []
        })}
      />
      {more > 0 && <p>{say('settlement.moreRecords', { count: more })}</p>}
    </PlainDialog>
  )
}

interface KnownRow {
  day: string
  countsAs: CountsAs
  voucher: string
  cents: number
}

function useKnown({ counted, terms }: Account): Map<string, KnownRow> {
  const [booked, received, paid, told] = [useRows(ledgerRows), useRows(fundings), useRows(instalments), useRows(accountedEntries)]
  return useMemo(() => {
    const as = new Map(Object.entries(counted).flatMap(([countsAs, names]) => names.map(({ id }) => [id, countsAs as CountsAs] as const)))
    const wanted = <R extends { id: string }>(rows: readonly R[], shown: (row: R) => Omit<KnownRow, 'countsAs'>) =>
      rows.flatMap((row): [string, KnownRow][] => (as.has(row.id) ? [[row.id, { ...shown(row), countsAs: as.get(row.id)! }]] : []))
    return new Map([
      ...wanted(booked, (row) => ({ day: row.bookedOn, voucher: row.voucher, cents: centsOf(row, terms) })),
      ...wanted(received, (row) => ({ day: row.receivedOn, voucher: '', cents: row.cents })),
      ...wanted(paid, (row) => ({ day: row.paidOn, voucher: '', cents: row.cents })),
      ...wanted(told, (row) => ({ day: row.bookedOn, voucher: row.voucher ?? '', cents: centsOf(row, terms) })),
    ])
  }, [booked, received, paid, told, counted, terms])
}
