import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import { sourcesAppendix } from '../../../src/core/reports/sources/appendix.ts'
import { figuresIn } from '../../../src/core/reports/sources/figures-in.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { recordWordsOf } from '../../../src/main/record-words.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { outline, wish } from '../../core/reports/small-workbook.ts'
import { readDocument } from './reading.ts'

const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
const [reportId] = Object.entries(workbook.tables['reports'] ?? {}).find(([, report]) => report['kind'] === 'interim')!
const documents = (['interim', 'final'] as const).flatMap((kind) => (['fi', 'sv', 'en'] as const).map((language) => [kind, language] as const))

test.each(documents)('every figure of the %s report in %s is printed at its bookmark, and the appendix links there', async (kind, language) => {
  workbook.tables['reports']![reportId] = { ...workbook.tables['reports']![reportId]!, kind }
  const built = buildReport(workbook, wish(language, { reportId, outline: outline(kind) }))
  if (!built.ok) throw new Error(built.problem.key)
  const report = { ...built.value, blocks: [...built.value.blocks, ...sourcesAppendix(built.value, recordWordsOf(workbook, language), wish(language).words)] }
  const { docx } = await reportToDocx(report, { organisation: 'Koivuranta', now: new Date('2021-01-15T10:00:00Z'), pageNumbers: false })
  const { bookmarks, xml } = await readDocument(docx)
  const figures = figuresIn(report).map(({ figure }) => figure)
  expect(figures.filter(({ id, text }) => spaced(bookmarks.get(id) ?? '') !== spaced(text)).map(({ id, text }) => [id, text, bookmarks.get(id)])).toEqual([])
  const named = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name!)
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([])
  const linked = [...xml.matchAll(/w:anchor="(f_[^"]*)"/g)].map(([, name]) => name!)
  expect(linked.length).toBeGreaterThan(150)
  expect(linked.filter((name) => !bookmarks.has(name))).toEqual([])
})

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}
