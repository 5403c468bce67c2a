import { createContext } from 'react'

/** On paper the document is alone and has the first heading; in the window it stands under that of the screen. */
export const IsOnPaper = createContext(false)

/** What of the program is asked to be on paper, by the window's address: `#/print/rep_…/fi`. */
export function wishForPaper(hash: string): { reportId: string; document: string } | null {
  const [, reportId, document] = /^#\/print\/([\w:-]+)\/(fi|sv|en|fi\+sv)$/.exec(hash) ?? []
  return reportId && document ? { reportId, document } : null
}
