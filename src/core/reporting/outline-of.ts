import { templateName, type ReportOutline } from '../templates/template.ts'
import { byOrder } from '../values/order.ts'
import { languages, say, type Text } from '../values/text.ts'
import type { OutlineSectionRow, ReportOutlineRow } from './outline.ts'
import type { ReportRow } from './report.ts'

/** The outlines of the workbook's own, and their sections. */
export interface OwnOutlines {
  outlines: readonly ReportOutlineRow[]
  sections: readonly OutlineSectionRow[]
}

/**
 * The outline a report goes by: the workbook's own, or a bundled one. An older version gives way to the bundled one
 * of the same name, and an own one that is no more, or has no section left, to the bundled one of the report's kind.
 */
export function outlineOf({ outline, kind }: Pick<ReportRow, 'outline' | 'kind'>, bundled: readonly ReportOutline[], own: OwnOutlines): ReportOutline | undefined {
  return (
    ownOutlines(own).find((one) => one.id === outline) ??
    bundled.find((one) => templateName(one) === outline) ??
    bundled.find((one) => one.id === outline.split('@')[0]) ??
    bundled.find((one) => one.reportKind === kind)
  )
}

/** Outlines of the workbook's own as they would stand in a file, so that everything after is the same for both. */
export function ownOutlines({ outlines, sections }: OwnOutlines): ReportOutline[] {
  return outlines.flatMap(({ id, name, reportKind }) => {
    const own = sections.filter((section) => section.outlineId === id).toSorted(byOrder)
    if (own.length === 0) return []
    return [
      {
        id,
        version: 1,
        name: inEach(name),
        description: inEach(undefined),
        kind: 'report' as const,
        reportKind,
        sections: own.map(({ section, title, guidance, required, limit }) => ({ section, title: inEach(title), guidance: inEach(guidance), required, ...(limit !== undefined && { limit }) })),
      },
    ]
  })
}

/** What a report remembers of its outline: the name and version of a bundled one, the id of an own one. */
export function outlineName(outline: ReportOutline): string {
  return isOwn(outline) ? outline.id : templateName(outline)
}

export function isOwn({ id }: Pick<ReportOutline, 'id'>): boolean {
  return id.startsWith('rol_')
}

/** A text that is missing in one language stands there in another, so that no heading is empty. */
function inEach(text: Text | undefined): Required<Text> {
  const [fi = '', sv = '', en = ''] = languages.map((language) => say(text, language))
  return { fi, sv, en }
}
