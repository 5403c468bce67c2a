import { sum, type Cents } from '../../values/amounts.ts'
import { isWithin, type Day } from '../../values/day.ts'
import { keyedId, type Id } from '../../values/ids.ts'
import { hasWords, type Text } from '../../values/text.ts'
import { ruleOf } from '../category-of.ts'
import type { AccountRule, Funding, Grant, LedgerRow } from '../grant.ts'
import { accountsIn, usualUse, type LedgerAccount } from './accounts.ts'
import type { Entry, ReadEntries } from './entries.ts'
import { altered, bookingKey, matched } from './match.ts'
import type { LedgerWish } from './wish.ts'

/** What of a grant's books an import is held against. */
export interface LedgerBooks {
  grant: Grant
  ledgerRows: LedgerRow[]
  fundings: Funding[]
  accountRules: AccountRule[]
}

/** What a plan needs besides rows: words, and a hash of 80 bits that is the same on every computer. */
export interface PlanMeans {
  hash(text: string): string
  /** Ids that may not be given: of rows that stand, and of erased ones. */
  isTaken(id: Id): boolean
  importId: Id
  reasons: { outsideUse: Text; otherCostCentre: Text }
  incomeText(entry: Entry): Text
}

export type LeftOut = 'account' | 'otherCostCentre' | 'outsideUse'

export interface Tally {
  rows: number
  cents: Cents
}

/** All that an import would do, and why. Preview and import are both made of it. */
export interface LedgerPlan {
  costsAre: 'positive' | 'negative'
  accounts: LedgerAccount[]
  leftOut: Record<LeftOut, Tally>
  /** Entries taken in, costs above zero. */
  costs: Entry[]
  incomes: Entry[]
  addedRows: LedgerRow[]
  addedIncomes: Funding[]
  /** Rows that the workbook has already. */
  standing: Tally
  changed: { row: LedgerRow; after: LedgerRow }[]
  missingRows: LedgerRow[]
  missingIncomes: Funding[]
  newRules: AccountRule[]
}

/** What comes of a ledger file in a grant's books. */
export function planOf(read: ReadEntries, books: LedgerBooks, wish: LedgerWish, means: PlanMeans): LedgerPlan {
  const { grant } = books
  const costsAre = wish.costsAre ?? guessedSign(read.entries, books.accountRules)
  const entries = read.entries.map((entry) => ownCentre(costsAre === 'positive' ? entry : turned(entry), grant))
  const accounts = accountsIn(entries, books.accountRules, wish.accounts)
  const useOf = new Map(accounts.map((account) => [account.account, account.use]))

  const leftOut: LedgerPlan['leftOut'] = { account: { rows: 0, cents: 0 }, otherCostCentre: { rows: 0, cents: 0 }, outsideUse: { rows: 0, cents: 0 } }
  const taken = entries.filter((entry) => {
    const why = useOf.get(entry.account) === 'leftOut' ? 'account' : outside(entry, grant, wish)
    if (why) leftOut[why] = { rows: leftOut[why].rows + 1, cents: leftOut[why].cents + entry.cents }
    return why === null
  })
  const costs = taken.filter(({ account }) => useOf.get(account) === 'cost')
  const incomes = taken.filter(({ account }) => useOf.get(account) === 'income')
  const newRules = rulesFor(accounts, grant.id, means)
  const planned = { costs, incomes, entries, books: { ...books, accountRules: [...books.accountRules, ...newRules] } }
  return { costsAre, accounts, leftOut, costs, incomes, newRules, ...ofCosts(planned, wish, means), ...ofIncomes(planned, means) }
}

interface Planned {
  costs: Entry[]
  incomes: Entry[]
  entries: Entry[]
  books: LedgerBooks
}

/** Rows that are new, altered or gone. Gone are only rows of the days and cost centres that the file tells of. */
function ofCosts({ costs, entries, books }: Planned, wish: LedgerWish, means: PlanMeans): Pick<LedgerPlan, 'addedRows' | 'standing' | 'changed' | 'missingRows'> {
  const found = matched(costs, books.ledgerRows, bookingKey, bookingKey)
  const isTold = toldBy(entries)
  const { changed, fresh, gone } = altered({ fresh: found.fresh, gone: found.gone.filter((row) => isTold(row.bookedOn, row.costCentre)) })
  const withOtherVat = found.both.filter(({ entry, row }) => entry.vatCents !== null && entry.vatCents !== (row.vatCents ?? 0))
  const given = new Set<Id>()
  return {
    addedRows: fresh.map(({ entry, ordinal }) => rowOf(freeId([books.grant.id, means.hash(bookingKey(entry))], ordinal, given, means), entry, books, wish, means)),
    standing: tallied(found.both.map(({ entry }) => entry)),
    changed: [...changed, ...withOtherVat].map(({ entry, row }) => ({ row, after: rebooked(row, entry) })),
    missingRows: gone,
  }
}

