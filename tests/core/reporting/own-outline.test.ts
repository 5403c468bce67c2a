import { expect, test } from 'vitest'
import { outlineSections, reportOutlines } from '../../../src/core/reporting/outline.ts'
import { outlineName, outlineOf, ownOutlines } from '../../../src/core/reporting/outline-of.ts'
import { copiedOutline, editedSection, leftOut, ownSection } from '../../../src/core/reporting/own-outline.ts'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Json } from '../../../src/core/values/json.ts'
import { outline, smallRegion, wish, workbookOf } from '../reports/small-workbook.ts'

const interim = outline('interim')
const random = (bytes: number) => new Uint8Array(bytes)

function copy() {
  let made = 0
  return copiedOutline(interim, { fi: 'Meidän runko' }, 'rol_1', () => `ose_${++made}`)
}

test('a copy is rows that their schema takes, and gives back the outline it was made of', () => {
  const { outline: own, sections } = copy()
  expect(reportOutlines.schema.safeParse(own).success && sections.every((row) => outlineSections.schema.safeParse(row).success)).toBe(true)
  expect(ownOutlines({ outlines: [own], sections })[0]).toEqual({ ...interim, id: 'rol_1', name: { fi: 'Meidän runko', sv: 'Meidän runko', en: 'Meidän runko' }, description: { fi: '', sv: '', en: '' } })
})

test('a copy of a copy remembers the bundled outline behind both', () => {
  const { outline: own, sections } = copy()
  const [first] = ownOutlines({ outlines: [own], sections })
  expect(copiedOutline(first!, { fi: 'Toinen' }, 'rol_2', () => 'ose_9', own.copiedFrom).outline.copiedFrom).toBe(outlineName(interim))
})

test('a report goes by its own outline, and by the bundled one of its kind once that is gone', () => {
  const { outline: own, sections } = copy()
  const report = { outline: 'rol_1', kind: 'interim' as const }
  expect(outlineOf(report, [interim], { outlines: [own], sections })?.name.fi).toBe('Meidän runko')
  expect(outlineOf(report, [interim], { outlines: [own], sections: [] })).toBe(interim)
  expect(outlineOf(report, [interim], { outlines: [], sections: [] })).toBe(interim)
  expect(outlineOf({ ...report, outline: 'interim@0' }, [interim], { outlines: [], sections: [] })).toBe(interim)
})

test('a section of one’s own prints what is written for it under its heading, and no data', () => {
  const { outline: own, sections } = copy()
  const added = ownSection('rol_1', { title: { fi: 'Kuntien omat terveiset' }, guidance: {}, required: false, limit: 500 }, 'ose_own', random, sections)
  const changed = editedSection(sections[0]!, { title: { fi: 'Perusasiat' }, guidance: {}, required: true, limit: null })
  const [made] = ownOutlines({ outlines: [own], sections: [changed, ...sections.slice(1), added] })
  const rich = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Terveisiä Rantalasta.' }] }] } as Json
  const { reportSections, ...region } = smallRegion()
  const workbook = workbookOf({ ...region, reportSections: [...reportSections!, { id: `rep_1:${added.section}`, reportId: 'rep_1', section: added.section, narrative: { fi: rich } }] })
  const report = buildReport(workbook, wish('fi', { outline: made! }))
  if (!report.ok) throw new Error(report.problem.key)
  const headings = report.value.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
  expect([headings[0], headings.at(-1)]).toEqual(['Perusasiat', 'Kuntien omat terveiset'])
  expect(report.value.blocks.at(-1)).toEqual({ kind: 'rich', document: rich, language: 'fi', ...(report.value.blocks.at(-1) as object) })
  expect(JSON.stringify(report.value.blocks.at(-1))).toContain('Terveisiä Rantalasta.')
})

test('what a copy leaves out can be taken back', () => {
  const { sections } = copy()
  expect(leftOut(sections.slice(2), interim).map(({ section }) => section)).toEqual(['basics', 'summary'])
  expect(leftOut(sections, undefined)).toEqual([])
})
