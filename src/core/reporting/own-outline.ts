import type { ReportOutline } from '../templates/template.ts'
import { newId, type Id } from '../values/ids.ts'
import { byOrder, orderAfter, orders } from '../values/order.ts'
import type { Text } from '../values/text.ts'
import type { OutlineSectionRow, ReportOutlineRow } from './outline.ts'
import { outlineName } from './outline-of.ts'

/** A copy of an outline as rows of the workbook, which can be changed. `copiedFrom` is the bundled one behind it, however many copies ago. */
export function copiedOutline(source: ReportOutline, name: Text, id: Id, freshId: () => Id, copiedFrom = outlineName(source)): { outline: ReportOutlineRow; sections: OutlineSectionRow[] } {
  const places = orders(source.sections.length)
  return {
    outline: { id, name, reportKind: source.reportKind, copiedFrom },
    sections: source.sections.map(({ section, title, guidance, required, limit }, index) => ({
      id: freshId(),
      outlineId: id,
      section,
      title,
      guidance,
      required,
      ...(limit !== undefined && { limit }),
      order: places[index]!,
    })),
  }
}

/** What a person says of a section. */
export interface SectionWish {
  title: Text
  guidance: Text
  required: boolean
  limit: number | null
}

/** A section that prints what is written for it and no data; its name never meets one of the program's. */
export function ownSection(outlineId: Id, { limit, ...wish }: SectionWish, id: Id, random: (bytes: number) => Uint8Array, sections: readonly OutlineSectionRow[]): OutlineSectionRow {
  const last = sections.toSorted(byOrder).at(-1)
  return { id, outlineId, section: newId('own', random), ...wish, ...(limit !== null && { limit }), order: orderAfter(last?.order ?? null) }
}

/** A section after it was edited; its name and its place stay. */
export function editedSection(before: OutlineSectionRow, { limit, ...wish }: SectionWish): OutlineSectionRow {
  const { limit: _, ...rest } = before
  return { ...rest, ...wish, ...(limit !== null && { limit }) }
}

/** Sections of the bundled outline that the copy has left out, to be taken back at its end. */
export function leftOut(sections: readonly OutlineSectionRow[], bundled: ReportOutline | undefined): ReportOutline['sections'] {
  const kept = new Set(sections.map(({ section }) => section))
  return (bundled?.sections ?? []).filter(({ section }) => !kept.has(section))
}
