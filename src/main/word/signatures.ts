import { Paragraph, TabStopType, TextRun } from 'docx'
import type { Block } from '../../core/reports/report.ts'
import { both } from './inlines.ts'
import { tabStep } from './page.ts'
import type { Printing } from './printing.ts'

/** A place to sign for each, all on one page: paragraphs, since a table for layout would be read out as one. */
export function signatures(lines: Extract<Block, { kind: 'signatures' }>['lines'], printing: Printing): Paragraph[] {
  return lines.flatMap(({ role, also, name }, n) => [
    toFill(printing.words('word.placeAndDate')),
    toFill(printing.words('word.signature')),
    new Paragraph({
      keepLines: true,
      keepNext: n < lines.length - 1,
      spacing: { before: 80, after: 280 },
      children: [...both(role, also, { bold: true }, printing), ...(name ? [new TextRun({ text: name, break: 1 })] : [])],
    }),
  ])
}

/** A label and a line to write on, drawn by a tab's leader. */
function toFill(label: string): Paragraph {
  return new Paragraph({
    style: 'SignatureLine',
    tabStops: [
      { type: TabStopType.LEFT, position: 2 * tabStep },
      { type: TabStopType.LEFT, position: 6 * tabStep, leader: 'underscore' },
    ],
    children: [new TextRun(`${label}:\t\t`)],
  })
}
