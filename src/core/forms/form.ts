import { z } from 'zod'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'

/** An authority's own form, a Word document kept among the workbook's files. Which file it is only main writes, after the form has been looked at. */
export const authorityForms = table('authorityForms', 'afo', { name: z.string().min(1).max(255), fileId: Id }, { fieldsOfMain: ['fileId'] })
export type AuthorityForm = RowOf<typeof authorityForms>

/** What stands in one place of a form: one of the report's sources, or words of the person's own. */
export const formMappings = table(
  'formMappings',
  'fmp',
  {
    formId: Id,
    /** The place's key, which the next version of the form has too. */
    place: z.string().min(1).max(500),
    /** The source's key; `own` for words of one's own, which stand in `text`. */
    source: z.string().min(1).max(200),
    text: z.string().max(20_000).optional(),
  },
  { ownedBy: { table: 'authorityForms', field: 'formId' } },
)
export type FormMapping = RowOf<typeof formMappings>

export const ownWords = 'own'

/** What a place has been given. Two people may have done it at once; both then see the same one of the two. */
export function mappingOf(mappings: readonly FormMapping[], formId: Id, place: string): FormMapping | undefined {
  return mappings.filter((one) => one.formId === formId && one.place === place).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
}
