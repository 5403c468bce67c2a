import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import { copyPack } from '../../../src/core/reports/copy-pack.ts'
import { coverMessage } from '../../../src/core/reports/cover-message.ts'
import type { Report } from '../../../src/core/reports/report.ts'
import { outline, smallRegion, wish, workbookOf } from './small-workbook.ts'

function built(language: 'fi' | 'sv' = 'fi'): Report {
  const report = buildReport(workbookOf(smallRegion()), wish(language))
  if (!report.ok) throw new Error(report.problem.key)
  return report.value
}
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('the fields come in the order of the document: facts, then of each section what was written before its data', () => {
  const fields = copyPack(built(), outline('interim'), 'lines')
  const titles = outline('interim').sections.map(({ title }) => title.fi)
  const places = fields.filter(({ kind }) => kind !== 'fact').map(({ title }) => titles.indexOf(title))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(fields.findIndex(({ kind }) => kind !== 'fact')).toBe(fields.filter(({ kind }) => kind === 'fact').length)
  const summary = fields.filter(({ key }) => key.startsWith('summary-'))
  expect(summary.map(({ kind }) => kind)).toEqual(['narrative', 'data'])
  expect(summary[0]).toEqual({ key: 'summary-narrative', title: 'Tiivistelmä', kind: 'narrative', text: 'Syksyllä verkosto käynnistyi.', characters: 29, limit: 1000 })
})

test('a table becomes sentences, or cells between tabs', () => {
  const lines = copyPack(built(), outline('interim'), 'lines').find(({ key }) => key === 'finances-data')!.text
  expect(plain(lines)).toContain('Kululaji: Palvelut; Talousarvio: 1 000,00 €; Toteuma: 400,00 €')
  const tabs = copyPack(built(), outline('interim'), 'tabs').find(({ key }) => key === 'finances-data')!.text
  expect(plain(tabs)).toMatch(/^Kululaji\tTalousarvio\tToteuma/m)
  expect(plain(tabs)).toMatch(/^Palvelut\t1 000,00 €\t400,00 €/m)
})

test('what is missing, charts and lines for signing are no text of a form, and nothing restricted is there', () => {
  const report = built()
  const all = copyPack(report, outline('interim'), 'lines').map(({ text }) => text).join('\n')
  for (const block of report.blocks) if (block.kind === 'missing') expect(all).not.toContain(block.text)
  expect(all).not.toMatch(/Salainen|undefined|\[object/)
})

test('no cell between tabs begins as a formula, breaks its line or its column', () => {
  const report = built()
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '+CMD|x', '-2+3', '@SUM(A1)', 'a\tb', 'a\nb', '−5', '-12,50', '+3')), { minLength: 1, maxLength: 4 }), (rows) => {
      const table = { anchor: 't', caption: 'T', columns: [{ title: 'a', align: 'start' as const, width: 50 }, { title: 'b', align: 'end' as const, width: 50 }], rows: rows.map((cells) => ({ kind: 'body' as const, cells: cells.map((text) => [{ kind: 'text' as const, text }]) })) }
      const [field] = copyPack({ ...report, title: '', cover: { ...report.cover, facts: [] }, blocks: [{ kind: 'heading', level: 1, text: 'S', anchor: 's_summary' }, { kind: 'table', table }] }, outline('interim'), 'tabs')
      const lines = field!.text.split('\n').slice(1)
      expect(lines).toHaveLength(rows.length + 1)
      for (const cell of lines.flatMap((line) => line.split('\t'))) expect(/^[=@]/.test(cell) || /^[+-](?![\d\s.,]+$)./.test(cell)).toBe(false)
      expect(lines.every((line) => line.split('\t').length === 2)).toBe(true)
    }),
  )
})

test('the e-mail names the recipient, the number and the attachments in the language of the document', () => {
  const message = coverMessage(built('sv'), { authority: 'Social- och hälsovårdsministeriet', attachments: ['Huvudbok', 'Timmar'] }, wish('sv').words)
  expect(message).toEqual({
    recipient: 'Social- och hälsovårdsministeriet',
    subject: `${built('sv').title} (STM/1234/2020)`,
    body: expect.stringMatching(/Bilagor:\n1\. Mellanrapport om användningen av statsunderstödet\n2\. Huvudbok\n3\. Timmar\n\nMed vänlig hälsning\nBjörkstrands samkommun$/),
  })
  expect(message.body).toContain('STM/1234/2020')
})
