import styles from './Status.module.css'

export interface MeterProps {
  label: string
  /** 0 to 1; more is shown as full. */
  share: number
  /** Where a mark stands, 0 to 1. */
  aim?: number | null
}

export function Meter({ label, share, aim }: MeterProps) {
  return (
    <div className={styles.meter} role="img" aria-label={label}>
      <div className={styles.fill} style={{ width: percent(share) }} />
      {typeof aim === 'number' && <div className={styles.aim} style={{ left: percent(aim) }} />}
    </div>
  )
}

function percent(share: number): string {
  return `${Math.min(100, Math.max(0, share * 100))}%`
}
