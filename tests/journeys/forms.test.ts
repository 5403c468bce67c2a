import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { madeForm, paragraph } from '../main/forms/made-form.ts'
import { rawParts } from '../main/forms/outside.ts'
import { workbench, type Workbench } from './workbench.ts'

const reportId = 'rep_2020h2'
const head = '1 Avustuksen saaja'
const chosen: Record<string, string> = {
  [`control:${head}/Saaja`]: 'grant.recipient',
  [`control:${head}/Hanke`]: 'grant.project',
  [`control:${head}/Päätöspäivä`]: 'grant.decidedOn',
  [`control:${head}/Kustannukset on ilmoitettu ilman arvonlisäveroa`]: 'grant.vatNotIncluded',
  'field:tiivistelmä': 'text.summary',
  'field:diaarinumero': 'grant.diaryNumber',
  'cell:3 Kustannukset/Hyväksyttävät kustannukset': 'grant.toDate.eligibleCents',
  'cell:3 Kustannukset/Maksettu avustus': 'grant.toDate.paidCents',
  'field:kustannustaulukko': 'section.finances',
}

test('a form is brought, mapped once, filled from the report, and is there after the program was closed', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const formId = await bringSample(bench)
  const read = await bench.get('forms.read', { formId, reportId, language: 'fi' })
  expect(read.places).toHaveLength(12)
  const sources = new Map(read.sources.map((source) => [source.key, source]))
  expect(Object.values(chosen).filter((key) => !sources.has(key))).toEqual([])
  await map(bench, formId, { ...chosen, 'field:jakso': ['own', 'syksyllä 2020'] })

  const again = await bench.reopen()
  await again.get('workbooks.openSample', null)
  again.desk.save = again.at('Täytetty.docx')
  const filled = await again.get('forms.fill', { formId, reportId, language: 'fi' })
  expect(filled).toMatchObject({ name: 'Täytetty.docx', filled: 10, left: [] })
  const { value: words } = await mammoth.extractRawText({ path: again.desk.save })
  for (const key of ['grant.recipient', 'grant.project', 'grant.toDate.eligibleCents', 'grant.toDate.paidCents']) expect(words).toContain(sources.get(key)!.excerpt)
  expect(words).toContain('Toimintaa syksyllä 2020 arvioitiin')
  expect(words).not.toContain('{{tiivistelmä}}')
  const header = (await rawParts(await readFile(again.desk.save))).find(({ path }) => path === 'word/header1.xml')!.bytes.toString('utf8')
  expect(header).toContain(`Diaarinumero ${sources.get('grant.diaryNumber')!.excerpt}<`)
  if (filled !== 'cancelled') await again.get('files.open', { file: filled.file })
  expect(again.desk.opened).toEqual([again.desk.save])
})

test('the same mapping fills the form in Swedish, while what is chosen from is named in the language of the window', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const formId = await bringSample(bench)
  await map(bench, formId, { [`control:${head}/Saaja`]: 'grant.recipient' })
  bench.desk.save = bench.at('ifylld.docx')
  const sources = (await bench.get('forms.read', { formId, reportId, language: 'sv' })).sources
  await bench.get('forms.fill', { formId, reportId, language: 'sv' })
  expect((await mammoth.extractRawText({ path: bench.desk.save })).value).toContain(sources.find(({ key }) => key === 'grant.recipient')!.excerpt)
  expect(sources.find(({ key }) => key === 'grant.recipient')!.label).toBe('Avustuksen saaja')
})

test('a new version that lost a mapped place is refused by its name; one that has them all takes its place and tells what is new', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const bring = async (name: string, body: string, formId: string | null = null) => {
    bench.desk.open = bench.at(name)
    await writeFile(bench.desk.open, await madeForm({ body }))
    return bench.ask('forms.bring', { formId })
  }
  const first = await bring('v1.docx', paragraph('{{saaja}}') + paragraph('{{hanke}}'))
  if (!first.ok || first.value === 'cancelled') throw new Error('the form was not brought')
  const { formId } = first.value
  await map(bench, formId, { 'field:saaja': 'grant.recipient' })
  expect(await bring('v2.docx', paragraph('{{hanke}}'), formId)).toEqual({ ok: false, problem: { key: 'form-lost-places', values: { file: 'v2.docx', places: '”saaja”' } } })
  expect(await bring('v3.docx', paragraph('{{saaja}}') + paragraph('{{puhelin}}'), formId)).toEqual({ ok: true, value: { formId, added: ['puhelin'] } })
  await bench.get('workbook.undo', null)
  expect((await bench.get('forms.read', { formId, reportId, language: 'fi' })).places.map(({ key }) => key)).toEqual(['field:saaja', 'field:hanke'])
})

