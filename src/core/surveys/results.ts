import { sum, type HundredthsOfPercent } from '../values/amounts.ts'
import type { Id } from '../values/ids.ts'
import { byOrder, compare } from '../values/order.ts'
import type { PublishableTable, PublishedCount, PublishedTable } from './publishable-table.ts'
import type { Question, Wave, WaveInvitation } from './survey.ts'

/** A question and what of its answers may be shown. */
export interface Result {
  question: Question
  published: PublishedTable
}

/** What a wave published last of each question, in the order in which they were asked. */
export function resultsOf(waveId: Id, questions: readonly Question[], published: readonly PublishedTable[]): Result[] {
  const newest = new Map<Id, PublishedTable>()
  for (const one of [...published].sort((a, b) => compare(a.publishedAt, b.publishedAt))) if (one.waveId === waveId) newest.set(one.questionId, one)
  return [...questions].sort(byOrder).flatMap((question) => {
    const found = newest.get(question.id)
    return found ? [{ question, published: found }] : []
  })
}

/** Results of statements that were answered on the same scale stand together; every other one stands alone. */
export function bySameScale(results: readonly Result[]): Result[][] {
  const groups: { scale: string; results: Result[] }[] = []
  for (const result of results) {
    const scale = result.question.type === 'scale' ? result.published.table.rows.map(({ code }) => code).join('|') : result.question.id
    const last = groups.find((group) => group.scale === scale)
    if (last) last.results.push(result)
    else groups.push({ scale, results: [result] })
  }
  return groups.map((group) => group.results)
}

/** What share of those who answered gave this answer; null where either is hidden. */
export function shareOf(count: PublishedCount, { answered }: Pick<PublishableTable, 'answered'>): HundredthsOfPercent | null {
  return typeof count !== 'number' || typeof answered !== 'number' || answered === 0 ? null : Math.round((count * 10_000) / answered)
}

/** How many of those invited answered, against what was aimed at. Shares are null where nobody is known to be invited. */
export interface Response {
  answered: number
  invited: number
  share: HundredthsOfPercent | null
  aimedShare: HundredthsOfPercent | null
}

export function responseOf({ id, answered = 0 }: Wave, invitations: readonly WaveInvitation[]): Response {
  const own = invitations.filter(({ waveId }) => waveId === id)
  const invited = sum(own.map((one) => one.invited))
  const aimed = own.filter((one) => one.aimedShare !== undefined)
  const aimedOf = sum(aimed.map((one) => one.invited))
  return {
    answered,
    invited,
    share: invited === 0 ? null : Math.round((answered * 10_000) / invited),
    aimedShare: aimedOf === 0 ? null : Math.round(sum(aimed.map((one) => one.invited * one.aimedShare!)) / aimedOf),
  }
}
