import { Paragraph, TabStopType, TextRun } from 'docx'
import { tabStep } from './page.ts'
import type { Printing } from './printing.ts'

/** A place to sign for each, all on one page: paragraphs, since a table for layout would be read out as one. */
export function signatures(lines: { role: string; name: string }[], printing: Printing): Paragraph[] {
  return lines.flatMap(({ role, name }, n) => [
    toFill(printing.words('word.placeAndDate')),
    toFill(printing.words('word.signature')),
    new Paragraph({
      keepLines: true,
      keepNext: n < lines.length - 1,
      spacing: { before: 80, after: 280 },
      children: [new TextRun({ text: role, bold: true }), ...(name ? [new TextRun({ text: name, break: 1 })] : [])],
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
