import { labelWords } from '../../words/label-words.ts'
import { sentenceOf } from '../../words/problem-words.ts'
import type { Say } from '../../words/words.ts'
import type { Desk } from '../desk.ts'
import type { Store } from '../store/store.ts'

/** How many of the waiting changes are named; the rest are counted. */
const named = 8

/** What waits for the disk is lost when its workbook is closed: the disk is tried once more, and then the person is asked. */
export async function mayLeave(store: Store, desk: Desk, words: () => Promise<Say>): Promise<boolean> {
  if (store.waiting().labels.length > 0) await store.tryNow()
  const { labels, problem } = store.waiting()
  if (labels.length === 0) return true
  const say = await words()
  const lines = labels.slice(0, named).map((label) => `• ${labelWords(label, say)}`)
  const more = labels.length > named ? [`• ${say('keeping.waitingMore', { count: labels.length - named })}`] : []
  return desk.confirm({
    message: say('keeping.leaveTitle', { count: labels.length }),
    detail: [...lines, ...more, '', ...(problem ? [sentenceOf(problem, say)] : []), say('keeping.leaveText')].join('\n'),
    confirm: say('keeping.leaveAnyway'),
    cancel: say('keeping.stay'),
  })
}
