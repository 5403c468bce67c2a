import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx'
import type { Also, Inline, Report } from '../../core/reports/report.ts'
import { grid } from './grid.ts'
import { both } from './inlines.ts'
import type { Printing } from './printing.ts'

/** Title, period and the facts by which the document is known. */
export function cover(report: Report, printing: Printing): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: both(report.title, report.also, {}, printing) }),
    new Paragraph({ style: 'Subtitle', children: [...(report.draft ? mark(printing.words('word.draft')) : []), ...(report.includesRestricted ? mark(printing.words('readiness.includesRestricted')) : []), new TextRun(report.cover.subtitle)] }),
    ...(report.cover.facts.length > 0 ? facts(report, printing) : []),
  ]
}

/** In the text as well as in the header, which screen readers pass over. */
function mark(text: string): TextRun[] {
  return [new TextRun({ text, style: 'DraftMark' }), new TextRun({ break: 1 })]
}

function facts(report: Report, printing: Printing): FileChild[] {
  const columns = [
    { title: printing.words('word.fact'), align: 'start' as const, width: 34 },
    { title: printing.words('word.factValue'), align: 'start' as const, width: 66 },
  ]
  const rows = report.cover.facts.map(({ label, also, value }) => ({ kind: 'body' as const, cells: [labelled(label, also, printing), value] }))
  return [new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(printing.words('word.facts'))] }), grid(columns, rows, printing)]
}

function labelled(label: string, also: Also | undefined, { second }: Printing): Inline[] {
  const first = { kind: 'text' as const, text: also === undefined ? label : `${label} / `, bold: true }
  return also === undefined ? [first] : [first, { kind: 'text', text: also, bold: true, ...(second && { language: second }) }]
}
