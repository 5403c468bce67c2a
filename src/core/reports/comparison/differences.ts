import type { Figure, Report } from '../report.ts'
import { apartFrom, contentsOf, type SectionContents } from './contents.ts'
import { rowDifferences, type RowDifference } from './row-differences.ts'
import { textPieces, type Piece } from './text-pieces.ts'

export type Difference =
  | { kind: 'figure'; id: string; place: string; what: string; before: SeenFigure; after: SeenFigure }
  | { kind: 'text'; place: string; pieces: Piece[] }
  | RowDifference
  | { kind: 'section'; is: 'added' | 'removed' }

/** Of a figure what a comparison shows. */
export type SeenFigure = Pick<Figure, 'value' | 'text'>

/** What differs in one section. */
export interface SectionDifferences {
  /** The anchor of its heading. */
  section: string
  title: string
  differences: Difference[]
}

/**
 * In what two reports differ, section by section in the order of the later one: figures by their names, rows of
 * tables, texts word by word. A figure that both have is compared on its own and not as a part of its sentence.
 */
export function differencesBetween(before: Report, after: Report): SectionDifferences[] {
  const [old, fresh] = [contentsOf(before), contentsOf(after)]
  const common = new Set([...fresh.figures.keys()].filter((id) => old.figures.has(id)))
  const alteredIn = (section: string) =>
    [...common].flatMap((id): Difference[] => {
      const [one, other] = [old.figures.get(id)!, fresh.figures.get(id)!]
      if (other.section.anchor !== section || one.figure.value === other.figure.value) return []
      return [{ kind: 'figure', id, place: other.place, what: other.what, before: seen(one.figure), after: seen(other.figure) }]
    })
  const anchors = new Set([...fresh.sections.keys(), ...old.sections.keys()])
  return [...anchors].flatMap((section) => {
    const [one, other] = [old.sections.get(section), fresh.sections.get(section)]
    const differences = one && other ? [...alteredIn(section), ...within(one, other, common)] : [{ kind: 'section' as const, is: other ? ('added' as const) : ('removed' as const) }]
    return differences.length > 0 ? [{ section, title: (other ?? one)!.title, differences }] : []
  })
}

export function seen({ value, text }: Figure): SeenFigure {
  return { value, text }
}

function within(before: SectionContents, after: SectionContents, figures: ReadonlySet<string>): Difference[] {
  const headings = new Set([...after.texts.keys(), ...before.texts.keys()])
  const anchors = new Set([...after.tables.keys(), ...before.tables.keys()])
  const lines = (texts: SectionContents['texts'], heading: string) => (texts.get(heading)?.lines ?? []).map((line) => apartFrom(figures, line)).join('\n')
  return [
    ...[...anchors].flatMap((anchor) => rowDifferences(before.tables.get(anchor), after.tables.get(anchor), figures)),
    ...[...headings].flatMap((heading): Difference[] => {
      const pieces = textPieces(lines(before.texts, heading), lines(after.texts, heading))
      return pieces.length > 0 ? [{ kind: 'text', place: (after.texts.get(heading) ?? before.texts.get(heading))!.place, pieces }] : []
    }),
  ]
}
