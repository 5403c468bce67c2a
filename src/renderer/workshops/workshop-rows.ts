import { byOrder } from '../../core/values/order.ts'
import { capturedItems, outcomes, votes, workshopBlocks, type Workshop } from '../../core/workshops/workshop.ts'
import { useRows } from '../tables.ts'

/** What belongs to a workshop: its blocks in order, what was captured, the dots it got, and what it became. */
export function useWorkshopRows(workshop: Workshop) {
  const isOwn = (row: { workshopId: string }) => row.workshopId === workshop.id
  return {
    blocks: useRows(workshopBlocks).filter(isOwn).sort(byOrder),
    items: useRows(capturedItems).filter(isOwn).sort(byOrder),
    votes: useRows(votes).filter(isOwn),
    outcomes: useRows(outcomes).filter(isOwn),
  }
}
