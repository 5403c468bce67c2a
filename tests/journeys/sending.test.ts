import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { keyedId } from '../../src/core/values/ids.ts'
import { workbench, type Workbench } from './workbench.ts'

const reportId = 'rep_2020h2'

test('a report with gaps is not marked as sent, and nothing is written', async () => {
  const bench = await workbench()
  const before = await bench.get('workbooks.openSample', null)
  expect(await bench.ask('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })).toEqual({ ok: false, problem: { key: 'report-not-ready', values: {} } })
  expect(await bench.ask('reports.send', { reportId: 'rep_none', documents: ['fi'], appendices: [], pageNumbers: false })).toMatchObject({ ok: false, problem: { key: 'report-unknown' } })
  expect((await bench.get('workbook.state', null))?.savedAt).toBe(before.savedAt)
  expect(await readdir(join(bench.userData, 'sample/files')).catch(() => [])).toEqual([])
})

test('what was sent stays byte for byte as it was, whatever is altered afterwards, and is exported again as it was', async () => {
  const bench = await sendable()
  const { sentId } = await bench.get('reports.send', { reportId, documents: ['fi', 'sv', 'fi+sv'], appendices: ['sources'], pageNumbers: false })
  const sent = (await bench.get('workbook.page', { table: 'sentReports', from: 0 })).rows[sentId]!
  expect(Object.keys(sent['documents'] as object)).toEqual(['fi', 'sv', 'fi-sv'])
  expect((await bench.get('workbook.state', null))?.undo).toEqual({ key: 'reportSent', values: { name: expect.stringContaining('Väliraportti') } })
  const first = await saved(bench, () => bench.get('reports.saveSent', { sentId, document: 'fi' }))

  await bench.get('workbook.commit', { label: { key: 'actionSaved' }, put: { actions: { act_kohtaamispaikat: { 'title.fi': 'Kohtaamispaikat uudelleen' } } } })
  expect((await saved(bench, () => bench.get('reports.export', { reportId, language: 'fi' }))).equals(first)).toBe(true)
  expect((await saved(bench, () => bench.get('reports.saveSent', { sentId, document: 'fi' }))).equals(first)).toBe(true)
  expect((await saved(bench, () => bench.get('reports.export', { reportId, language: 'fi', anew: true, pageNumbers: false }))).equals(first)).toBe(false)
  expect(await bench.ask('reports.saveSent', { sentId, document: 'en' })).toMatchObject({ ok: false, problem: { key: 'sent-not-in-language' } })
})

test('what was corrected after sending is told as corrected, and the sending can be undone and done again', async () => {
  const bench = await sendable()
  const { sentId } = await bench.get('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })
  expect(await differences(bench, sentId)).toEqual({ method: [], correction: [], change: [] })
  await bench.get('workbook.commit', { label: { key: 'actionSaved' }, put: { actions: { act_kohtaamispaikat: { 'title.fi': 'Kohtaamispaikat uudelleen' } } } })
  const altered = await differences(bench, sentId)
  expect([altered.method, altered.change]).toEqual([[], []])
  expect(altered.correction.join()).toContain('Kohtaamispaikat uudelleen')
  expect(await bench.ask('reports.differences', { reportId, sentId, language: 'sv' })).toMatchObject({ ok: false, problem: { key: 'sent-not-in-language' } })

  await bench.get('workbook.undo', null)
  await bench.get('workbook.undo', null)
  expect(await bench.ask('reports.saveSent', { sentId, document: 'fi' })).toMatchObject({ ok: false })
  await bench.get('workbook.redo', null)
  expect((await saved(bench, () => bench.get('reports.saveSent', { sentId, document: 'fi' }))).length).toBeGreaterThan(10_000)
})

test('the next report has an appendix of what changed since the one that was sent', async () => {
  const bench = await sendable()
  const next = { kind: 'interim', periodId: 'per_2021h1', grantIds: ['gra_lape2020'], languages: ['fi'], outline: 'interim@1' }
  await bench.get('workbook.commit', { label: { key: 'reportBegun' }, put: { reports: { rep_next: next } } })
  expect(await bench.ask('reports.export', { reportId: 'rep_next', language: 'fi', appendices: ['changes'] })).toMatchObject({ ok: true, value: 'cancelled' })
  bench.desk.save = bench.at('seuraava.docx')
  expect(await bench.ask('reports.export', { reportId: 'rep_next', language: 'fi', appendices: ['changes'] })).toMatchObject({ ok: false, problem: { key: 'nothing-sent-before' } })
  await bench.get('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })
  expect(await bench.get('reports.export', { reportId: 'rep_next', language: 'fi', appendices: ['changes', 'sources'], pageNumbers: false })).toMatchObject({ name: 'seuraava.docx' })
  const { value } = await mammoth.extractRawText({ path: bench.desk.save })
  expect(value).toContain('Liite: Muutokset edelliseen raporttiin')
  expect(value).toContain('Liite: Lukujen lähteet')
})

test('frozen files travel with a copy; a lost one is told', async () => {
  const bench = await sendable()
  const { sentId } = await bench.get('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })
  const first = await saved(bench, () => bench.get('reports.saveSent', { sentId, document: 'fi' }))
  bench.desk.save = bench.at('kopio.muutos')
  await bench.get('workbooks.saveCopy', null)
  bench.desk.open = bench.desk.save
  bench.desk.confirm = false
  const { id } = (await bench.get('workbooks.openFile', null)) as { id: string }
  expect((await saved(bench, () => bench.get('reports.saveSent', { sentId, document: 'fi' }))).equals(first)).toBe(true)
  const folder = bench.at(`workbooks/${id}/files`)
  for (const name of await readdir(folder)) await rm(join(folder, name))
  expect(await bench.ask('reports.saveSent', { sentId, document: 'fi' })).toMatchObject({ ok: false, problem: { key: 'sent-file-missing' } })
  expect(await bench.ask('reports.differences', { reportId, sentId, language: 'fi' })).toMatchObject({ ok: false, problem: { key: 'sent-file-missing' } })
})

test('whoever erases a text is told which report still holds it, and with an erased report its frozen files go', async () => {
  const bench = await sendable()
  await bench.get('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })
  const erased = await bench.get('erase.row', { table: 'actions', id: 'act_kohtaamispaikat', fields: ['title'], reason: 'Pyyntö' })
  expect(erased).toMatchObject({ problems: [{ key: 'erased-not-in-sent', values: { report: expect.stringContaining('Väliraportti') } }] })
  expect(await bench.get('erase.row', { table: 'actions', id: 'act_kohtaamispaikat', fields: ['planned'], reason: 'Pyyntö' })).toMatchObject({ problems: [] })
  const files = join(bench.userData, 'sample/files')
  expect((await readdir(files)).length).toBe(2)
  expect(await bench.get('erase.row', { table: 'reports', id: reportId, fields: null, reason: 'Pyyntö' })).toMatchObject({ problems: [] })
  expect(await readdir(files)).toEqual([])
})

/** The sample, of which everything that stands in the way of sending is let be. */
async function sendable(): Promise<Workbench> {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const found = new Set<string>()
  for (const language of ['fi', 'sv', 'fi+sv'] as const)
    for (const { findings } of (await bench.get('reports.readiness', { reportId, language })).sections) for (const { id, severity } of findings) if (severity === 'blocks') found.add(id)
  const rows = Object.fromEntries([...found].map((finding) => [keyedId(reportId, finding), { reportId, finding, reason: 'Sovittu', who: 'Muutosagentti' }]))
  await bench.get('workbook.commit', { label: { key: 'exceptionGiven' }, put: { reportExceptions: rows } })
  return bench
}

/** Each difference of the sample's report from what was sent, as one text. */
async function differences(bench: Workbench, sentId: string): Promise<Record<'method' | 'correction' | 'change', string[]>> {
  const { method, correction, change } = await bench.get('reports.differences', { reportId, sentId, language: 'fi' })
  const told = (sections: typeof change) => sections.flatMap((section) => section.differences.map((one) => `${section.title}: ${JSON.stringify(one)}`))
  return { method: told(method), correction: told(correction), change: told(change) }
}

/** What the person finds where it was saved. */
async function saved(bench: Workbench, save: () => Promise<unknown>): Promise<Buffer> {
  bench.desk.save = bench.at('tallennettu.docx')
  await save()
  return readFile(bench.desk.save)
}
