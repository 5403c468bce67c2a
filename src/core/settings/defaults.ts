import { dayIn, isTimeZone, type Day } from '../values/day.ts'
import type { Language } from '../values/text.ts'
import type { Settings } from './settings.ts'

/** What a workbook goes by where nothing else has been set. */
export const defaults = {
  /** Counts below five are hidden: a common limit, not one confirmed as THL's own. */
  minimumCell: 5,
  /** 10 %, in hundredths of a percent. */
  deviationShare: 1_000,
  timeZone: 'Europe/Helsinki',
  languages: ['fi', 'sv'] as Language[],
}

/** The settings in force. */
export function inForce(settings: Settings | undefined): typeof defaults {
  const zone = settings?.timeZone
  return {
    minimumCell: settings?.minimumCell ?? defaults.minimumCell,
    deviationShare: settings?.deviationShare ?? defaults.deviationShare,
    // A workbook may come from other hands, and no day could be told in a zone that is none.
    timeZone: isTimeZone(zone) ? zone : defaults.timeZone,
    languages: settings?.languages ?? defaults.languages,
  }
}

/** Today as the workbook has it: where its users are, or the day on which a sample stands still. */
export function todayOf(settings: Settings | undefined, now: Date): Day {
  return settings?.today ?? dayIn(inForce(settings).timeZone, now.toISOString())
}
