import styles from './Frame.module.css'

/** The program's mark. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 22 22" aria-hidden>
      <rect x="1.5" y="1.5" width="19" height="19" rx="4" />
      <path d="M6 14l3.5-4 3 2.5L16.5 7" />
    </svg>
  )
}
