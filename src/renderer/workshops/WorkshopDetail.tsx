import { FileText } from 'lucide-react'
import { formatClock } from '../../core/values/clock.ts'
import { formatDay } from '../../core/values/formats.ts'
import { summaryByBlock } from '../../core/workshops/captured.ts'
import type { Workshop } from '../../core/workshops/workshop.ts'
import { useOpenDocument } from '../documents.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { BlocksSection } from './BlocksSection.tsx'
import { Summary } from './Summary.tsx'
import { useWorkshopRows } from './workshop-rows.ts'
import styles from './Workshops.module.css'
import { WorkshopChip } from './WorkshopStatus.tsx'

/** When and where, the blocks with their times, and what came out of each. */
export function WorkshopDetail({ workshop }: { workshop: Workshop }) {
  const say = useSay()
  const open = useOpenDocument()
  const { blocks, items, votes, outcomes } = useWorkshopRows(workshop)
  return (
    <>
      <div className={styles.chips}><WorkshopChip status={workshop.status} /></div>
      {workshop.aim && <p><Said text={workshop.aim} /></p>}
      <Facts
        items={[
          { label: say('workshops.heldOn'), value: `${formatDay(workshop.heldOn)} ${formatClock(workshop.beginsAt)}${workshop.endsAt ? `–${formatClock(workshop.endsAt)}` : ''}` },
          { label: say('workshops.place'), value: workshop.place && <Said text={workshop.place} /> },
          { label: say('workshops.groups'), value: workshop.groups },
        ]}
      />
      <BlocksSection workshop={workshop} blocks={blocks} />
      {items.length > 0 && <Summary blocks={summaryByBlock(blocks, items, votes, outcomes)} />}
      <div><Button icon={FileText} onPress={() => void open('workshopSummary', workshop.id, workshop.heldOn)}>{say('outlines.summaryToWord')}</Button></div>
    </>
  )
}
