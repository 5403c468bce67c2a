import { useTables } from '../tables.ts'

/** Whether the workbook's files are damaged, so that only the last good state is open, and for reading. */
export function useIsDamaged(): boolean {
  return useTables((held) => held.state?.notices.some(({ key }) => key === 'opened-last-good-state') ?? false)
}
