import { classes } from './classes.ts'
import styles from './Status.module.css'
import type { Tone } from './StatusChip.tsx'

export interface StatusBarProps {
  parts: { tone: Tone; count: number; label: string }[]
  /** What the bar is of; the parts are read after it. */
  label: string
  size?: 'small' | 'large'
}

/** Counts by state side by side, each part as wide as its count. */
export function StatusBar({ parts, label, size = 'small' }: StatusBarProps) {
  const shown = parts.filter((part) => part.count > 0)
  const words = shown.map((part) => `${part.label} ${part.count}`).join(', ')
  return (
    <div className={classes(styles.bar, size === 'large' && styles.large)} role="img" aria-label={`${label}: ${words}`}>
      {shown.map((part) => (
        <div key={part.tone + part.label} className={classes(styles.part, styles[part.tone])} style={{ flexGrow: part.count }} />
      ))}
    </div>
  )
}
