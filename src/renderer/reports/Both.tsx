import { createContext, useContext } from 'react'
import type { Also } from '../../core/reports/report.ts'
import type { Language } from '../../core/values/text.ts'

/** The second language of the report in view. */
export const SecondLanguage = createContext<Language | undefined>(undefined)

/** Words of a report, and those in its second language where they differ. */
export function Both({ text, also }: { text: string; also: Also | undefined }) {
  const second = useContext(SecondLanguage)
  if (also === undefined) return text
  return (
    <>
      {text} / <span lang={second}>{also}</span>
    </>
  )
}
