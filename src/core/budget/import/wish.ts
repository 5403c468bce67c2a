import { z } from 'zod'
import { Id } from '../../values/ids.ts'
import { LedgerColumn } from './columns.ts'

/** What the rows of an account are: costs of a category, income that lowers the costs, or nothing of the grant's. */
export const AccountChoice = z.object({
  account: z.string().max(200),
  use: z.enum(['cost', 'income', 'leftOut']),
  /** The cost category of an account that no rule is for; a rule is then made. */
  categoryId: Id.nullable(),
})
export type AccountChoice = z.infer<typeof AccountChoice>

/** How a ledger file is to be read and taken in, where a person wishes otherwise than guessed. */
export const LedgerWish = z.object({
  /** `[]` as guessed or remembered. */
  columns: z.array(LedgerColumn).max(20_000),
  /** Whether costs stand in the file above or below zero; null as guessed. */
  costsAre: z.enum(['positive', 'negative']).nullable(),
  accounts: z.array(AccountChoice).max(20_000),
  /** Texts of rows may name persons, and stay out unless kept on purpose. */
  keepsTexts: z.boolean(),
  takesOtherCostCentres: z.boolean(),
  takesOutsideUse: z.boolean(),
  /** Rows that the file now has otherwise are altered in the workbook too. */
  takesChanges: z.boolean(),
  /** Rows that the file no longer has are removed from the workbook too. */
  removesMissing: z.boolean(),
  /** The person has seen that sums do not match, and goes on. */
  acceptsDifference: z.boolean(),
})
export type LedgerWish = z.infer<typeof LedgerWish>

export const noWish: LedgerWish = {
  columns: [],
  costsAre: null,
  accounts: [],
  keepsTexts: false,
  takesOtherCostCentres: false,
  takesOutsideUse: false,
  takesChanges: false,
  removesMissing: false,
  acceptsDifference: false,
}
