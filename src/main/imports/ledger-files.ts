import { ledgerTable, type LedgerTable } from '../../core/budget/import/ledger-table.ts'
import type { LedgerPreview } from '../../core/budget/import/preview.ts'
import type { LedgerWish } from '../../core/budget/import/wish.ts'
import type { Id } from '../../core/values/ids.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Change, Edit } from '../../core/workbook/change.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { World } from '../world.ts'
import { ledgerEdit } from './ledger-edit.ts'
import { lookAt } from './ledger-look.ts'
import { readTable, type Reading } from './read-table.ts'
import { tokenOf } from './token.ts'

/** What an import needs of the store that holds the open workbook. */
export interface LedgerStore {
  readonly workbook: Workbook
  commit(edit: Edit, from: 'main'): Promise<Result<Change>>
}

export interface LedgerFiles {
  /** Reads a file and keeps it by a token, in place of the one kept before. */
  open(path: string, grantId: Id, workbook: Workbook, reading?: Reading): Promise<Result<{ file: string; preview: LedgerPreview }>>
  preview(file: string, wish: LedgerWish, workbook: Workbook): Result<LedgerPreview>
  /** One change: rows, income, rules of accounts, and how the columns were read. */
  import(file: string, wish: LedgerWish, store: LedgerStore): Promise<Result<LedgerImported>>
  /** Lets go of the file that is kept, as when the workbook closes. */
  forget(): void
}

/** What an import did, in rows. */
export interface LedgerImported {
  added: number
  addedIncome: number
  changed: number
  removed: number
}

/** Ledger files between being chosen and being taken in. */
export function ledgerFiles(world: World): LedgerFiles {
  let kept: { token: string; grantId: Id; table: LedgerTable } | null = null
  return {
    async open(path, grantId, workbook, reading) {
      const read = await readTable(path, reading)
      if (!read.ok) return read
      const table = ledgerTable(read.value)
      if (!table.ok) return table
      const looked = lookAt(table.value, grantId, null, workbook)
      if (!looked.ok) return looked
      kept = { token: tokenOf(world), grantId, table: table.value }
      return ok({ file: kept.token, preview: looked.value.preview })
    },
    preview(file, wish, workbook) {
      if (kept?.token !== file) return failed('ledger-file-gone')
      const looked = lookAt(kept.table, kept.grantId, wish, workbook)
      return looked.ok ? ok(looked.value.preview) : looked
    },
    async import(file, wish, store) {
      if (kept?.token !== file) return failed('ledger-file-gone')
      const { table, grantId } = kept
      const looked = lookAt(table, grantId, wish, store.workbook)
      if (!looked.ok) return looked
      const { plan, preview, columns } = looked.value
      if (!preview.reconciling.isEven && !wish.acceptsDifference) return failed('ledger-not-even', { file: table.fileName })
      const done = { added: plan.addedRows.length, addedIncome: plan.addedIncomes.length, changed: wish.takesChanges ? plan.changed.length : 0, removed: wish.removesMissing ? plan.missingRows.length + plan.missingIncomes.length : 0 }
      if (done.added + done.addedIncome + done.changed + done.removed === 0 && plan.newRules.length === 0) return failed('ledger-nothing-new', { file: table.fileName })
      const committed = await store.commit(ledgerEdit(store.workbook, table, grantId, columns, plan, wish), 'main')
      if (!committed.ok) return committed
      kept = null
      return ok(done)
    },
    forget() {
      kept = null
    },
  }
}
