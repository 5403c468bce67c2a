import { useEffect, useState } from 'react'
import type { Instant } from '../../core/values/day.ts'

/** The present moment, anew four times a second while it is wanted, so that no second is skipped. */
export function useNow(isWanted: boolean): Instant {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    if (!isWanted) return undefined
    const tick = () => setNow(new Date().toISOString())
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [isWanted])
  return now
}
