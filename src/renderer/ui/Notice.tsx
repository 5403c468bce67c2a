import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Notice.module.css'

const icons = { info: Info, warn: TriangleAlert, problem: CircleAlert, success: CircleCheck }

export interface NoticeProps {
  tone: keyof typeof icons
  children: ReactNode
  /** Buttons or links that lead out. */
  actions?: ReactNode
}

export function Notice({ tone, children, actions }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon size={18} aria-hidden />
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
