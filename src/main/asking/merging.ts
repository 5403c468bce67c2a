import { erasures } from '../../core/settings/erasures.ts'
import { instantOf } from '../../core/values/stamp.ts'
import { applyChange, isObject, type Change } from '../../core/workbook/change.ts'
import { wavesWithErasedAnswers } from '../../core/workbook/erased-answers.ts'
import { erasuresOf, strikeWorkbook } from '../../core/workbook/erasing.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { choice } from '../../words/choice.ts'
import { recordWords } from '../../words/field-words.ts'
import type { Say } from '../../words/words.ts'
import type { Desk } from '../desk.ts'
import { arriving } from '../store/taking-in.ts'
import type { World } from '../world.ts'
import { limitOf, mayBecome } from './loosening.ts'
import { asItStands, mayHide } from './removing.ts'

interface Asking {
  world: World
  desk: Desk
  say: Say
}

/** Changes of another copy may do what nobody expects of a merge: that is asked about before they are taken in, the gravest last. */
export async function mayMerge(changes: Change[], workbook: Workbook, asking: Asking): Promise<boolean> {
  const { desk, say } = asking
  const words = async () => say
  const merged = mergedWith(workbook, changes)
  if (!(await mayBeAhead(changes, asking))) return false
  if (!(await mayBecome(limitOf(workbook), limitOf(merged), desk, words))) return false
  if (!(await mayHide(workbook, merged, 'keeping.removeManyMerge', desk, words))) return false
  return mayErase(workbook, merged, asking)
}

/** Changes far ahead of this computer's clock would stand over all that is written here until then, so the person is told first. */
async function mayBeAhead(changes: Change[], { world, desk, say }: Asking): Promise<boolean> {
  const newest = changes.reduce((latest, { stamp }) => (stamp > latest ? stamp : latest), '')
  const daysAhead = newest === '' ? 0 : (Date.parse(instantOf(newest)) - world.now().getTime()) / dayMilliseconds
  if (daysAhead <= 1) return true
  return desk.confirm({
    message: say('dialogs.mergeAhead'),
    detail: say('dialogs.mergeAheadWhy', { days: Math.ceil(daysAhead) }),
    confirm: say('dialogs.mergeYes'),
    cancel: say('dialogs.cancel'),
  })
}

const dayMilliseconds = 24 * 60 * 60 * 1000

/** What another erased for good goes from here as well, backups included, and the merge cannot be undone. */
async function mayErase(workbook: Workbook, merged: Workbook, { desk, say }: Asking): Promise<boolean> {
  const going = erasedBy(workbook, merged)
  if (going.length === 0) return true
  const counts = new Map<string, number>()
  for (const { kind, table } of going) {
    const line = say(choice('dialogs.mergeErases', kind), { what: recordWords(table, say) })
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const reasons = [...new Set(going.map(({ reason }) => reason))].slice(0, named).map((reason) => `• ${reason}`)
  return desk.confirm({
    message: say('dialogs.mergeErases'),
    detail: [say('dialogs.mergeErasesWhy'), ...[...counts].map(([line, count]) => `• ${line}: ${count}`), '', say('dialogs.mergeErasesReasons'), ...reasons, '', say('dialogs.mergeErasesForGood')].join('\n'),
    confirm: say('dialogs.mergeErasesYes'),
    cancel: say('dialogs.cancel'),
  })
}

/** So many reasons are told; there are rarely more than one. */
const named = 5

interface Erased {
  kind: 'row' | 'fields' | 'answers'
  table: string
  reason: string
}

/** What stands here and is erased once the two are one, by the rows that tell of it. */
function erasedBy(workbook: Workbook, merged: Workbook): Erased[] {
  const answers = new Set(wavesWithErasedAnswers(merged))
  for (const wave of wavesWithErasedAnswers(workbook)) answers.delete(wave)
  const told = Object.entries(merged.tables[erasures.name] ?? {}).filter(([id, tale]) => workbook.tables[erasures.name]?.[id] !== tale)
  return told.flatMap(([, { table, rowId, fields, what, reason }]): Erased[] => {
    if (typeof table !== 'string' || typeof rowId !== 'string') return []
    const record = workbook.tables[table]?.[rowId]
    const kind = what === 'answers' ? what : isObject(fields) ? 'fields' : 'row'
    const isHere = kind === 'answers' ? answers.has(rowId) : record !== undefined && record['erased'] !== true
    return isHere ? [{ kind, table, reason: String(reason) }] : []
  })
}

/** The workbook as taking the changes in would leave it, made beside it: records are replaced, never mutated. */
function mergedWith(workbook: Workbook, changes: Change[]): Workbook {
  const merged = { ...asItStands(workbook), stamps: [...workbook.stamps] }
  for (const change of arriving(changes, [], workbook).changes) applyChange(merged, change)
  strikeWorkbook(merged, erasuresOf(merged))
  return merged
}
