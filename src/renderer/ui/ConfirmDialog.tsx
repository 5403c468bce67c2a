import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

export interface ConfirmDialogProps {
  title: string
  text: ReactNode
  confirm: string
  cancel: string
  onConfirm: () => void
  onCancel: () => void
  isOpen: boolean
  /** When going on loses something. */
  isDangerous?: boolean
}

export function ConfirmDialog({ title, text, confirm, cancel, onConfirm, onCancel, isOpen, isDangerous = false }: ConfirmDialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onCancel()} className={styles.veil}>
      <Modal className={styles.small}>
        <Dialog role="alertdialog" className={styles.dialog}>
          <Heading slot="title" className={styles.title}>{title}</Heading>
          <div className={styles.text}>{text}</div>
          <div className={styles.buttons}>
            <Button variant={isDangerous ? 'danger' : 'primary'} onPress={onConfirm}>{confirm}</Button>
            <Button onPress={onCancel} autoFocus>{cancel}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
