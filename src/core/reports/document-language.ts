import { z } from 'zod'
import { Language } from '../values/text.ts'

/** The languages a document may be written in: one of three, or Finnish and Swedish side by side. */
export const DocumentLanguage = z.enum([...Language.options, 'fi+sv'])
export type DocumentLanguage = z.infer<typeof DocumentLanguage>

/** The one it is written in, or both, the document's own first. */
export function languagesIn(document: DocumentLanguage): [Language, Language?] {
  return document === 'fi+sv' ? ['fi', 'sv'] : [document]
}

/** What a report may be written in: its languages, and side by side when Finnish and Swedish are among them. */
export function documentLanguagesOf(languages: readonly Language[]): DocumentLanguage[] {
  return languages.includes('fi') && languages.includes('sv') ? [...languages, 'fi+sv'] : [...languages]
}
