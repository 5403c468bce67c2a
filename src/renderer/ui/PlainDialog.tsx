import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import styles from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useUiWords } from './words.ts'

export interface PlainDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons under what scrolls. */
  foot?: ReactNode
  size?: 'medium' | 'wide'
}

/** Something to be read over the screen, not filled in; what is long scrolls between its title and its foot. */
export function PlainDialog({ title, onClose, children, foot, size = 'wide' }: PlainDialogProps) {
  const words = useUiWords()
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className={styles.veil}>
      <Modal className={styles[size]}>
        <Dialog className={styles.formDialog}>
          <div className={styles.form}>
            <div className={styles.formHead}>
              <Heading slot="title" className={styles.title}>{title}</Heading>
              <IconButton label={words.close} icon={X} onPress={onClose} />
            </div>
            {/* The keyboard must reach what scrolls. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={styles.fields} role="group" aria-label={title} tabIndex={0}>{children}</div>
            {foot && <div className={styles.formFoot}>{foot}</div>}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
