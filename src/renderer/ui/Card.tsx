import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  title: string
  /** A remark beside the title. */
  sub?: ReactNode
  /** A link at the right of the title. */
  more?: ReactNode
  children: ReactNode
}

export function Card({ title, sub, more, children }: CardProps) {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {sub && <p>{sub}</p>}
        {more && <div className={styles.more}>{more}</div>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
