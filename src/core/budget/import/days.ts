import { addDays, Day } from '../../values/day.ts'

/**
 * A day as finance systems write one: `5.10.2020`, `05.10.20`, `5/10/2020`, `2020-10-05` with or without a time, `20201005`,
 * or the number Excel holds a day as (44109), which is what is left when its cell was not shown as a day. Null when it is none.
 */
export function dayIn(text: string): Day | null {
  const bare = text.trim()
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(bare) ?? /^(20\d\d)(\d\d)(\d\d)$/.exec(bare) ?? []
  if (year !== '') return real(year, month, date)
  const finnish = /^(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d\d)(?:,?\s+(?:klo\s+)?\d{1,2}[.:]\d\d.*)?$/.exec(bare)
  if (finnish) return real(finnish[4]!.padStart(4, '20'), finnish[3]!, finnish[1]!)
  // 1.1.2000 to 31.12.2099.
  const serial = /^\d{5}$/.test(bare) ? Number(bare) : 0
  return serial >= 36_526 && serial <= 73_050 ? addDays('1899-12-30', serial) : null
}

function real(year: string, month: string, date: string): Day | null {
  const day = Day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day.success ? day.data : null
}
