import styles from './Status.module.css'

export interface RingProps {
  done: number
  started: number
  total: number
  label: string
}

const radius = 31
const around = 2 * Math.PI * radius

/** A ring of as many parts as there are, full for done and amber for begun. */
export function Ring({ done, started, total, label }: RingProps) {
  const step = around / Math.max(1, total)
  const gap = total > 1 ? Math.min(3, step / 3) : 0
  return (
    <svg className={styles.ring} viewBox="0 0 74 74" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <circle
          key={index}
          cx="37"
          cy="37"
          r={radius}
          className={index < done ? styles.ringDone : index < done + started ? styles.ringStarted : styles.ringLeft}
          strokeDasharray={`${step - gap} ${around - step + gap}`}
          strokeDashoffset={-(index * step)}
          transform="rotate(-88 37 37)"
        />
      ))}
      <text x="37" y="38">{done}/{total}</text>
    </svg>
  )
}
