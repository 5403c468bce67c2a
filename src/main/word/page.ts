import { Header, PageNumber, Paragraph, TabStopType, TextRun, type ISectionOptions } from 'docx'
import type { Cover } from '../../core/reports/report.ts'
import { formatDay } from '../../core/values/formats.ts'
import { widthOfText } from './letter-widths.ts'

/**
 * The page as SFS 2487 (2007) has it: A4, left margin 20 mm, header 10 mm from the edge, sender on the left; document
 * type, date, number and page `1 (19)` on the right; tab stops 22,86 mm apart. Lengths in twips, 1/1440 of an inch.
 */
const margin = 1134
const pageWidth = 11_906
export const textWidth = pageWidth - 2 * margin
export const tabStep = 1296
/** Points. */
export const headerSize = 9.5

export const pageProperties: ISectionOptions['properties'] = {
  page: {
    size: { width: pageWidth, height: 16_838 },
    margin: { top: 1871, bottom: 1134, left: margin, right: margin, header: 567, footer: 567, gutter: 0 },
  },
}

/** What says on each page whose document it is. All of it stands on the cover too: screen readers pass headers over. */
export function header(cover: Cover): Header {
  const identity = [cover.documentType, formatDay(cover.datedOn), cover.diaryNumber].filter(Boolean)
  const at = identityAt(identity)
  // A long sender takes a line of its own, and the page number stays with it.
  const alone = widthOfText(cover.sender, headerSize, true) > at - tabStep / 2 || widthOfText(cover.documentType, headerSize, false) > textWidth - at - numberWidth
  const [first = '', ...rest] = alone ? ['', ...identity] : identity
  return new Header({ children: [line(cover.sender, first, at, true), ...rest.map((text) => line('', text, at, false))] })
}

/** The fourth tab stop, as the standard has it, or an earlier one from which the longest line fits. */
function identityAt(lines: string[]): number {
  const longest = Math.max(...lines.map((text) => widthOfText(text, headerSize, false)))
  return [4, 3, 2].map((stop) => stop * tabStep).find((at) => at + longest < textWidth) ?? tabStep
}

/** Twips that `99 (99)` takes, and some air before it. */
const numberWidth = 900

function line(sender: string, identity: string, at: number, numbered: boolean): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [...(identity ? [{ type: TabStopType.LEFT, position: at }] : []), { type: TabStopType.RIGHT, position: textWidth }],
    children: [
      ...(sender ? [new TextRun({ text: sender, bold: true })] : []),
      ...(identity ? [new TextRun(`\t${identity}`)] : []),
      ...(numbered ? [new TextRun({ children: ['\t', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })] : []),
    ],
  })
}
