import { actions, outputs } from '../../actions/action.ts'
import { agendaItems } from '../../meetings/meeting.ts'
import type { Id } from '../../values/ids.ts'
import type { Text } from '../../values/text.ts'
import { rows } from '../../workbook/rows.ts'
import type { Workbook } from '../../workbook/workbook.ts'

/** A title that reports must not tell, and how it is known in a text. */
export interface RestrictedTitle {
  id: Id
  title: string
  pattern: RegExp
}

/** The titles of restricted records in every language; a restricted action is told by its outputs' names, too. */
export function restrictedTitles(workbook: Workbook): RestrictedTitle[] {
  const hidden = rows(workbook, actions).filter(({ restricted }) => restricted)
  const items = rows(workbook, agendaItems).filter(({ restricted }) => restricted)
  const theirs = rows(workbook, outputs).filter(({ actionId }) => hidden.some(({ id }) => id === actionId))
  return [...[...hidden, ...items].flatMap(({ id, title }) => inEach(id, title)), ...theirs.flatMap(({ id, name }) => inEach(id, name))]
}

/** Restricted records of which a text tells by their title, inflected or not. */
export function quotedIn(text: string, titles: readonly RestrictedTitle[]): RestrictedTitle[] {
  return titles.filter(({ pattern }) => pattern.test(text))
}

/** Each word by its beginning, since Finnish inflects the end. A title of one word may be any noun, and is not looked for. */
function inEach(id: Id, text: Text): RestrictedTitle[] {
  return [text.fi, text.sv, text.en].flatMap((title) => {
    const words = title?.match(/[\p{L}\p{N}]+/gu) ?? []
    const begun = words.map((word) => `${word.slice(0, Math.max(3, word.length - 3))}\\p{L}*`)
    return title !== undefined && words.length > 1 ? [{ id, title, pattern: new RegExp(String.raw`(?<!\p{L})${begun.join(String.raw`[^\p{L}\p{N}]+`)}`, 'iu') }] : []
  })
}
