import { beforeAll, expect, test } from 'vitest'
import { checkPackage } from '../../../src/main/word/check-package.ts'
import { pack, unpack, type Parts } from '../../../src/main/word/package.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'

const now = new Date('2021-01-28T10:00:00Z')
let sound: Parts

beforeAll(async () => {
  sound = await unpack((await reportToDocx(everyBlock('fi'), { organisation: 'Koivuranta', now })).docx)
}, 120_000)

/** Faults as they would be planted by a slip in the printing, and the finding that names each. */
const faults: [finding: string, part: string, from: string | RegExp, to: string][] = [
  ['cell-without-paragraph', 'word/document.xml', /(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>.*?<\/w:p>/, '$1'],
  ['style-not-defined', 'word/document.xml', '<w:pStyle w:val="TableNote"/>', '<w:pStyle w:val="TableNotx"/>'],
  ['numbering-not-defined', 'word/document.xml', /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>'],
  ['bookmark-name-twice', 'word/document.xml', 'w:name="at_economy"', 'w:name="at_summary"'],
  ['bookmark-id-twice', 'word/document.xml', /w:name="at_economy" w:id="\d+"/, 'w:name="at_economy" w:id="1"'],
  ['bookmark-name-not-allowed', 'word/document.xml', 'w:name="f_done"', 'w:name="1 done"'],
  ['drawing-id-twice', 'word/document.xml', '<wp:docPr id="2"', '<wp:docPr id="1"'],
  ['drawing-without-alt-text', 'word/document.xml', / descr="[^"]*"/, ''],
  ['link-without-bookmark', 'word/document.xml', 'w:anchor="at_budget_table"', 'w:anchor="nowhere"'],
  ['relation-without-part', 'word/_rels/document.xml.rels', 'styles.xml', 'stylez.xml'],
  ['table-without-header-row', 'word/document.xml', '<w:tblHeader/>', ''],
  ['heading-level-skipped', 'word/document.xml', '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'],
  ['field-asks-to-update', 'word/document.xml', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="begin" w:dirty="true"/>'],
  ['title-missing', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>'],
  ['language-missing', 'word/styles.xml', '<w:lang w:val="fi-FI"/>', ''],
]

test.each(faults)('%s is found', async (finding, part, from, to) => {
  const before = sound.get(part)?.toString('utf8') ?? ''
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  const docx = await pack(new Map(sound).set(part, Buffer.from(after)), now)
  expect(new Set((await checkPackage(docx)).map((found) => found.finding))).toEqual(new Set([finding]))
})
