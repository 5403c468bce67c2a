import type { Say } from '../words/words.ts'
import { ask } from './ask.ts'
import { tellConflicts } from './conflicts.ts'
import { toast } from './ui/Toast.tsx'
import { saveUnsaved } from './unsaved.ts'
import { attempt } from './workbooks.ts'

type Go = (path: string) => void

/** Takes in a copy of the workbook that somebody else has worked on. */
export async function mergeFile(say: Say, go: Go): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    const merged = await ask('workbooks.merge', null)
    if (merged !== 'cancelled') await tellMerged(merged.taken, say, go)
  })
}

/** Takes in the copies that a synchronising folder made when two computers wrote at once. */
export async function mergeCopies(say: Say, go: Go): Promise<void> {
  await attempt(say, async () => {
    await saveUnsaved()
    const merged = await ask('copies.merge', null)
    if (merged === 'cancelled') return
    await tellMerged(merged.taken, say, go)
    if (merged.left.length > 0) toast(say('keeping.copiesLeft', { files: merged.left.join(', ') }))
  })
}

async function tellMerged(count: number, say: Say, go: Go): Promise<void> {
  toast(count > 0 ? say('keeping.merged', { count }) : say('keeping.mergedNothing'))
  if (count > 0) await tellConflicts(say, go)
}
