import { z } from 'zod'
import { outlineSections, type OutlineSectionRow, type ReportOutlineRow } from '../../../core/reporting/outline.ts'
import { editedSection, ownSection } from '../../../core/reporting/own-outline.ts'
import { hasWords, say as sayText, Text } from '../../../core/values/text.ts'
import { addRow, saveRow } from '../../../core/workbook/edits.ts'
import { commit, freshId } from '../../commit.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { TrilingualField } from '../../ui/TrilingualField.tsx'

const SectionFields = z.object({ title: Text, guidance: Text, required: z.boolean(), limit: z.number().nullable() })
type SectionFields = z.infer<typeof SectionFields>

/** A section's heading, guidance and limit; a new one prints what is written for it and no data. */
export function SectionForm({ outline, sections, section, onClose }: { outline: ReportOutlineRow; sections: OutlineSectionRow[]; section?: OutlineSectionRow; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const fault = { error: say('outlines.limitFault') }
  return (
    <FormDialog<SectionFields>
      title={say(section ? 'outlines.editSection' : 'outlines.newSection')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={section ? `outlineSections/${section.id}/section` : `reportOutlines/${outline.id}/new-section`}
      values={{ title: section?.title ?? {}, guidance: section?.guidance ?? {}, required: section?.required ?? false, limit: section?.limit ?? null }}
      schema={SectionFields.extend({ title: Text.refine(hasWords, { error: say('outlines.giveTitle') }), limit: z.int(fault).min(1, fault).nullable() })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'outlineSectionSaved', values: { name: sayText(fields.title, language) } }
        const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
        await commit(section ? saveRow(label, outlineSections, section, editedSection(section, fields)) : addRow(label, outlineSections, ownSection(outline.id, fields, freshId(outlineSections.prefix), random, sections)))
      }}
    >
      <TrilingualField name="title" label={say('outlines.section')} isRequired />
      <TrilingualField name="guidance" label={say('outlines.guidance')} rows={3} />
      <NumberField name="limit" label={say('outlines.limit')} />
      <CheckField name="required" label={say('outlines.required')} />
    </FormDialog>
  )
}
