import { Document, Packer } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import type { Say } from '../../words/words.ts'
import { blocks } from './blocks.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { finish } from './finish.ts'
import { numbering } from './lists.ts'
import { pageNumbers } from './page-numbers.ts'
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
}

export interface PrintedReport {
  docx: Buffer
  pages: number
}

/** A report as a Word document. Page numbers are estimated, since only Word knows its own; Word counts anew when asked to. */
export async function reportToDocx(written: Report, { words, organisation, now }: Print): Promise<PrintedReport> {
  const report = printable(written)
  const printing = startPrinting(report, words)
  const numbers = pageNumbers()
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
        children: [...cover(report, printing), ...contents(printing), ...blocks(report.blocks, printing)],
      },
    ],
  })
  return { docx: await finish(await Packer.toBuffer(document), { language: report.language, now }), pages: numbers.pages() }
}
