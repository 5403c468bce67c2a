import { useEffect, useState } from 'react'
import type { WorkbookNotice } from './Notices.tsx'

/** After this long without a word from its owner, a workbook may be taken over; main holds to the same, by the lock as it then stands. */
const silentMilliseconds = 10 * 60_000

/** When the program that has the workbook open was last heard from, null when it never says so; and whether that is long enough ago to take over. */
export function useSilence({ values }: WorkbookNotice): { since: string | null; isLong: boolean } {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  const since = typeof values['silentSince'] === 'string' ? values['silentSince'] : null
  return { since, isLong: since === null || now - Date.parse(since) >= silentMilliseconds }
}
