import { createContext, useContext, useId, type ReactNode } from 'react'
import styles from './Section.module.css'

/** Sections stand under the heading of a detail pane, or, in a panel, right under that of the screen. */
const IsPanel = createContext(false)

/** A part of a detail pane or panel: its heading, what can be done in it, and what belongs to it. */
export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const id = useId()
  const isPanel = useContext(IsPanel)
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        {isPanel ? <h2 id={id}>{title}</h2> : <h3 id={id}>{title}</h3>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** A surface of its own for sections that stand on the screen itself. */
export function Panel({ children }: { children: ReactNode }) {
  return (
    <IsPanel value>
      <div className={styles.panel}>{children}</div>
    </IsPanel>
  )
}

export interface LineProps {
  children: ReactNode
  /** Beside or under the text, smaller: days, chips, links. */
  more?: ReactNode
  /** Buttons at the right. */
  tools?: ReactNode
}

/** A few things under one another; what stands there when there is none is a sentence. */
export function Lines({ lines, none }: { lines: (LineProps & { key: string })[]; none: string }) {
  if (lines.length === 0) return <p className={styles.quiet}>{none}</p>
  return (
    <ul className={styles.lines}>
      {lines.map(({ key, children, more, tools }) => (
        <li key={key} className={styles.line}>
          <div className={styles.main}>
            {children}
            {more && <div className={styles.more}>{more}</div>}
          </div>
          {tools && <div className={styles.tools}>{tools}</div>}
        </li>
      ))}
    </ul>
  )
}
