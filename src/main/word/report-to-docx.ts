import { Document, Packer } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { wordsIn, wordsInBoth } from '../../words/words.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { finish } from './finish.ts'
import { numbering } from './lists.ts'
import { withLongTables } from './long-table-xml.ts'
import { pageNumbers, withoutPageNumbers } from './page-numbers.ts'
import type { OwnStyles } from './own-styles/read.ts'
import { ourPage, tabStep } from './page.ts'
import { printable } from './printable.ts'
import { startPrinting, type Printing } from './printing.ts'
import { sections } from './sections.ts'
import type { Watch } from './watch.ts'
import { font, styles } from './styles.ts'

export interface Print {
  /** The author in the document's properties: an organisation, never the login name. */
  organisation: string
  now: Date
  /** Working out the pages of the contents list takes about a tenth of a second a page; without it the list has links alone. */
  pageNumbers?: boolean
  /** Of the user's own document, in place of ours. Its contents list has links alone: pages are worked out for our font. */
  ownStyles?: OwnStyles | undefined
}

export interface PrintedReport {
  docx: Buffer
  /** As estimated; 0 when that was left out. */
  pages: number
}

/** A report as a Word document. Page numbers are estimated, since only Word knows its own; Word counts anew when asked to. */
export async function reportToDocx(written: Report, { organisation, now, pageNumbers: wantsPageNumbers = true, ownStyles }: Print, watch?: Watch): Promise<PrintedReport> {
  const report = printable(written)
  const words = report.second === undefined ? wordsIn(report.language) : wordsInBoth(report.language, report.second)
  const printing = startPrinting(report, words, ownStyles?.page ?? ourPage)
  const withPageNumbers = wantsPageNumbers && !ownStyles
  const numbers = withPageNumbers ? await pageNumbers(printing.laterParts) : withoutPageNumbers()
  const document = new Document({
    title: report.also === undefined ? report.title : `${report.title} / ${report.also}`,
    subject: report.cover.documentType,
    creator: printable(organisation),
    lastModifiedBy: printable(organisation),
    description: report.cover.subtitle,
    styles: styles(report.language, printing.across, report.short),
    theme: { fonts: { headings: font, body: font } },
    numbering,
    defaultTabStop: tabStep,
    pageNumbers: numbers.estimate,
    sections: sections(report, [...cover(report, printing), ...(report.short ? [] : contents(printing, withPageNumbers))], printing),
  })
  const tell = progressOf(printing, watch)
  tell('drawn')
  const skeleton = await Packer.toBuffer(document)
  tell('laidOut')
  const docx = await finish(skeleton, { language: report.language, now, charts: printing.charts, ownStyles, document: (xml) => withLongTables(xml, printing, (rows) => tell(rows)) })
  return { docx, pages: numbers.pages() }
}

/** Parts of the whole that drawing and laying out take; rows written in long tables are the rest. */
const [drawn, laidOut, whole] = [10, 60, 100]

/** Tells how far the work is, and ends it when it is no longer wanted. */
function progressOf({ laterParts }: Printing, watch: Watch | undefined): (what: 'drawn' | 'laidOut' | number) => void {
  let rows = 0
  return (what) => {
    watch?.signal.throwIfAborted()
    if (typeof what === 'number') rows += what
    const all = laterParts.reduce((sum, part) => sum + part.rows.length, 0)
    watch?.onProgress(what === 'drawn' ? drawn : Math.round(laidOut + ((whole - laidOut) * rows) / (all || 1)), whole)
  }
}
