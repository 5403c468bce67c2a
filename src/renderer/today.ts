import type { Day } from '../core/values/day.ts'
import { useTables } from './tables.ts'

/** Today as the open workbook has it; a sample stands still on a day of its own. */
export function useToday(): Day {
  return useTables((held) => held.state?.today) ?? '1970-01-01'
}
