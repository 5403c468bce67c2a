import type { Styles } from './styles.ts'
import { inside, textIn, type Element } from './tree.ts'

/** An element, and the heading under which a reader finds it; '' before the first one. */
export interface Placed {
  element: Element
  heading: string
}

export interface InDocument {
  paragraphs: Placed[]
  tables: Placed[]
  runs: Placed[]
  links: Placed[]
  /** Pictures, charts and shapes, new and old. */
  drawings: Placed[]
}

/** What is looked at in a part, each with its place. */
export function placedIn(root: Element, styles: Styles): InDocument {
  const found: InDocument = { paragraphs: [], tables: [], runs: [], links: [], drawings: [] }
  const lists: Record<string, Placed[]> = { 'w:p': found.paragraphs, 'w:tbl': found.tables, 'w:r': found.runs, 'w:hyperlink': found.links, 'w:drawing': found.drawings, 'w:pict': found.drawings }
  let heading = ''
  for (const element of inside(root)) {
    lists[element.name]?.push({ element, heading })
    if (element.name === 'w:p' && styles.headingLevel(element) > 0) heading = beginning(textIn(element)) || heading
  }
  return found
}

/** Enough of a text to find it by. */
export function beginning(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
