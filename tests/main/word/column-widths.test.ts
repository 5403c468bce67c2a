import { expect, test } from 'vitest'
import type { ReportTable } from '../../../src/core/reports/report.ts'
import { columnWidths, longestWords } from '../../../src/main/word/column-widths.ts'
import { widthOfText } from '../../../src/main/word/letter-widths.ts'
import { textWidth } from '../../../src/main/word/page.ts'

test('columns keep their shares where every word fits, and fill the width of the text exactly', () => {
  expect(widthsOf(columns(['Tavoite', 33], ['Mittari', 33], ['Nyt', 34]), [])).toEqual({ widths: [3181, 3180, 3277], whole: true })
})

test('a column too narrow for its longest word gets what the roomy ones can spare', () => {
  const { widths, whole } = widthsOf(columns(['Toimenpide', 80], ['Vastuutaho', 10], ['Tila', 10]), rows(['Lapset puheeksi', 'Perhekeskuskoordinaattori', 'Käynnissä']))
  expect(whole).toBe(true)
  expect(widths[1]).toBeGreaterThan(widthOfText('Perhekeskuskoordinaattori', 9, false) + 170)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth)
})

test('words that fit in no way are said so, and share the width by what they need', () => {
  const long = 'moniammatillisuuskehittämiskokonaisuus'
  const { widths, whole } = widthsOf(columns([long, 25], [long, 25], [long, 25], ['a', 25]), rows([long, long, long, 'b']))
  expect(whole).toBe(false)
  expect(widths[0]).toBeGreaterThan(5 * widths[3]!)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(textWidth)
})

test('a word is as wide as Arial has it', () => {
  // t o i m e n p i t e e t: six of 556 thousandths of the size, two of 222, one of 833, three of 278.
  expect(widthOfText('toimenpiteet', 10, false)).toBeCloseTo(((556 * 6 + 222 * 2 + 833 + 278 * 3) * 200) / 1000)
})

function widthsOf(columns: ReportTable['columns'], rows: ReportTable['rows']) {
  return columnWidths(columns, longestWords(columns, rows), 9, textWidth)
}

function columns(...titled: [title: string, width: number][]): ReportTable['columns'] {
  return titled.map(([title, width]) => ({ title, width, align: 'start' }))
}

function rows(...texts: string[][]): ReportTable['rows'] {
  return texts.map((cells) => ({ kind: 'body', cells: cells.map((text) => [{ kind: 'text', text }]) }))
}
