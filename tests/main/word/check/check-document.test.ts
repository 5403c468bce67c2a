import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { checkDocument } from '../../../../src/main/word/check/check-document.ts'
import { checkFile } from '../../../../src/main/word/check/check-file.ts'
import { pack, unpack, type Parts } from '../../../../src/main/word/package.ts'
import { reportToDocx } from '../../../../src/main/word/report-to-docx.ts'
import { faultWords } from '../../../../src/words/document-fault-words.ts'
import { wordsIn } from '../../../../src/words/words.ts'
import { everyBlock } from '../../../fixtures/word/every-block.ts'

const now = new Date('2021-01-28T10:00:00Z')
let sound: Parts

beforeAll(async () => {
  sound = await unpack((await reportToDocx(everyBlock('fi'), { organisation: 'Koivuranta', now })).docx)
}, 120_000)

/** Every part with the same slip made once; the document must hold what is slipped. */
async function planted(part: string, from: string | RegExp, to: string) {
  const before = sound.get(part)?.toString('utf8') ?? ''
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  return checkDocument(await pack(new Map(sound).set(part, Buffer.from(after)), now))
}

const inBody = (xml: string): [part: string, from: RegExp, to: string] => ['word/document.xml', /(<w:sectPr(?:(?!<w:sectPr).)*<\/w:sectPr>)(<\/w:body>)/, `${xml}$1$2`]
const paragraph = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`
const text = (words: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words && text(words))}</w:tc>`
const headerRow = (...words: string[]) => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${words.map((one) => cell(one)).join('')}</w:tr>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`
const picture = (name: string, attributes: string, anchored = false) => {
  const inner = `<wp:extent cx="1" cy="1"/><wp:docPr id="987" name="${name}" ${attributes}/>`
  return paragraph(`<w:r><w:drawing>${anchored ? `<wp:anchor>${inner}</wp:anchor>` : `<wp:inline>${inner}</wp:inline>`}</w:drawing></w:r>`)
}
const heading = paragraph(text('Liitteen luku'), '<w:pStyle w:val="Heading1"/>')
const link = (words: string) => paragraph(`<w:hyperlink r:id="rId1">${words && text(words)}</w:hyperlink>`)

test('a report of our own has nothing to correct', async () => {
  expect(await checkDocument(await pack(sound, now))).toEqual([])
})

/** Each fault under a heading of its own, as it may stand in anybody's document. */
test.each<[finding: string, what: string, xml: string]>([
  ['heading-empty', '', paragraph('', '<w:pStyle w:val="Heading2"/>')],
  ['heading-level-skipped', '1 → 3: Liian syvällä', paragraph(text('Liian syvällä'), '<w:pStyle w:val="Heading3"/>')],
  ['heading-level-skipped', '1 → 4: Jäsennystaso', paragraph(text('Jäsennystaso'), '<w:outlineLvl w:val="3"/>')],
  ['title-twice', 'Toinen nimi', paragraph(text('Toinen nimi'), '<w:pStyle w:val="Title"/>')],
  ['drawing-without-alt-text', 'Kuva 1', picture('Kuva 1', '')],
  ['alt-text-is-file-name', 'IMG_2041.jpg', picture('Kuva 1', 'descr="IMG_2041.jpg"')],
  ['floating-object', 'Kuva 1', picture('Kuva 1', 'descr="Kartta alueen kunnista"', true)],
  ['floating-object', '', paragraph(text('Kehyksessä'), '<w:framePr w:w="100"/>')],
  ['table-without-header-row', 'Kunta', table(row(cell('Kunta'), cell('Lapsia')), row(cell('Koivula'), cell('4')))],
  ['table-cells-merged', 'Kunta', table(headerRow('Kunta', 'Lapsia'), row(cell('Koivula ja Rantala', '<w:gridSpan w:val="2"/>')))],
  ['table-cells-merged', 'Kunta', table(headerRow('Kunta', 'Lapsia'), row(cell('Koivula', '<w:vMerge w:val="restart"/>'), cell('4')))],
  ['table-empty-places', 'Kunta', table(headerRow('Kunta', 'Lapsia'), row(cell(''), cell('')), row(cell('Koivula'), cell('4')))],
  ['table-empty-places', 'Kunta', table(headerRow('Kunta', ''), row(cell('Koivula'), cell('4')))],
  ['table-for-layout', 'Yksi palsta', table(row(cell('Yksi palsta'), cell('Toinen palsta')))],
  ['link-without-text', '', link('')],
  ['link-text-vague', 'Tästä', link('Tästä')],
  ['link-text-vague', 'Klicka här.', link('Klicka här.')],
  ['link-text-is-address', 'https://www.example.fi/a/b?c=1', link('https://www.example.fi/a/b?c=1')],
  ['contrast-too-low', 'Haaleaa (2.8)', paragraph(text('Haaleaa', '<w:color w:val="999999"/>'))],
  ['contrast-too-low', 'Keltaisella (1.0)', paragraph(text('Keltaisella', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'))],
  ['contrast-too-low', 'Varjostetulla (1.0)', paragraph(text('Varjostetulla'), '<w:shd w:val="clear" w:fill="000000"/>').replace('<w:rPr>', '<w:rPr><w:color w:val="000000"/>')],
])('%s is found under its heading: "%s"', async (finding, what, xml) => {
  expect(await planted(...inBody(heading + xml))).toEqual([{ finding, heading: 'Liitteen luku', what }])
  expect(faultWords({ finding, what }, wordsIn('sv'))).toContain(what)
})

test.each<[finding: string, part: string, from: string | RegExp, to: string]>([
  ['title-missing', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
  ['language-missing', 'word/styles.xml', /<w:lang [^>]*\/>/, ''],
  ['package-fault', 'word/_rels/document.xml.rels', 'styles.xml', 'stylez.xml'],
])('%s is found in the whole document', async (finding, part, from, to) => {
  expect((await planted(part, from, to)).map((one) => [one.finding, one.heading])).toContainEqual([finding, ''])
})

test('what is right in its own way is not blamed: large text, decoration, a link inside, automatic colour, what an older program would show', async () => {
  const fine = [
    paragraph(text('Suuri otsikkoteksti', '<w:color w:val="888888"/><w:sz w:val="40"/>')),
    paragraph(text('Automaattinen', '<w:color w:val="auto"/>')),
    paragraph(`<w:hyperlink w:anchor="at_summary">${text('tästä')}</w:hyperlink>`),
    picture('Viiva', '').replace(/<wp:docPr ([^/]*)\/>/, '<wp:docPr $1><a:extLst xmlns:a="a"><adec:decorative xmlns:adec="d" val="1"/></a:extLst></wp:docPr>'),
    paragraph('<w:r><mc:AlternateContent xmlns:mc="m"><mc:Fallback><w:pict><v:shape xmlns:v="v" style="position:absolute"/></w:pict></mc:Fallback></mc:AlternateContent></w:r>'),
  ]
  expect(await planted(...inBody(fine.join('')))).toEqual([])
})

test('a document of many paragraphs without a heading is told', async () => {
  const bare = sound.get('word/document.xml')!.toString('utf8').replaceAll(/<w:pStyle w:val="Heading\d"\/>/g, '')
  const many = bare.replace(/(<w:sectPr(?:(?!<w:sectPr).)*<\/w:sectPr>)(<\/w:body>)/, `${paragraph(text('Tekstiä.')).repeat(40)}$1$2`)
  expect((await checkDocument(await pack(new Map(sound).set('word/document.xml', Buffer.from(many)), now))).map(({ finding }) => finding)).toContain('headings-missing')
})

test('a file that is none of Word’s is told by its name, and one with a document type is not read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  writeFileSync(join(folder, 'muistio.docx'), 'Tämä on tekstiä')
  expect(await checkFile(join(folder, 'muistio.docx'))).toEqual({ ok: false, problem: { key: 'document-not-word', values: { file: 'muistio.docx' } } })
  expect(await checkFile(join(folder, 'poissa.docx'))).toEqual({ ok: false, problem: { key: 'file-not-read', values: { file: 'poissa.docx' } } })
  writeFileSync(join(folder, 'laajenee.docx'), await pack(new Map(sound).set('word/document.xml', Buffer.from('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>')), now))
  expect(await checkFile(join(folder, 'laajenee.docx'))).toEqual({ ok: false, problem: { key: 'document-not-word', values: { file: 'laajenee.docx' } } })
})
