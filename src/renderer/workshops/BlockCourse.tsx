import { formatClock } from '../../core/values/clock.ts'
import type { Id } from '../../core/values/ids.ts'
import type { TimedBlock } from '../../core/workshops/timetable.ts'
import type { WorkshopBlock } from '../../core/workshops/workshop.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { Panel, Section } from '../ui/Section.tsx'
import styles from './Workshops.module.css'

/** The course of the day: which block is under way, which are over; pressing one shows it. */
export function BlockCourse({ blocks, chosenId, onChoose }: { blocks: TimedBlock[]; chosenId: Id | null; onChoose: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  return (
    <Panel>
      <Section title={say('workshops.blocks')}>
        {blocks.length === 0 && <p>{say('workshops.noBlocks')}</p>}
        <ol className={styles.course}>
          {blocks.map(({ block, from, to }) => (
            <li key={block.id}>
              <button type="button" aria-current={block.id === chosenId} onClick={() => onChoose(block.id)}>
                <span>{text(block.title)}</span>
                <span>{say('workshops.minutesShort', { minutes: block.minutes })}</span>
                <small>{[`${formatClock(from)}–${formatClock(to)}`, stateOf(block, say)].filter(Boolean).join(' · ')}</small>
              </button>
            </li>
          ))}
        </ol>
      </Section>
    </Panel>
  )
}

function stateOf(block: WorkshopBlock, say: Say): string {
  if (block.startedAt === undefined) return ''
  return block.endedAt === undefined ? say('workshops.running') : say('workshops.ended')
}
