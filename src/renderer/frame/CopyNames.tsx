import { useComputed } from '../computed.ts'
import { useSay } from '../preferences.ts'
import styles from './Notices.module.css'

/** The files that a synchronising folder made when two computers wrote at once. */
export function CopyNames() {
  const say = useSay()
  const { data } = useComputed('copies.list', null)
  return (
    <details className={styles.files}>
      <summary>{say('keeping.showCopies')}</summary>
      <ul>
        {data?.names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
