import { Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { planChanges, type Action, type PlanChange } from '../../core/actions/action.ts'
import { formatDay } from '../../core/values/formats.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { PlanChangeForm } from './PlanChangeForm.tsx'

/** How the plan of the action was changed, why and by whom; the newest first. */
export function PlanChanges({ action }: { action: Action }) {
  const say = useSay()
  const own = useRows(planChanges).filter((row) => row.actionId === action.id).sort((a, b) => b.decidedOn.localeCompare(a.decidedOn))
  const [open, setOpen] = useState<PlanChange | 'new' | null>(null)
  return (
    <Section title={say('actions.planChanges')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('actions.addPlanChange')}</Button>}>
      <Lines
        none={say('actions.noPlanChanges')}
        lines={own.map((change) => ({
          key: change.id,
          children: (
            <>
              <Said text={change.before} /> → <Said text={change.after} />
            </>
          ),
          more: (
            <>
              <span><Said text={change.reason} /></span>
              <span><Said text={change.decidedBy} /> {formatDay(change.decidedOn)}</span>
            </>
          ),
          tools: (
            <>
              <HistoryButton table={planChanges} id={change.id} name={say('actions.planChanges')} />
              <IconButton label={say('actions.editPlanChange')} icon={Pencil} onPress={() => setOpen(change)} />
            </>
          ),
        }))}
      />
      {open && <PlanChangeForm action={action} {...(open !== 'new' && { change: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
