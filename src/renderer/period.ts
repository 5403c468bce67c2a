import { create } from 'zustand'
import { periodInWork } from '../core/programme/period-in-work.ts'
import { periods as periodTable, type Period } from '../core/programme/programme.ts'
import type { Id } from '../core/values/ids.ts'
import { compare } from '../core/values/order.ts'
import { useRows, useTables } from './tables.ts'

/** The period each workbook is looked at in, for as long as the window is open. */
const useChosen = create<Record<Id, Id>>(() => ({}))

export interface CurrentPeriod {
  /** The one chosen, or else the one to work at now: whose report is still to come, or else the last that has begun. */
  period: Period | undefined
  /** All of them, the earliest first. */
  periods: Period[]
  choose(id: Id): void
}

/** The period that screens show. */
export function useCurrentPeriod(): CurrentPeriod {
  const state = useTables((held) => held.state)
  const rows = useRows(periodTable)
  const workbookId = state?.id ?? ''
  const chosen = useChosen((all) => all[workbookId])
  const periods = [...rows].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id))
  const period = periods.find((one) => one.id === chosen) ?? periodInWork(periods, state?.today ?? '')
  return { period, periods, choose: (id) => useChosen.setState({ [workbookId]: id }) }
}
