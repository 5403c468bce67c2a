import { ArrowLeft, Check } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatClock } from '../../core/values/clock.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { summaryByBlock } from '../../core/workshops/captured.ts'
import { beginBlock, comingBlock, endRunning, runningBlock, type BlockChange } from '../../core/workshops/run.ts'
import { timetable } from '../../core/workshops/timetable.ts'
import { workshopBlocks, workshops, type Workshop, type WorkshopBlock } from '../../core/workshops/workshop.ts'
import { saveRow, together } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { Screen } from '../ui/Screen.tsx'
import { Panel } from '../ui/Section.tsx'
import { BlockCourse } from './BlockCourse.tsx'
import { BlockStage } from './BlockStage.tsx'
import { Capture } from './Capture.tsx'
import { Items } from './Items.tsx'
import { Summary } from './Summary.tsx'
import { useWorkshopRows } from './workshop-rows.ts'
import styles from './Workshops.module.css'

/** A workshop being run: its course at the left; the block in view with its countdown, its guide and what the groups say. */
export function WorkshopRun({ workshop }: { workshop: Workshop }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const [, navigate] = useLocation()
  const { blocks, items, votes, outcomes } = useWorkshopRows(workshop)
  const running = runningBlock(blocks)
  const coming = comingBlock(blocks)
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const [group, setGroup] = useState<number | null>(workshop.groups ? 1 : null)
  const [news, setNews] = useState('')
  const inView = blocks.find(({ id }) => id === chosenId) ?? running ?? coming ?? blocks.at(-1)

  const change = async (key: 'blockBegun' | 'blockEnded', block: WorkshopBlock, changes: BlockChange[]) => {
    const label = { key, values: { title: text(block.title) } }
    if (!(await save(together(label, changes.map(({ before, after }) => saveRow(label, workshopBlocks, before, after)))))) return
    setChosenId(block.id)
    setNews(say(`workshops.${key}`, { title: text(block.title), minutes: block.minutes }))
  }
  const begin = (block: WorkshopBlock) => void change('blockBegun', block, beginBlock(blocks, block.id, now()))
  const end = (block: WorkshopBlock) => void change('blockEnded', block, endRunning(blocks, now()))
  const hold = () => {
    const held: Workshop = { ...workshop, status: 'held' }
    return save(saveRow({ key: 'workshopSaved', values: { title: text(workshop.title) } }, workshops, workshop, held), say('workshops.markedHeld'))
  }

  return (
    <Screen
      title={text(workshop.title)}
      lead={[formatDay(workshop.heldOn), formatClock(workshop.beginsAt), text(workshop.place), text(workshop.aim)].filter(Boolean).join(' · ')}
      actions={
        <>
          <Button variant="quiet" icon={ArrowLeft} onPress={() => navigate(`/workshops/${workshop.id}`)}>{say('workshops.stopRunning')}</Button>
          {workshop.status === 'planned' && <Button icon={Check} onPress={() => void hold()}>{say('workshops.markHeld')}</Button>}
        </>
      }
    >
      {/* Told only when a block begins or ends: a countdown read aloud each second would drown the room. */}
      <p className="visually-hidden" role="status">{news}</p>
      <div className={styles.run}>
        <BlockCourse blocks={timetable(workshop, blocks)} chosenId={inView?.id ?? null} onChoose={setChosenId} />
        <div className={styles.stage}>
          {inView && (
            <>
              <BlockStage block={inView} isRunning={inView.id === running?.id} coming={coming} onBegin={begin} onEnd={end} />
              <Panel>
                <Capture block={inView} items={items} groups={workshop.groups ?? 0} group={group} onGroup={setGroup} />
                <Items items={items.filter(({ blockId }) => blockId === inView.id)} votes={votes} outcomes={outcomes} group={group} />
              </Panel>
            </>
          )}
          {items.length > 0 && <Panel><Summary blocks={summaryByBlock(blocks, items, votes, outcomes)} /></Panel>}
        </div>
      </div>
    </Screen>
  )
}

function now(): string {
  return new Date().toISOString()
}
