import { Paragraph, TextRun } from 'docx'
import type { Printing } from './printing.ts'

/** What the writer still owes: marked by its word, a rule and a tint, so that nobody sends it unseen. */
export function missing(text: string, printing: Printing): Paragraph {
  return new Paragraph({ style: 'Missing', children: [new TextRun({ text: `${printing.words('word.missing')} `, bold: true }), new TextRun(text)] })
}
