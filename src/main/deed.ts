import type { Deed } from '../contract/requests.ts'
import { sessions } from '../core/settings/settings.ts'
import type { Instant } from '../core/values/day.ts'
import { instantOf, sessionOf, type Stamp } from '../core/values/stamp.ts'
import type { Workbook } from '../core/workbook/workbook.ts'

/** Who made a change and when, by the row of its session; nobody's name when that has none. */
export function deedOf(workbook: Workbook, stamp: Stamp, at: Instant = instantOf(stamp)): Deed {
  const who = workbook.tables[sessions.name]?.[sessionOf(stamp)]?.['who']
  return { stamp, at, who: typeof who === 'string' ? who : '' }
}
