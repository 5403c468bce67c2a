import { Bookmark, Paragraph, SequentialIdentifier, TextRun } from 'docx'
import type { Also } from '../../core/reports/report.ts'
import { wordsIn } from '../../words/words.ts'
import { both } from './inlines.ts'
import type { Printing } from './printing.ts'

/** `Taulukko 3. Budjetti ja toteuma`, numbered by a field, so that Word goes on counting when a table is added. */
export function caption(kind: 'table' | 'chart', text: string, also: Also | undefined, anchor: string, printing: Printing, keepNext: boolean): Paragraph {
  const label = printing.words(kind === 'table' ? 'word.table' : 'word.chart')
  const numbered = [new TextRun(`${label}\u00A0`), new SequentialIdentifier(counted(kind, printing)), new TextRun('. '), ...both(text, also, {}, printing)]
  const bookmark = printing.bookmarkAt(anchor)
  return new Paragraph({ style: 'Caption', keepNext, children: bookmark ? [new Bookmark({ id: bookmark, children: numbered })] : numbered })
}

/** What Word counts by: one word, also where the label stands in two languages. */
function counted(kind: 'table' | 'chart', { language }: Printing): string {
  return wordsIn(language)(kind === 'table' ? 'word.table' : 'word.chart')
}

/** Above the later parts of a table that was too long for one: the same number, not counted anew. */
export function continuedCaption(number: number, text: string, part: number, of: number, printing: Printing): Paragraph {
  return new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(printing.words('word.tableContinues', { number, caption: text, part, of }))] })
}
