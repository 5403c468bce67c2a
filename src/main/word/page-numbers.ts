import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/**
 * Estimates the page of each heading by laying the document out as Word would, and remembers how many pages there came.
 * `guess`: a character whose width is not known (an emoji) is taken for an average one, rather than leaving the rest of the list without numbers.
 */
export function pageNumbers(): { estimate: PageNumberEstimator; pages(): number } {
  const layOut: PageNumberEstimator = estimatePageNumbersWith({ guess: true })
  let pages = 0
  return {
    // A function of its own, without `listNumbers`: headings carry no list numbers, and looking for them costs a fifth of the time.
    estimate: (body, context) => {
      const estimated = layOut(body, context)
      pages = estimated.pageCount ?? pages
      return estimated
    },
    pages: () => pages,
  }
}
