import { Header, PageNumber, Paragraph, TabStopType, TextRun, type ISectionOptions } from 'docx'
import type { Cover } from '../../core/reports/report.ts'
import { formatDay } from '../../core/values/formats.ts'

/**
 * The page as SFS 2487 (2007) has it: A4, left margin 20 mm, header 10 mm from the edge, sender on the left; document
 * type, date, number and page `1 (19)` on the right; tab stops 22,86 mm apart. Lengths in twips, 1/1440 of an inch.
 */
const margin = 1134
const pageWidth = 11_906
export const textWidth = pageWidth - 2 * margin
export const tabStep = 1296
const identityAt = 4 * tabStep

export const pageProperties: ISectionOptions['properties'] = {
  page: {
    size: { width: pageWidth, height: 16_838 },
    margin: { top: 1871, bottom: 1134, left: margin, right: margin, header: 567, footer: 567, gutter: 0 },
  },
}

/** What says on each page whose document it is. All of it stands on the cover too: screen readers pass headers over. */
export function header(cover: Cover): Header {
  const [first = '', ...rest] = [cover.documentType, formatDay(cover.datedOn), cover.diaryNumber].filter(Boolean)
  const longSender = cover.sender.length > 42
  return new Header({
    children: [
      ...(longSender ? [line(cover.sender)] : []),
      line(longSender ? '' : cover.sender, [new TextRun(`\t${first}\t`), new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })]),
      ...rest.map((text) => line('', [new TextRun(`\t${text}`)])),
    ],
  })
}

function line(sender: string, identity: TextRun[] = []): Paragraph {
  return new Paragraph({
    style: 'Header',
    tabStops: [
      { type: TabStopType.LEFT, position: identityAt },
      { type: TabStopType.RIGHT, position: textWidth },
    ],
    children: [...(sender ? [new TextRun({ text: sender, bold: true })] : []), ...identity],
  })
}
