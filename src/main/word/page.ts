import { Header, PageNumber, PageOrientation, Paragraph, TabStopType, TextRun, type ISectionPropertiesOptions } from 'docx'
import type { Report } from '../../core/reports/report.ts'
import { formatDay } from '../../core/values/formats.ts'
import { widthOfText } from './letter-widths.ts'
import type { Printing } from './printing.ts'

/**
 * The page as SFS 2487 (2007) has it: A4, left margin 20 mm, header 10 mm from the edge, sender on the left; document
 * type, date, number and page `1 (19)` on the right; tab stops 22,86 mm apart. Lengths in twips, 1/1440 of an inch.
 */
const margin = 1134
export const ourPage: Page = { width: 11_906, height: 16_838, top: 1871, bottom: margin, left: margin, right: margin, header: 567, footer: 567 }
export const textWidth = textWidthOf(ourPage)
export const tabStep = 1296
/** Points. */
export const headerSize = 9.5

/** Upright, in twips; margins from its edges. */
export interface Page {
  width: number
  height: number
  top: number
  bottom: number
  left: number
  right: number
  header: number
  footer: number
}

/** Twips of text across the page, or across one that lies on its side. */
export function textWidthOf({ width, height, left, right }: Page, onSide = false): number {
  return (onSide ? height : width) - left - right
}

export function pageProperties({ width, height, ...margins }: Page, onSide: boolean): ISectionPropertiesOptions {
  return {
    page: {
      size: { width, height, ...(onSide && { orientation: PageOrientation.LANDSCAPE }) },
      margin: { ...margins, gutter: 0 },
    },
  }
}

/** What says on each page whose document it is. All of it stands on the cover too: screen readers pass headers over. */
export function header({ cover, draft, includesRestricted }: Report, { across, page, words }: Printing): Header {
  const identity = [cover.documentType, formatDay(cover.datedOn), cover.diaryNumber].filter(Boolean)
  const at = identityAt(identity, textWidthOf(page))
  // A long sender takes a line of its own, and the page number stays with it.
  const alone = widthOfText(cover.sender, headerSize, true) > at - tabStep / 2 || widthOfText(cover.documentType, headerSize, false) > across - at - numberWidth
  const [first = '', ...rest] = alone ? ['', ...identity] : identity
  const lines = [line(cover.sender, first, at, across), ...rest.map((text) => line('', text, at))]
  return new Header({ children: [...(draft ? [markLine(words('word.draft'))] : []), ...(includesRestricted ? [markLine(words('readiness.includesRestricted'))] : []), ...lines] })
}

/** Text as any other: a watermark would be a floating drawing, which a screen reader stumbles over. */
function markLine(text: string): Paragraph {
  return new Paragraph({ style: 'Header', children: [new TextRun({ text, style: 'DraftMark' })] })
}

/** The fourth tab stop, as the standard has it, or an earlier one from which the longest line fits. */
function identityAt(lines: string[], across: number): number {
  const longest = Math.max(...lines.map((text) => widthOfText(text, headerSize, false)))
  return [4, 3, 2].map((stop) => stop * tabStep).find((at) => at + longest < across) ?? tabStep
}

/** Twips that `99 (99)` takes, and some air before it. */
const numberWidth = 900

/** `numberAt`: where the page number ends, on the line that has it. */
function line(sender: string, identity: string, at: number, numberAt?: number): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [...(identity ? [{ type: TabStopType.LEFT, position: at }] : []), ...(numberAt ? [{ type: TabStopType.RIGHT, position: numberAt }] : [])],
    children: [
      ...(sender ? [new TextRun({ text: sender, bold: true })] : []),
      ...(identity ? [new TextRun(`\t${identity}`)] : []),
      ...(numberAt ? [new TextRun({ children: ['\t', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })] : []),
    ],
  })
}
