import type { LedgerRow } from '../../core/budget/grant.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import type { Column } from '../ui/Grid.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'

/** What a line of the ledger shows. */
export interface LedgerLine {
  id: string
  row: LedgerRow
  category: string
  searched: string
}

export function ledgerColumns(say: Say, language: Language): Column<LedgerLine>[] {
  return [
    { key: 'bookedOn', title: say('budget.bookedOn'), width: 124, align: 'end', cell: ({ row }) => formatDay(row.bookedOn), sortBy: ({ row }) => row.bookedOn },
    { key: 'voucher', title: say('budget.voucher'), width: 120, isRowHeader: true, cell: ({ row }) => row.voucher, sortBy: ({ row }) => row.voucher },
    { key: 'account', title: say('budget.ledgerAccount'), width: 84, cell: ({ row }) => row.account, sortBy: ({ row }) => row.account, isExtra: true },
    { key: 'category', title: say('budget.category'), width: '1fr', cell: ({ category }) => category, sortBy: ({ category }) => category },
    { key: 'text', title: say('budget.rowText'), width: '2fr', cell: ({ row }) => row.text ?? '', sortBy: ({ row }) => row.text ?? null, isExtra: true },
    { key: 'cents', title: say('budget.sum'), width: 130, align: 'end', cell: ({ row }) => formatCents(row.cents, language), sortBy: ({ row }) => row.cents },
    { key: 'eligible', title: say('budget.eligible'), width: 168, cell: ({ row }) => <Eligible row={row} say={say} />, sortBy: ({ row }) => (row.eligible ? 0 : 1) },
  ]
}

function Eligible({ row, say }: { row: LedgerRow; say: Say }) {
  return <StatusChip tone={row.eligible ? 'done' : 'stopped'}>{say(row.eligible ? 'budget.eligible' : 'budget.notEligible')}</StatusChip>
}
