import { z } from 'zod'
import type { SourceKind } from '../core/forms/fitting.ts'
import type { ReadForm } from '../core/forms/place.ts'
import type { FormSource } from '../core/reports/form/form-sources.ts'
import { Id } from '../core/values/ids.ts'
import { Language } from '../core/values/text.ts'
import type { SavedFile } from './requests.ts'

/** What the window may ask about authorities' own forms. */
export const formRequests = {
  /** A file that the person chooses: as a new form, or as a new version of one. */
  'forms.bring': z.object({ formId: Id.nullable() }),
  'forms.read': z.object({ formId: Id, reportId: Id, language: Language }),
  'forms.fill': z.object({ formId: Id, reportId: Id, language: Language }),
} satisfies Record<string, z.ZodType>

export interface FormOutcomes {
  /** `added` names the places that the version before did not have. */
  'forms.bring': { formId: Id; added: string[] } | 'cancelled'
  'forms.read': ReadForm & { sources: OfferedSource[] }
  /** `left` names the places that were given something and could not take it, or that had nothing to be filled with. */
  'forms.fill': (SavedFile & { filled: number; left: string[] }) | 'cancelled'
}

/** A source of the report, with the beginning of what it would print. */
export interface OfferedSource extends Pick<FormSource, 'key' | 'group' | 'label'> {
  kind: SourceKind
  excerpt: string
}

export type FormRequest = keyof FormOutcomes