test('a form with macros is taken in only after a sentence named them', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.open = bench.at('makrot.docm')
  await writeFile(bench.desk.open, await madeForm({ body: paragraph('{{saaja}}'), parts: { 'word/vbaProject.bin': 'Sub AutoOpen()' } }))
  bench.desk.confirm = false
  expect(await bench.get('forms.bring', { formId: null })).toBe('cancelled')
  expect(bench.desk.asked).toEqual(['Otetaanko lomake makrot.docm käyttöön? Siinä on muutakin kuin tekstiä:'])
  expect(Object.keys((await bench.get('workbook.page', { table: 'authorityForms', from: 0 })).rows)).toEqual([])
  bench.desk.confirm = true
  expect(await bench.get('forms.bring', { formId: null })).not.toBe('cancelled')
})

test('a file that is no form, has no place, or is gone is told by its name, and nothing is kept of it', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const refusal = async (name: string, content: Buffer | null) => {
    bench.desk.open = bench.at(name)
    if (content) await writeFile(bench.desk.open, content)
    const result = await bench.ask('forms.bring', { formId: null })
    return result.ok ? null : result.problem
  }
  expect(await refusal('lomake.pdf', Buffer.from('%PDF-1.7'))).toEqual({ key: 'form-wrong-kind', values: { file: 'lomake.pdf' } })
  expect(await refusal('kirje.docx', await madeForm({ body: paragraph('Hyvä vastaanottaja') }))).toEqual({ key: 'form-without-places', values: { file: 'kirje.docx' } })
  expect(await refusal('iso.docx', Buffer.alloc(50 * 1024 * 1024 + 1))).toEqual({ key: 'form-too-large', values: { file: 'iso.docx', megabytes: 51, most: 50 } })
  expect(await refusal('poissa.docx', null)).toEqual({ key: 'file-not-read', values: { file: 'poissa.docx' } })
  expect(await bench.ask('forms.read', { formId: 'afo_none', reportId, language: 'fi' })).toMatchObject({ ok: false, problem: { key: 'form-unknown' } })
  expect(await readdir(join(bench.userData, 'sample/files')).catch(() => [])).toEqual([])
})

test('a form that is erased for good takes its file along', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const formId = await bringSample(bench)
  expect(await readdir(bench.at(`workbooks/${id}/files`))).toHaveLength(1)
  await bench.get('erase.row', { table: 'authorityForms', id: formId, fields: null, reason: 'Pyyntö' })
  expect(await readdir(bench.at(`workbooks/${id}/files`))).toEqual([])
})

test('nothing is written while no place has anything to be filled with, and the form in the workbook stays as it came', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const formId = await bringSample(bench)
  expect(await bench.ask('forms.fill', { formId, reportId, language: 'fi' })).toMatchObject({ ok: false, problem: { key: 'form-nothing-to-fill' } })
  const [kept] = await readdir(join(bench.userData, 'sample/files'))
  expect((await readFile(join(bench.userData, 'sample/files', kept!))).equals(await readFile('tests/fixtures/forms/libreoffice-form.docx'))).toBe(true)
})

async function bringSample(bench: Workbench): Promise<string> {
  bench.desk.open = bench.at('STM lomake.docx')
  await copyFile('tests/fixtures/forms/libreoffice-form.docx', bench.desk.open)
  const brought = await bench.get('forms.bring', { formId: null })
  if (brought === 'cancelled') throw new Error('Nobody cancelled')
  return brought.formId
}

async function map(bench: Workbench, formId: string, sources: Record<string, string | [source: string, text: string]>) {
  const rows = Object.entries(sources).map(([place, source], n) => [`fmp_${n}`, { formId, place, source: typeof source === 'string' ? source : source[0], ...(typeof source !== 'string' && { text: source[1] }) }])
  await bench.get('workbook.commit', { label: { key: 'formMapped', values: { place: 'kaikki' } }, put: { formMappings: Object.fromEntries(rows) } })
}
