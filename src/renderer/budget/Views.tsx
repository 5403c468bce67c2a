import { useSay } from '../preferences.ts'
import styles from './Budget.module.css'

export type View = 'account' | 'ledger' | 'grantFacts'

/** Which side of the grant's money is in view. */
export function Views({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const say = useSay()
  return (
    <nav className={styles.views} aria-label={say('budget.views')}>
      {(['account', 'ledger', 'grantFacts'] as const).map((one) => (
        <button key={one} type="button" aria-current={one === view ? 'page' : undefined} onClick={() => onChange(one)}>
          {say(`budget.${one}`)}
        </button>
      ))}
    </nav>
  )
}
