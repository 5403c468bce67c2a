import type { ReactNode } from 'react'
import styles from './Facts.module.css'

/** What is known of one thing, name by name; an item without a value is left out. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  const known = items.filter((item) => item.value !== null && item.value !== undefined && item.value !== '' && item.value !== false)
  return (
    <dl className={styles.facts}>
      {known.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
