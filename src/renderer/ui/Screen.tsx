import type { ReactNode } from 'react'
import styles from './Screen.module.css'

export interface ScreenProps {
  title: string
  lead?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** A screen that is no list: heading, what can be done, and whatever stands below. */
export function Screen({ title, lead, actions, children }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <ScreenHead title={title} lead={lead} actions={actions} />
      <div className={styles.content}>{children}</div>
    </div>
  )
}

export function ScreenHead({ title, lead, actions }: Omit<ScreenProps, 'children'>) {
  return (
    <div className={styles.head}>
      <div className={styles.heading}>
        <h1>{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
