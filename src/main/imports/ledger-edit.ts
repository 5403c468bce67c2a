import { accountRules, fundings, ledgerRows } from '../../core/budget/grant.ts'
import { usualUse } from '../../core/budget/import/accounts.ts'
import type { LedgerColumn } from '../../core/budget/import/columns.ts'
import type { LedgerTable } from '../../core/budget/import/ledger-table.ts'
import type { LedgerPlan } from '../../core/budget/import/plan.ts'
import type { LedgerWish } from '../../core/budget/import/wish.ts'
import { mappings, type Mapping } from '../../core/settings/settings.ts'
import { keyedId, type Id } from '../../core/values/ids.ts'
import type { Table } from '../../core/values/table.ts'
import type { Edit } from '../../core/workbook/change.ts'
import { addKeyedRow, addRow, removeRow, saveRow, together } from '../../core/workbook/edits.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { ledgerMapping } from './ledger-look.ts'

/** An import as one change: one line of the journal and one undo. */
export function ledgerEdit(workbook: Workbook, table: LedgerTable, grantId: Id, columns: readonly LedgerColumn[], plan: LedgerPlan, wish: LedgerWish): Edit {
  const label = { key: 'ledgerImported', values: { file: table.fileName, count: plan.addedRows.length } }
  // Most ids are new, and a plain row is a third of the cells of one that may have stood there before.
  const add = (of: Table, row: { id: Id }) => (workbook.tables[of.name]?.[row.id] ? addKeyedRow(label, of, row) : addRow(label, of, row))
  const known = ledgerMapping(workbook, grantId)
  const mapping: Mapping = { id: known?.id ?? keyedId('map', grantId), grantId, columns: rememberedOf(table, columns, plan), accounts: unusual(plan, known) }
  return together(label, [
    ...plan.newRules.map((rule) => add(accountRules, rule)),
    ...plan.addedRows.map((row) => add(ledgerRows, row)),
    ...plan.addedIncomes.map((income) => add(fundings, income)),
    ...(wish.takesChanges ? plan.changed.map(({ row, after }) => saveRow(label, ledgerRows, row, after)) : []),
    ...(wish.removesMissing ? plan.missingRows.map(({ id }) => removeRow(label, ledgerRows, id)) : []),
    ...(wish.removesMissing ? plan.missingIncomes.map(({ id }) => removeRow(label, fundings, id)) : []),
    known ? saveRow(label, mappings, known, mapping) : add(mappings, mapping),
  ])
}

/** What to do with each column next time, and beside the column of sums how costs stand in it. */
function rememberedOf({ headings }: LedgerTable, columns: readonly LedgerColumn[], { costsAre }: LedgerPlan): Mapping['columns'] {
  return columns.filter(({ column }) => headings[column] !== '').map(({ column, use }) => ({ heading: headings[column]!, use, type: use === 'sum' ? costsAre : '' }))
}

/** Accounts treated otherwise than the rules or the chart of accounts would have it; those the file does not name stay as they were. */
function unusual({ accounts }: LedgerPlan, known: Mapping | undefined): Mapping['accounts'] {
  const others = (known?.accounts ?? []).filter((one) => !accounts.some(({ account }) => account === one.account))
  const chosen = accounts.filter(({ account, use, ruledCategoryId }) => use !== (ruledCategoryId === null ? usualUse(account) : 'cost'))
  return [...others, ...chosen.map(({ account, use }) => ({ account, use }))]
}
