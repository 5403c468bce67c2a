import type { Danger } from '../../core/forms/place.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import type { Desk } from '../desk.ts'

/** So many addresses are told of each kind; a form rarely has more than one. */
const named = 3

/** A form that would run or fetch something is taken in only after the person was told what, and what becomes of it. */
export async function mayTakeForm(file: string, dangers: readonly Danger[], desk: Desk, say: Say): Promise<boolean> {
  if (dangers.length === 0) return true
  const kinds = [...new Set(dangers.map(({ kind }) => kind))]
  return desk.confirm({
    message: say('forms.dangers', { file }),
    detail: [...kinds.map((kind) => `• ${say(choice('forms.danger', kind))}${addresses(dangers, kind)}`), '', say('forms.dangersWhy')].join('\n'),
    confirm: say('forms.dangersYes'),
    cancel: say('dialogs.cancel'),
  })
}

function addresses(dangers: readonly Danger[], kind: Danger['kind']): string {
  const from = dangers.filter((one) => one.kind === kind && one.from !== '').map((one) => one.from)
  return from.length > 0 ? ` (${from.slice(0, named).join(', ')}${from.length > named ? ' …' : ''})` : ''
}
