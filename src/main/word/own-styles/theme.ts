import { child, parse } from '../foreign/xml.ts'
import { written } from './written.ts'

/** Our theme with the colours and fonts of theirs. Fills and effects stay ours: theirs may need pictures, and no text names them. */
export function themedBy(ours: string, theirs: string): string {
  const elements = child(parse(theirs), 'a:themeElements')
  let theme = ours
  for (const name of ['a:clrScheme', 'a:fontScheme']) {
    const mine = child(child(parse(theme), 'a:themeElements'), name)
    const other = child(elements, name)
    if (mine && other) theme = theme.slice(0, mine.start) + written(other) + theme.slice(mine.end)
  }
  return theme
}
