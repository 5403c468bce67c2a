import { z } from 'zod'
import { useLocation } from 'wouter'
import { outlineSections, reportOutlines } from '../../../core/reporting/outline.ts'
import { isOwn, outlineName } from '../../../core/reporting/outline-of.ts'
import { copiedOutline } from '../../../core/reporting/own-outline.ts'
import type { ReportOutline } from '../../../core/templates/template.ts'
import { hasWords, languages, say as sayText, Text } from '../../../core/values/text.ts'
import { addRow, together } from '../../../core/workbook/edits.ts'
import { wordsIn } from '../../../words/words.ts'
import { commit, freshId } from '../../commit.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { useRow } from '../../tables.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TrilingualField } from '../../ui/TrilingualField.tsx'

const CopyFields = z.object({ name: Text })
type CopyFields = z.infer<typeof CopyFields>

/** Makes a copy of an outline, which can be changed; then opens it. */
export function CopyForm({ source, onClose }: { source: ReportOutline; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const own = useRow(reportOutlines, source.id)
  const name = Object.fromEntries(languages.map((one) => [one, isOwn(source) ? source.name[one] : wordsIn(one)('outlines.copyOf', { name: source.name[one] })]))
  return (
    <FormDialog<CopyFields>
      title={say('outlines.copyTitle', { name: source.name[language] })}
      isOpen
      onClose={onClose}
      draftKey={`reportOutlines/new/copy-${source.id}`}
      values={{ name }}
      schema={CopyFields.extend({ name: Text.refine(hasWords, { error: '~required' }) })}
      submitLabel={say('outlines.copy')}
      onSubmit={async (fields) => {
        const id = freshId(reportOutlines.prefix)
        const { outline, sections } = copiedOutline(source, fields.name, id, () => freshId(outlineSections.prefix), own?.copiedFrom ?? outlineName(source))
        const label = { key: 'outlineSaved', values: { name: sayText(fields.name, language) } }
        await commit(together(label, [addRow(label, reportOutlines, outline), ...sections.map((row) => addRow(label, outlineSections, row))]), say('outlines.copied', { name: sayText(fields.name, language) }))
        navigate(`/reports/outlines/${id}`)
      }}
    >
      <TrilingualField name="name" label={say('outlines.name')} isRequired />
    </FormDialog>
  )
}
