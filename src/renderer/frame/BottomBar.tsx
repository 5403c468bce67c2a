import { HardDrive, Lock, WifiOff } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import styles from './Frame.module.css'
import { openDialog } from './frame-state.ts'
import { useProgress } from './messages.ts'
import { savedWords } from './saved-words.ts'
import { WaitingChanges } from './WaitingChanges.tsx'

export function BottomBar() {
  const say = useSay()
  const progress = useProgress((held) => held.progress)
  return (
    <footer id="status-bar" className={styles.status} aria-label={say('frame.statusBar')}>
      <span role="status">
        <Saving />
      </span>
      <span>
        <WifiOff size={14} aria-hidden />
        {say('frame.noNetwork')}
      </span>
      {progress && (
        <span role="status">
          <progress value={progress.done} max={progress.of} aria-label={say('frame.working', { done: progress.done, of: progress.of })} />
          {say('frame.working', { done: progress.done, of: progress.of })}
        </span>
      )}
      <span className={styles.keys}>
        <span>
          <kbd>F6</kbd>
          {say('frame.moveBetween')}
        </span>
        <Button className={styles.keyButton} onPress={() => openDialog('keys')}>
          <kbd>F1</kbd>
          {say('frame.keys')}
        </Button>
      </span>
    </footer>
  )
}

/** Whether what was done is on the disk: when it was saved, what still waits, or that nothing can be. */
function Saving() {
  const say = useSay()
  const language = useLanguage()
  const state = useTables((held) => held.state)
  if (state && state.waiting.labels.length > 0) return <WaitingChanges waiting={state.waiting} />
  const Icon = state?.readOnly ? Lock : HardDrive
  return (
    <>
      <Icon size={14} aria-hidden />
      {state?.readOnly ? say('keeping.readOnly') : savedWords(state?.savedAt ?? null, language, say)}
    </>
  )
}
