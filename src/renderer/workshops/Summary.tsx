import { actions } from '../../core/actions/action.ts'
import type { BlockSummary } from '../../core/workshops/captured.ts'
import type { Outcome } from '../../core/workshops/workshop.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import styles from './Workshops.module.css'

/** What came out of each block, most dots first. */
export function Summary({ blocks }: { blocks: BlockSummary[] }) {
  const say = useSay()
  return (
    <Section title={say('workshops.summary')}>
      <p className={styles.help}>{say('workshops.summaryText')}</p>
      <div className={styles.summary}>
        {blocks.map(({ block, items }) => (
          <div key={block.id}>
            <p className={styles.blockName}><Said text={block.title} /></p>
            <ol>
              {items.map(({ item, dots, outcome }) => (
                <li key={item.id}>
                  {item.text} {dots > 0 && <span className={styles.minutes}>{say('workshops.dotCount', { count: dots })}</span>} {outcome && <Became outcome={outcome} />}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Section>
  )
}

/** The way to what an item became. */
export function Became({ outcome }: { outcome: Outcome }) {
  const say = useSay()
  const action = useRows(actions).find(({ id }) => id === outcome.becameId)
  return (
    <StatusChip tone="active">
      {outcome.becameTable === 'actions' ? <a href={`#/actions/${outcome.becameId}`}>{say('workshops.actionLink', { code: action?.code ?? '' })}</a> : <a href={`#/follow-ups/${outcome.becameId}`}>{say('workshops.followUpLink')}</a>}
    </StatusChip>
  )
}