/** Income has no voucher of its own in the workbook: the same day and sum is the same. Gone is only what an import brought. */
function ofIncomes({ incomes, entries, books }: Planned, means: PlanMeans): Pick<LedgerPlan, 'addedIncomes' | 'missingIncomes'> {
  const standing = books.fundings.filter(({ kind }) => kind === 'income')
  const found = matched(incomes, standing, ({ bookedOn, cents }) => `${bookedOn} ${-cents}`, ({ receivedOn, cents }) => `${receivedOn} ${cents}`)
  const days = entries.map(({ bookedOn }) => bookedOn).sort()
  const given = new Set<Id>()
  return {
    addedIncomes: found.fresh.map(({ entry, ordinal }) => ({
      id: freeId([books.grant.id, 'income', means.hash(bookingKey(entry))], ordinal, given, means),
      grantId: books.grant.id,
      kind: 'income',
      receivedOn: entry.bookedOn,
      cents: -entry.cents,
      text: means.incomeText(entry),
    })),
    missingIncomes: found.gone.filter(({ id, receivedOn }) => id.startsWith(`${keyedId(books.grant.id, 'income')}:`) && days.length > 0 && isWithin(receivedOn, days[0]!, days.at(-1)!)),
  }
}

function rowOf(id: Id, entry: Entry, { grant, accountRules }: LedgerBooks, wish: LedgerWish, { importId, reasons }: PlanMeans): LedgerRow {
  const reason = isOtherCentre(entry, grant) ? reasons.otherCostCentre : isOutsideUse(entry, grant) ? reasons.outsideUse : {}
  return {
    id,
    grantId: grant.id,
    ...bookedOf(entry),
    ...(wish.keepsTexts && entry.text !== '' && { text: entry.text }),
    eligible: !hasWords(reason) && (ruleOf(entry.account, accountRules)?.eligible ?? true),
    ...(hasWords(reason) && { notEligibleReason: reason }),
    importId,
  }
}

/** What a person said of the row, its category and whether it is eligible, stays. */
function rebooked({ vatCents, ...row }: LedgerRow, entry: Entry): LedgerRow {
  return { ...row, ...(entry.vatCents === null && vatCents !== undefined && { vatCents }), ...bookedOf(entry) }
}

function bookedOf({ bookedOn, voucher, account, costCentre, cents, vatCents }: Entry) {
  return { bookedOn, voucher, account, costCentre, cents, ...(vatCents !== null && vatCents !== 0 && { vatCents }) }
}

/**
 * An id made of what was booked and the running number among alikes, so that a ledger that two people take in counts once.
 * A number whose id stands already, for a row that has been altered since, is passed over.
 */
function freeId(keys: Id[], ordinal: number, given: Set<Id>, { isTaken }: PlanMeans): Id {
  let number = ordinal
  while (isTaken(keyedId(...keys, String(number))) || given.has(keyedId(...keys, String(number)))) number += 1
  const id = keyedId(...keys, String(number))
  given.add(id)
  return id
}

/** A rule for each account that a category was chosen for and no rule gives one; its id is made of the account. */
function rulesFor(accounts: readonly LedgerAccount[], grantId: Id, { hash }: PlanMeans): AccountRule[] {
  return accounts
    .filter(({ use, categoryId, ruledCategoryId }) => use === 'cost' && categoryId !== null && ruledCategoryId === null)
    .map(({ account, categoryId }) => ({ id: keyedId(grantId, 'rule', hash(account)), grantId, accountBegins: account, categoryId: categoryId!, eligible: true }))
}

/** Costs are most of what a project's ledger has: if they come to less than nothing, the file has them below zero. */
function guessedSign(entries: readonly Entry[], rules: readonly AccountRule[]): 'positive' | 'negative' {
  const costs = entries.filter(({ account }) => ruleOf(account, rules) !== undefined || usualUse(account) === 'cost')
  return sum(costs.map(({ cents }) => cents)) < 0 ? 'negative' : 'positive'
}

function turned(entry: Entry): Entry {
  return { ...entry, cents: -entry.cents || 0, vatCents: entry.vatCents === null ? null : -entry.vatCents || 0 }
}

/** A file that names no cost centre is an extract of the grant's own, where it has one. */
function ownCentre(entry: Entry, { costCentres }: Grant): Entry {
  return entry.costCentre === '' && costCentres.length === 1 ? { ...entry, costCentre: costCentres[0]! } : entry
}

function outside(entry: Entry, grant: Grant, wish: LedgerWish): LeftOut | null {
  if (!wish.takesOtherCostCentres && isOtherCentre(entry, grant)) return 'otherCostCentre'
  return !wish.takesOutsideUse && isOutsideUse(entry, grant) ? 'outsideUse' : null
}

function isOtherCentre({ costCentre }: Entry, { costCentres }: Grant): boolean {
  return costCentres.length > 0 && costCentre !== '' && !costCentres.includes(costCentre)
}

function isOutsideUse({ bookedOn }: Entry, { usedFrom, usedTo }: Grant): boolean {
  return !isWithin(bookedOn, usedFrom, usedTo)
}

function toldBy(entries: readonly Entry[]): (day: Day, costCentre: string) => boolean {
  const days = entries.map(({ bookedOn }) => bookedOn).sort()
  const centres = new Set(entries.map(({ costCentre }) => costCentre))
  return (day, costCentre) => days.length > 0 && isWithin(day, days[0]!, days.at(-1)!) && centres.has(costCentre)
}

export function tallied(booked: readonly { cents: Cents }[]): Tally {
  return { rows: booked.length, cents: sum(booked.map(({ cents }) => cents)) }
}
