import { riskLevel, riskNumber } from '../../core/risks/risk-level.ts'
import type { Risk } from '../../core/risks/risk.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { classes } from '../ui/classes.ts'
import styles from './Risks.module.css'

/** The level as its number and its word; the colour only says it again. */
export function Level({ of }: { of: Pick<Risk, 'probability' | 'impact'> }) {
  const say = useSay()
  const level = riskLevel(of)
  return (
    <span className={styles.level}>
      <span className={classes(styles.number, styles[level])}>{riskNumber(of)}</span> {say(choice('risks.level', level))}
    </span>
  )
}
