import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { outputs, type Action, type Output } from '../../core/actions/action.ts'
import { byOrder } from '../../core/values/order.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'
import { OutputForm } from './OutputForm.tsx'

const tones: Record<Output['stage'], Tone> = { planned: 'planned', starting: 'active', operating: 'done' }

/** What the action leaves behind; a planned one is told apart from one that operates. */
export function Outputs({ action }: { action: Action }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const { nameOf } = useProgramme()
  const own = useRows(outputs).filter((row) => row.actionId === action.id).sort(byOrder)
  const [open, setOpen] = useState<Output | 'new' | null>(null)
  const remove = (output: Output) => {
    const name = text(output.name)
    return save(removeRow({ key: 'outputRemoved', values: { name } }, outputs, output.id), say('actions.outputRemoved', { name }))
  }
  return (
    <Section title={say('actions.outputs')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('actions.addOutput')}</Button>}>
      <Lines
        none={say('actions.noOutputs')}
        lines={own.map((output) => ({
          key: output.id,
          children: output.link ? <a href={output.link} target="_blank" rel="noreferrer">{text(output.name)}</a> : <Said text={output.name} />,
          more: (
            <>
              <StatusChip tone={tones[output.stage]}>{say(choice('actions.stage', output.stage))}</StatusChip>
              <span>{say(choice('actions.type', output.type))}</span>
              {output.languages && output.languages.length > 0 && <span>{output.languages.map((language) => say(choice('programme.language', language))).join(', ')}</span>}
              {output.availability && <span><Said text={output.availability} /></span>}
              {output.permanentOwnerId && <span>{nameOf(output.permanentOwnerId)}</span>}
            </>
          ),
          tools: (
            <>
              <IconButton label={say('actions.editOutput', { name: text(output.name) })} icon={Pencil} onPress={() => setOpen(output)} />
              <IconButton label={say('actions.removeOutput', { name: text(output.name) })} icon={Trash2} onPress={() => void remove(output)} />
            </>
          ),
        }))}
      />
      {open && <OutputForm action={action} {...(open !== 'new' && { output: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
