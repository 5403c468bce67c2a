import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** Short fields side by side; under one another where there is no room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
