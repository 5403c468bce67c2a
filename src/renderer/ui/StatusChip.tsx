import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Status.module.css'

export type Tone = 'done' | 'active' | 'late' | 'planned' | 'stopped' | 'warn' | 'neutral'

/** A state in a word; its swatch is hatched when late and outlined when planned, so that colour is never the only sign. */
export function StatusChip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes(styles.chip, styles[`${tone}Chip`])}>
      <StatusSwatch tone={tone} />
      {children}
    </span>
  )
}

/** The small field of colour and pattern that stands beside a state's word. */
export function StatusSwatch({ tone }: { tone: Tone }) {
  return <i className={classes(styles.swatch, styles[tone])} aria-hidden />
}
