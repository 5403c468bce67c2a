import type { PageNumberEstimator } from 'docx'
import { withHeights } from './long-table-heights.ts'
import type { LongPart } from './long-table.ts'
import { shortForLayout } from './short-for-layout.ts'

export interface PageNumbers {
  estimate: PageNumberEstimator
  /** 0 until they were estimated, and when they are left out. */
  pages(): number
}

/**
 * Estimates the page of each heading by laying the document out as Word would, and remembers how many pages there came.
 * `guess`: a character whose width is not known (an emoji) is taken for an average one, rather than leaving the rest of the list without numbers.
 * The code that lays out is larger than all the rest of docx: it is loaded for this alone.
 */
export async function pageNumbers(parts: LongPart[]): Promise<PageNumbers> {
  const { estimatePageNumbersWith } = await import('docx/layout')
  const layOut: PageNumberEstimator = estimatePageNumbersWith({ guess: true })
  let pages = 0
  return {
    // A function of its own, without `listNumbers`: headings carry no list numbers, and looking for them costs a fifth of the time.
    estimate: (body, context) => {
      const estimated = layOut(shortForLayout(withHeights(body, parts)), context)
      pages = estimated.pageCount ?? pages
      return estimated
    },
    pages: () => pages,
  }
}

/** Every field is written clean all the same, so that Word asks nothing; captions are numbered without any layout. */
export function withoutPageNumbers(): PageNumbers {
  return { estimate: () => ({ bookmarks: new Map() }), pages: () => 0 }
}
