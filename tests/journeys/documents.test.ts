import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { outlineSections, reportOutlines } from '../../src/core/reporting/outline.ts'
import { outlineName } from '../../src/core/reporting/outline-of.ts'
import { copiedOutline, ownSection } from '../../src/core/reporting/own-outline.ts'
import { newReport, withNarrative } from '../../src/core/reporting/new-report.ts'
import { reports, reportSections, type ReportKind } from '../../src/core/reporting/report.ts'
import type { ReportOutline } from '../../src/core/templates/template.ts'
import { richFrom } from '../../src/core/values/rich-text.ts'
import { addRow, removeRow, together } from '../../src/core/workbook/edits.ts'
import { unpack } from '../../src/main/word/package.ts'
import { figuresIn, missingFrom } from '../fixtures/printed-figures.ts'
import { workbench, type Workbench } from './workbench.ts'

test.each([
  ['minutes', 'mtg_', 'meetings'],
  ['workshopSummary', 'wsh_', 'workshops'],
  ['halfYear', '', ''],
  ['projectPlan', '', ''],
] as const)('%s is begun, written and read again in Word with the figures of the workbook', async (kind, prefix, table) => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const subjectId = table === '' ? undefined : Object.entries((await bench.get('workbook.page', { table, from: 0 })).rows).find(([id, row]) => id.startsWith(prefix) && row['status'] === 'held')![0]
  await begin(bench, kind, subjectId)
  for (const language of ['fi', 'sv'] as const) {
    const report = await bench.get('reports.build', { reportId: 'rep_new', language })
    bench.desk.save = bench.at(`${kind} ${language}.docx`)
    await bench.get('reports.export', { reportId: 'rep_new', language })
    const { value: text } = await mammoth.extractRawText({ path: bench.desk.save })
    expect(missingFrom(text, figuresIn(report))).toEqual([])
  }
})

test('the half-year account is had as slides, with a name of its own', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  await begin(bench, 'halfYear')
  expect(await bench.get('reports.exportSlides', { reportId: 'rep_new', language: 'fi' })).toBe('cancelled')
  bench.desk.save = bench.at('katsaus.pptx')
  expect(await bench.get('reports.exportSlides', { reportId: 'rep_new', language: 'sv' })).toMatchObject({ name: 'katsaus.pptx' })
  const parts = await unpack(await readFile(bench.desk.save))
  expect([...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length).toBeGreaterThan(6)
})

test('a report goes by a copied outline with a section of its own, and when the outline is removed by the bundled one', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const interim = await bundled(bench, 'interim')
  let made = 0
  const { outline, sections } = copiedOutline(interim, { fi: 'Oma runko' }, 'rol_own', () => `ose_${++made}`)
  const added = ownSection('rol_own', { title: { fi: 'Kuntien terveiset' }, guidance: {}, required: true, limit: 10 }, 'ose_own', (bytes) => new Uint8Array(bytes), sections)
  const label = { key: 'outlineSaved', values: { name: 'Oma runko' } }
  await bench.get('workbook.commit', together(label, [addRow(label, reportOutlines, outline), ...[...sections, added].map((row) => addRow(label, outlineSections, row))]))
  const report = newReport('rep_new', { kind: 'interim', periodId: 'per_2020h2', grantIds: [], languages: ['fi'], outline: 'rol_own' })
  const written = withNarrative(undefined, 'rep_new', added.section, 'fi', richFrom('Terveisiä Haapalahdesta.'))
  await bench.get('workbook.commit', together({ key: 'reportBegun' }, [addRow({ key: 'reportBegun' }, reports, report), addRow({ key: 'reportBegun' }, reportSections, written)]))
  expect(JSON.stringify(await bench.get('reports.build', { reportId: 'rep_new', language: 'fi' }))).toContain('Terveisiä Haapalahdesta.')
  const ready = await bench.get('reports.readiness', { reportId: 'rep_new', language: 'fi' })
  expect(ready.sections.at(-1)?.findings.map(({ id }) => id)).toContain(`narrative-too-long:${added.section}`)

  await bench.get('workbook.commit', removeRow({ key: 'outlineRemoved' }, reportOutlines, 'rol_own'))
  const after = await bench.get('reports.readiness', { reportId: 'rep_new', language: 'fi' })
  expect(after.sections.map(({ section }) => section)).toEqual(interim.sections.map(({ section }) => section))
})

test('a document whose meeting was removed says so, and is whole again when the removal is undone', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const [meeting] = Object.keys((await bench.get('workbook.page', { table: 'meetings', from: 0 })).rows)
  await begin(bench, 'minutes', meeting)
  await bench.get('workbook.commit', { label: { key: 'meetingRemoved', values: { title: '' } }, put: { meetings: { [meeting!]: { removed: true } } } })
  expect(await bench.ask('reports.build', { reportId: 'rep_new', language: 'fi' })).toMatchObject({ ok: false, problem: { key: 'report-subject-gone' } })
  await bench.get('workbook.undo', null)
  expect((await bench.ask('reports.build', { reportId: 'rep_new', language: 'fi' })).ok).toBe(true)
})

test('the home screen shows the report on the grants, whatever else is begun', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const before = await bench.get('home.read', { periodId: 'per_2020h2' })
  await begin(bench, 'halfYear')
  expect((await bench.get('home.read', { periodId: 'per_2020h2' })).report?.reportId).toBe(before.report?.reportId)
})

async function begin(bench: Workbench, kind: ReportKind, subjectId?: string): Promise<void> {
  const [grantId] = Object.keys((await bench.get('workbook.page', { table: 'grants', from: 0 })).rows)
  const outline = outlineName(await bundled(bench, kind))
  const report = newReport('rep_new', { kind, periodId: 'per_2020h2', grantIds: [grantId!], languages: ['fi', 'sv'], outline, ...(subjectId && { subjectId }) })
  await bench.get('workbook.commit', addRow({ key: 'reportBegun', values: { period: '' } }, reports, report))
}

async function bundled(bench: Workbench, kind: ReportKind): Promise<ReportOutline> {
  const templates = await bench.get('templates.list', { kind: 'report' })
  return templates.find((template): template is ReportOutline => template.kind === 'report' && template.reportKind === kind)!
}
