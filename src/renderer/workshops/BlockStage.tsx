import { Play, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatCountdown, secondsLeft } from '../../core/workshops/run.ts'
import type { WorkshopBlock } from '../../core/workshops/workshop.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { Button } from '../ui/Button.tsx'
import { classes } from '../ui/classes.ts'
import { Panel } from '../ui/Section.tsx'
import { useNow } from './now.ts'
import styles from './Workshops.module.css'

interface BlockStageProps {
  block: WorkshopBlock
  isRunning: boolean
  /** The first block that has not begun. */
  coming: WorkshopBlock | null
  onBegin: (block: WorkshopBlock) => void
  onEnd: (block: WorkshopBlock) => void
}

/** The block in view: how much time is left, to be read across a room, and what is to be done in it. */
export function BlockStage({ block, isRunning, coming, onBegin, onEnd }: BlockStageProps) {
  const say = useSay()
  const text = useText()
  return (
    <Panel>
      <div className={styles.now}>
        <Clock block={block} isRunning={isRunning} />
        <div className={styles.guide}>
          <h2><Said text={block.title} /></h2>
          {block.method && <Part title={say('workshops.method')}><Said text={block.method} /></Part>}
          {block.instructions && <Part title={say('workshops.instructions')}><Said text={block.instructions} /></Part>}
          {block.materials && <Part title={say('workshops.materials')}><Said text={block.materials} /></Part>}
        </div>
      </div>
      <div className={styles.buttons}>
        {!isRunning && <Button variant={block.endedAt ? 'secondary' : 'primary'} icon={Play} label={say('workshops.beginBlockNamed', { title: text(block.title) })} onPress={() => onBegin(block)}>{say('workshops.beginBlock')}</Button>}
        {isRunning && coming && <Button variant="primary" icon={Play} onPress={() => onBegin(coming)}>{say('workshops.beginNext', { title: text(coming.title) })}</Button>}
        {isRunning && <Button icon={Square} onPress={() => onEnd(block)}>{say('workshops.endBlock')}</Button>}
      </div>
    </Panel>
  )
}

/** Ticks by itself, so that nothing else is drawn anew each second; `timer` is not read aloud unless asked. */
function Clock({ block, isRunning }: { block: WorkshopBlock; isRunning: boolean }) {
  const say = useSay()
  const now = useNow(isRunning)
  const left = isRunning ? secondsLeft(block, now) : block.minutes * 60
  const word = !isRunning ? (block.endedAt ? say('workshops.ended') : say('workshops.minutesShort', { minutes: block.minutes })) : left >= 0 ? say('workshops.timeLeft') : say('workshops.timeOver')
  return (
    <div className={styles.clock}>
      <span role="timer" aria-label={say('workshops.timeLeft')} className={classes(styles.countdown, left < 0 && styles.over)}>{formatCountdown(left)}</span>
      <span className={styles.clockWord}>{word}</span>
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  )
}
