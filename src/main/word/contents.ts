import { Paragraph, TableOfContents, TextRun, type FileChild } from 'docx'
import type { Printing } from './printing.ts'

/** Sections and their subsections with links and page numbers, below the cover's facts. The field is written clean: Word asks nothing. */
export function contents(printing: Printing, withPageNumbers: boolean): FileChild[] {
  const title = printing.words('word.contents')
  return [
    new Paragraph({ style: 'TOCHeading', children: [new TextRun(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2', ...(!withPageNumbers && { pageNumbersEntryLevelsRange: '1-2' }) }),
  ]
}
