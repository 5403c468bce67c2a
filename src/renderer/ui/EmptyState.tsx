import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

/** What stands where there is nothing yet: what belongs here, and how to begin. */
export function EmptyState({ title, text, actions }: { title: string; text?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
