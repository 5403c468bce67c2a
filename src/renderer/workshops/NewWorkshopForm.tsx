import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { WorkshopTemplate } from '../../core/templates/template.ts'
import { clockAfter } from '../../core/values/clock.ts'
import { filled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, type Text } from '../../core/values/text.ts'
import { newWorkshop, workshopFromTemplate } from '../../core/workshops/new-workshop.ts'
import { workshopMinutes } from '../../core/workshops/timetable.ts'
import { workshopBlocks, workshops, type Workshop, type WorkshopBlock } from '../../core/workshops/workshop.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useComputed } from '../computed.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useToday } from '../today.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { WorkshopFieldset, workshopSchema, type WorkshopFields } from './workshop-fields.tsx'

/** A new workshop, with the timed blocks of a template or with none. */
export function NewWorkshopForm({ onClose, onSaved }: { onClose: () => void; onSaved: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const templates = useWorkshopTemplates()
  return (
    <FormDialog<WorkshopFields>
      title={say('workshops.newWorkshop')}
      isOpen
      onClose={onClose}
      draftKey="workshops/new/workshop"
      values={{ title: {}, heldOn: today, beginsAt: '09:00', groups: 4 }}
      schema={workshopSchema(say)}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const id = freshId(workshops.prefix)
        const { workshop, blocks } = planned(id, fields, templates.find((template) => template.id === fields.templateId))
        const label = { key: 'workshopAdded', values: { title: text(workshop.title) } }
        await commit(together(label, [addRow(label, workshops, workshop), ...blocks.map((block) => addRow(label, workshopBlocks, block))]))
        onSaved(id)
      }}
    >
      <SelectField
        name="templateId"
        label={say('workshops.template')}
        description={say('workshops.templateHelp')}
        options={templates.map((template) => ({ value: template.id, label: `${text(template.name)} (${say('workshops.templateMinutes', { count: template.blocks.length, minutes: workshopMinutes(template.blocks) })})` }))}
      />
      <TemplateFills templates={templates} />
      <WorkshopFieldset />
    </FormDialog>
  )
}

/** A template that is chosen gives the workshop its name, aim, groups and end; a name typed before stays. */
function TemplateFills({ templates }: { templates: WorkshopTemplate[] }) {
  const form = useFormContext<WorkshopFields>()
  const chosen = useWatch({ control: form.control, name: 'templateId' })
  const given = useRef<Text | null>(null)
  /** What a draft that goes on has from its template already may have been altered since. */
  const filledFrom = useRef(chosen)
  useEffect(() => {
    const template = templates.find(({ id }) => id === chosen)
    if (!template || chosen === filledFrom.current) return
    filledFrom.current = chosen
    const { title, beginsAt } = form.getValues()
    const dirty = { shouldDirty: true }
    if (!hasWords(title) || JSON.stringify(title) === JSON.stringify(given.current)) form.setValue('title', template.name, dirty)
    given.current = template.name
    form.setValue('aim', template.aim, dirty)
    form.setValue('groups', template.groups.from, dirty)
    if (beginsAt) form.setValue('endsAt', clockAfter(beginsAt, workshopMinutes(template.blocks)), dirty)
  }, [chosen, templates, form])
  return null
}

function useWorkshopTemplates(): WorkshopTemplate[] {
  const { data } = useComputed('templates.list', { kind: 'workshop' })
  return (data ?? []).filter((template) => template.kind === 'workshop')
}

function planned(id: Id, { title, heldOn, beginsAt, endsAt, place, groups, aim }: WorkshopFields, template: WorkshopTemplate | undefined): { workshop: Workshop; blocks: WorkshopBlock[] } {
  const told = filled({ endsAt, place, groups, aim })
  const wish = { id, heldOn, beginsAt, ...told }
  if (!template) return { workshop: { ...newWorkshop(wish, title), ...told }, blocks: [] }
  const { workshop, blocks } = workshopFromTemplate(template, wish, () => freshId(workshopBlocks.prefix))
  return { workshop: { ...workshop, ...told, title }, blocks }
}
