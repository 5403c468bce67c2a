import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { grid } from './grid.ts'
import type { Printing } from './printing.ts'

/** Title, period and the facts by which the document is known. */
export function cover(report: Report, printing: Printing): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(report.cover.subtitle)] }),
    ...(report.cover.facts.length > 0 ? facts(report, printing) : []),
  ]
}

function facts(report: Report, printing: Printing): FileChild[] {
  const columns = [
    { title: printing.words('word.fact'), align: 'start' as const, width: 34 },
    { title: printing.words('word.factValue'), align: 'start' as const, width: 66 },
  ]
  const rows = report.cover.facts.map(({ label, value }) => ({ kind: 'body' as const, cells: [[{ kind: 'text' as const, text: label, bold: true }], value] }))
  return [new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(printing.words('word.facts'))] }), grid(columns, rows, printing)]
}
