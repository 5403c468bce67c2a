import { HardDrive, WifiOff } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLanguage, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import styles from './Frame.module.css'
import { openDialog } from './frame-state.ts'
import { useProgress } from './messages.ts'
import { savedWords } from './saved-words.ts'

export function BottomBar() {
  const say = useSay()
  const language = useLanguage()
  const savedAt = useTables((held) => held.state?.savedAt ?? null)
  const progress = useProgress((held) => held.progress)
  return (
    <footer id="status-bar" className={styles.status} aria-label={say('frame.statusBar')}>
      <span role="status">
        <HardDrive size={14} aria-hidden />
        {savedWords(savedAt, language, say)}
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
