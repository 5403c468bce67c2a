import type { Outcome } from '../../contract/requests.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import styles from './History.module.css'

type Deed = Pick<Outcome<'history.bin'>[number], 'who' | 'at'>

/** `Liisa Virtanen, 21.11.2020 klo 9.14` */
export function DeedWords({ deed: { who, at } }: { deed: Deed }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <p className={styles.deed}>
      {who || say('history.nobody')}, <time dateTime={at}>{say('history.at', momentOf(at, language))}</time>
    </p>
  )
}
