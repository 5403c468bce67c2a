import { sum, type Cents } from '../values/amounts.ts'
import { daysBetween, type Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { byOrder } from '../values/order.ts'
import type { Account } from './account.ts'
import { CountsAs } from './accounting.ts'
import type { AccountBooks } from './books.ts'
import { countedTo, isAccounted, recordOf, sumOf, termsAt, type Counted, type Terms } from './counted.ts'
import { belatedIn } from './entries.ts'
import type { BudgetLine, Grant } from './grant.ts'
import { settle, settlementBetween } from './settle.ts'

/** A period as its account sees it: its last day, and that of the period before; null where there is none. */
export interface AccountedPeriod {
  id: Id
  to: Day
  after: Day | null
}

/** A grant's account for a period: budget against outturn by cost category, and the settlement to its end. */
export function accountFor(books: AccountBooks, period: AccountedPeriod, today: Day): Account {
  const { to, after } = period
  const [counted, before] = [countedTo(books, to), countedTo(books, after)]
  const [terms, termsBefore] = [termsAt(books, to), after === null ? null : termsAt(books, after)]
  const toDate = settle(counted, terms)
  const dueOn = to < today ? to : today
  const eligible = eligibleOf(counted)
  const eligibleBefore = eligibleOf(before)
  const figures = (isPlaced: (one: Counted) => boolean, budget: BudgetLine[]) =>
    lineOf({ grant: books.grant, dueOn, terms, termsBefore: termsBefore ?? terms, counted: eligible.filter(isPlaced), before: eligibleBefore.filter(isPlaced), budget })
  const known = new Set(books.categories.map(({ id }) => id))
  return {
    grantId: books.grant.id,
    periodId: period.id,
    to,
    after,
    isAccounted: isAccounted(books, to),
    dueOn,
    categories: books.categories.toSorted(byOrder).map((category) => ({
      categoryId: category.id,
      name: category.name,
      reason: books.notes.find((note) => note.categoryId === category.id && note.periodId === period.id)?.reason ?? null,
      ...figures((one) => one.categoryId === category.id, books.budgetLines.filter((line) => line.categoryId === category.id)),
    })),
    uncategorised: figures((one) => one.categoryId === undefined || !known.has(one.categoryId), []),
    total: figures(() => true, books.budgetLines),
    toDate,
    period: settlementBetween(settle(before, termsBefore ?? terms), toDate),
    terms,
    termsBefore,
    haveTermsChanged: termsBefore !== null && !areAlike(termsBefore, terms),
    counted: Object.fromEntries(CountsAs.options.map((countsAs) => [countsAs, counted.filter((one) => one.countsAs === countsAs).map(recordOf)])) as Account['counted'],
    countedBefore: before.map(recordOf),
    belated: belatedIn(books, after, to),
  }
}

function eligibleOf(counted: Counted[]): Counted[] {
  return counted.filter((one) => one.countsAs === 'eligible')
}

interface LineOf {
  grant: Grant
  dueOn: Day
  terms: Terms
  termsBefore: Terms
  counted: Counted[]
  before: Counted[]
  budget: BudgetLine[]
}

function lineOf({ grant, dueOn, terms, termsBefore, counted, before, budget }: LineOf): Account['total'] {
  const budgetCents = sum(budget.map((line) => line.cents))
  const dueCents = sum(budget.map((line) => dueBy(dueOn, line, grant)))
  const outturnCents = sumOf(counted, terms)
  return {
    budgetCents,
    dueCents,
    outturnCents,
    periodCents: outturnCents - sumOf(before, termsBefore),
    differenceCents: budgetCents - outturnCents,
    usedShare: hundredthsOf(outturnCents, budgetCents),
    deviationShare: hundredthsOf(outturnCents - dueCents, dueCents),
    booked: counted.map(recordOf),
    bookedBefore: before.map(recordOf),
    budgetLineIds: budget.map((line) => line.id),
  }
}

/** How much of a year's budget line had come due by a day, by the days of the usage period in that year. */
function dueBy(day: Day, line: BudgetLine, grant: Grant): Cents {
  const from = latest(`${line.year}-01-01`, grant.usedFrom)
  const to = earliest(`${line.year}-12-31`, grant.usedTo)
  if (day >= to) return line.cents
  if (day < from) return 0
  return Math.round((line.cents * (daysBetween(from, day) + 1)) / (daysBetween(from, to) + 1))
}

/** A part of a whole in hundredths of a percent, rounded half away from zero; null when there is no whole. */
export function hundredthsOf(part: number, whole: number): number | null {
  if (whole === 0) return null
  const share = (part * 10_000) / whole
  return Math.sign(share) * Math.round(Math.abs(share)) || 0
}

/** The same terms, wherever they stand. */
function areAlike(some: Account['terms'], others: Account['terms']): boolean {
  return JSON.stringify({ ...some, record: null }) === JSON.stringify({ ...others, record: null })
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b
}
