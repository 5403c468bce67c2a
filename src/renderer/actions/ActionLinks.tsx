import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { actionLinks, actions, type Action, type ActionLink } from '../../core/actions/action.ts'
import { collate } from '../../core/values/formats.ts'
import { addRow, removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { SelectField } from '../ui/SelectField.tsx'

/** Which actions this one precedes or supports, and which come before it. */
export function ActionLinks({ action }: { action: Action }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const all = useRows(actions)
  const links = useRows(actionLinks).filter((link) => link.actionId === action.id || link.toActionId === action.id)
  const [isOpen, setOpen] = useState(false)

  const lines = links.flatMap((link) => {
    const other = all.find(({ id }) => id === (link.actionId === action.id ? link.toActionId : link.actionId))
    return other ? [{ link, other, name: `${other.code} ${text(other.title)}` }] : []
  })
  return (
    <Section title={say('actions.links')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen(true)}>{say('actions.addLink')}</Button>}>
      <Lines
        none={say('common.none')}
        lines={lines.map(({ link, other, name }) => ({
          key: link.id,
          children: <a href={`#/actions/${other.id}`}>{name}</a>,
          more: <span>{relation(link)}</span>,
          tools: <IconButton label={say('actions.removeLink', { title: name })} icon={Trash2} onPress={() => void save(removeRow({ key: 'actionLinkRemoved' }, actionLinks, link.id))} />,
        }))}
      />
      {isOpen && <LinkForm action={action} others={all.filter(({ id }) => id !== action.id)} onClose={() => setOpen(false)} />}
    </Section>
  )

  function relation(link: ActionLink): string {
    return say(choice(link.actionId === action.id ? 'actions.link' : 'actions.linkBack', link.kind))
  }
}

const LinkFields = z.object({ kind: z.enum(['precedes', 'supports']), toActionId: z.string().min(1) })
type LinkFields = z.infer<typeof LinkFields>

function LinkForm({ action, others, onClose }: { action: Action; others: Action[]; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const choices = others.map((other) => ({ value: other.id, label: `${other.code} ${text(other.title)}` })).sort((a, b) => collate(a.label, b.label))
  return (
    <FormDialog<LinkFields>
      title={say('actions.addLink')}
      isOpen
      onClose={onClose}
      draftKey={`actions/${action.id}/new-link`}
      values={{ kind: 'precedes', toActionId: '' }}
      schema={LinkFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const link: ActionLink = { id: freshId(actionLinks.prefix), actionId: action.id, ...fields }
        await commit(addRow({ key: 'actionLinkAdded' }, actionLinks, link))
      }}
    >
      <SelectField name="kind" label={say('actions.linkKind')} isRequired options={(['precedes', 'supports'] as const).map((value) => ({ value, label: say(choice('actions.link', value)) }))} />
      <SelectField name="toActionId" label={say('actions.linkTo')} isRequired options={choices} />
    </FormDialog>
  )
}
