import { formMappings, ownWords, type FormMapping } from '../../../core/forms/form.ts'
import type { Place } from '../../../core/forms/place.ts'
import type { Id } from '../../../core/values/ids.ts'
import type { Edit } from '../../../core/workbook/change.ts'
import { addRow, removeRow, saveRow } from '../../../core/workbook/edits.ts'
import { freshId } from '../../commit.ts'

/** What a place is given: a source of the report, words of one's own, or nothing. */
export interface Given {
  source: string
  text?: string
}

/** The edit that gives a place something else than it has; null when it has that already. */
export function mapEdit(formId: Id, place: Place, before: FormMapping | undefined, given: Given | null): Edit | null {
  const label = { key: 'formMapped', values: { place: place.name } }
  if (given === null) return before ? removeRow(label, formMappings, before.id) : null
  const mapped: FormMapping = { id: before?.id ?? freshId(formMappings.prefix), formId, place: place.key, ...given }
  return before ? saveRow(label, formMappings, before, mapped) : addRow(label, formMappings, mapped)
}

export function isOwn(mapping: FormMapping | undefined): boolean {
  return mapping?.source === ownWords
}
