import { Document, Packer } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import type { Say } from '../../words/words.ts'
import { blocks } from './blocks.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { finish } from './finish.ts'
import { numbering } from './lists.ts'
import { withLongTables } from './long-table-xml.ts'
import { pageNumbers, withoutPageNumbers } from './page-numbers.ts'
import { header, pageProperties, tabStep } from './page.ts'
import { printable } from './printable.ts'
import { startPrinting } from './printing.ts'
import { font, styles } from './styles.ts'

export interface Print {
  /** Words in the report's language. */
  words: Say
  /** The author in the document's properties: an organisation, never the login name. */
  organisation: string
  now: Date
  /** Working out the pages of the contents list takes about a tenth of a second a page; without it the list has links alone. */
  pageNumbers?: boolean
}

export interface PrintedReport {
  docx: Buffer
  /** As estimated; 0 when that was left out. */
  pages: number
}

/** A report as a Word document. Page numbers are estimated, since only Word knows its own; Word counts anew when asked to. */
export async function reportToDocx(written: Report, { words, organisation, now, pageNumbers: withPageNumbers = true }: Print): Promise<PrintedReport> {
  const report = printable(written)
  const printing = startPrinting(report, words)
  const numbers = withPageNumbers ? pageNumbers(printing.laterParts) : withoutPageNumbers()
  const document = new Document({
    title: report.title,
    subject: report.cover.documentType,
    creator: printable(organisation),
    lastModifiedBy: printable(organisation),
    description: report.cover.subtitle,
    styles: styles(report.language, words),
    theme: { fonts: { headings: font, body: font } },
    numbering,
    defaultTabStop: tabStep,
    pageNumbers: numbers.estimate,
    sections: [
      {
        properties: pageProperties,
        headers: { default: header(report.cover) },
        children: [...cover(report, printing), ...contents(printing, withPageNumbers), ...blocks(report.blocks, printing)],
      },
    ],
  })
  const skeleton = await Packer.toBuffer(document)
  const docx = await finish(skeleton, { language: report.language, now, document: (xml) => withLongTables(xml, printing, () => undefined) })
  return { docx, pages: numbers.pages() }
}
