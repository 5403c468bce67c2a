import { Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSay } from '../preferences.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Settings.module.css'

/** What can be done to one row of a card's table. */
export function RowTools({ name, onEdit, onRemove, children }: { name: string; onEdit: () => void; onRemove?: () => void; children?: ReactNode }) {
  const say = useSay()
  return (
    <span className={styles.tools}>
      {children}
      <IconButton icon={Pencil} label={say('settings.editNamed', { name })} onPress={onEdit} />
      {onRemove && <IconButton icon={Trash2} label={say('settings.removeNamed', { name })} onPress={onRemove} />}
    </span>
  )
}
