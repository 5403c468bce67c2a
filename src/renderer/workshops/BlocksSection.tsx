import { ArrowDown, ArrowUp, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { formatClock } from '../../core/values/clock.ts'
import { minutesTooLong, timetable } from '../../core/workshops/timetable.ts'
import { workshopBlocks, type Workshop, type WorkshopBlock } from '../../core/workshops/workshop.ts'
import { moveRow, removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Section.tsx'
import { BlockForm } from './BlockForm.tsx'
import styles from './Workshops.module.css'

/** The blocks in order, each with its times; a warning when they go past the workshop's end. */
export function BlocksSection({ workshop, blocks }: { workshop: Workshop; blocks: WorkshopBlock[] }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const timed = timetable(workshop, blocks)
  const tooLong = minutesTooLong(workshop, blocks)
  const [open, setOpen] = useState<WorkshopBlock | 'new' | null>(null)

  const move = (index: number, by: -1 | 1) => {
    return save(moveRow({ key: 'blockMoved', values: { title: text(blocks[index]!.title) } }, workshopBlocks, blocks, index, index + by))
  }
  const remove = (block: WorkshopBlock) => {
    const title = text(block.title)
    return save(removeRow({ key: 'blockRemoved', values: { title } }, workshopBlocks, block.id), say('workshops.blockRemoved', { title }))
  }
  return (
    <Section title={say('workshops.blocks')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('workshops.addBlock')}</Button>}>
      {tooLong > 0 && <Notice tone="warn">{say('workshops.tooLong', { minutes: tooLong })}</Notice>}
      {timed.length === 0 && <p>{say('workshops.noBlocks')}</p>}
      <ol className={styles.blocks}>
        {timed.map(({ block, from, to }, index) => {
          const title = text(block.title)
          return (
            <li key={block.id} className={styles.block}>
              <span className={styles.time}>{`${formatClock(from)}–${formatClock(to)}`}</span>
              <span className={styles.title}>
                <Said text={block.title} /> <span className={styles.minutes}>{say('workshops.minutesShort', { minutes: block.minutes })}</span>
              </span>
              <span className={styles.tools}>
                <IconButton label={say('workshops.moveUp', { title })} icon={ArrowUp} isDisabled={index === 0} onPress={() => void move(index, -1)} />
                <IconButton label={say('workshops.moveDown', { title })} icon={ArrowDown} isDisabled={index === timed.length - 1} onPress={() => void move(index, 1)} />
                <IconButton label={say('workshops.editBlock', { title })} icon={Pencil} onPress={() => setOpen(block)} />
                <IconButton label={say('workshops.removeBlock', { title })} icon={Trash2} onPress={() => void remove(block)} />
              </span>
              {block.method && <p className={styles.method}><Said text={block.method} /></p>}
            </li>
          )
        })}
      </ol>
      {open && <BlockForm workshop={workshop} last={blocks.at(-1)?.order ?? null} {...(open !== 'new' && { block: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
