import { Bookmark, type ParagraphChild } from 'docx'
import type { Figure } from '../../core/reports/report.ts'
import { run } from './inlines.ts'
import type { Printing } from './printing.ts'

/** A worked-out number with a bookmark of its own, so that it can be found again in the finished document. */
export function figure(figure: Figure, printing: Printing, look: { bold?: boolean }): ParagraphChild[] {
  const shown = run(unbroken(figure.text), { bold: look.bold }, printing)
  return printing.isFirst(figure.id) ? [new Bookmark({ id: figure.id, children: shown })] : shown
}

/** A number stays on one line with its thousands and its unit: `12 345,00 €`. */
export function unbroken(text: string): string {
  return text.replace(/(?<=[\d−-]) (?=[\d€%‰])/g, '\u00A0')
}
