import { X } from 'lucide-react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { WordKey } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import dialog from '../ui/Dialog.module.css'
import { IconButton } from '../ui/IconButton.tsx'
import { closeDialog } from './frame-state.ts'
import styles from './KeySheet.module.css'

const keys: { keys: string[]; does: WordKey }[] = [
  { keys: ['Ctrl+K'], does: 'frame.keyPalette' },
  { keys: ['Ctrl+Z'], does: 'frame.undo' },
  { keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], does: 'frame.redo' },
  { keys: ['Ctrl+S'], does: 'frame.keySave' },
  { keys: ['Ctrl+F'], does: 'frame.keyFind' },
  { keys: ['F6', 'Shift+F6'], does: 'frame.moveBetween' },
  { keys: ['↑', '↓', 'PgUp', 'PgDn', 'Home', 'End'], does: 'frame.keyRows' },
  { keys: ['Enter', 'F2'], does: 'frame.keyOpenRow' },
  { keys: ['Ctrl+C'], does: 'frame.keyCopy' },
  { keys: ['Ctrl+Enter'], does: 'frame.keySubmit' },
  { keys: ['Alt+↓'], does: 'frame.keyCalendar' },
  { keys: ['Esc'], does: 'frame.keyEscape' },
  { keys: ['F1', '?'], does: 'frame.keyHelp' },
]

export function KeySheet({ isOpen }: { isOpen: boolean }) {
  const say = useSay()
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && closeDialog()} isDismissable className={dialog.veil}>
      <Modal className={dialog.medium}>
        <Dialog className={dialog.dialog}>
          <div className={styles.head}>
            <Heading slot="title" className={dialog.title}>{say('frame.keys')}</Heading>
            <IconButton label={say('common.close')} icon={X} onPress={closeDialog} />
          </div>
          <p>{say('frame.keysText')}</p>
          <dl className={styles.keys}>
            {keys.map((entry) => (
              <div key={entry.does}>
                <dt>{entry.keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
                <dd>{say(entry.does)}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
