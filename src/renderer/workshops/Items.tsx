import { BellPlus, ListPlus, Minus, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { dotsOf, groupToTakeFrom, outcomeOf, withDots } from '../../core/workshops/captured.ts'
import { capturedItems, votes as voteTable, type CapturedItem, type Outcome, type Vote } from '../../core/workshops/workshop.ts'
import { addRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Section } from '../ui/Section.tsx'
import { ItemForm } from './ItemForm.tsx'
import { ItemToAction } from './ItemToAction.tsx'
import { ItemToFollowUp } from './ItemToFollowUp.tsx'
import { Became } from './Summary.tsx'
import styles from './Workshops.module.css'

interface ItemsProps {
  items: CapturedItem[]
  votes: Vote[]
  outcomes: Outcome[]
  /** Whose dots are given; null is the whole room. */
  group: number | null
}

/** What was captured in the block in view: the newest first, each with its dots and what it may become. */
export function Items({ items, votes, outcomes, group }: ItemsProps) {
  const say = useSay()
  const save = useSave()
  const [open, setOpen] = useState<{ item: CapturedItem; as: 'item' | 'action' | 'followUp' } | null>(null)

  const give = (item: CapturedItem, whose: number | null, added: number) => {
    const { before, after } = withDots(votes, item, whose, added)
    const label = { key: 'dotsGiven' }
    return save(before ? saveRow(label, voteTable, before, after) : addRow(label, voteTable, after))
  }
  const take = (item: CapturedItem) => {
    const whose = groupToTakeFrom(votes, item.id, group)
    return whose === undefined ? undefined : give(item, whose, -1)
  }
  const remove = (item: CapturedItem) => save(removeRow({ key: 'itemRemoved' }, capturedItems, item.id), say('workshops.itemRemoved'))
  const close = () => setOpen(null)

  return (
    <Section title={say('workshops.itemsOfBlock')}>
      {items.length === 0 && <p className={styles.help}>{say('workshops.noItems')}</p>}
      <ul className={styles.items}>
        {items.toReversed().map((item) => {
          const dots = dotsOf(item.id, votes)
          const outcome = outcomeOf(item.id, outcomes)
          const values = { text: item.text }
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles.group}>{item.group === undefined ? say('workshops.wholeRoom') : say('workshops.groupNumber', { group: item.group })}</span>
              <span className={styles.text}>{item.text}</span>
              <span className={styles.dots}>
                <IconButton label={say('workshops.removeDot', values)} icon={Minus} isDisabled={dots === 0} onPress={() => void take(item)} />
                <output>{say('workshops.dotCount', { count: dots })}</output>
                <IconButton label={say('workshops.addDot', values)} icon={Plus} onPress={() => void give(item, group, 1)} />
                <IconButton label={say('workshops.editItemNamed', values)} icon={Pencil} onPress={() => setOpen({ item, as: 'item' })} />
                <IconButton label={say('workshops.removeItem', values)} icon={Trash2} onPress={() => void remove(item)} />
              </span>
              <span className={styles.becoming}>
                {outcome ? (
                  <span className={styles.became}><Became outcome={outcome} /></span>
                ) : (
                  <>
                    <Button variant="quiet" icon={ListPlus} label={say('workshops.toActionNamed', values)} onPress={() => setOpen({ item, as: 'action' })}>{say('workshops.toAction')}</Button>
                    <Button variant="quiet" icon={BellPlus} label={say('workshops.toFollowUpNamed', values)} onPress={() => setOpen({ item, as: 'followUp' })}>{say('workshops.toFollowUp')}</Button>
                  </>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {open?.as === 'item' && <ItemForm item={open.item} onClose={close} />}
      {open?.as === 'action' && <ItemToAction item={open.item} onClose={close} />}
      {open?.as === 'followUp' && <ItemToFollowUp item={open.item} onClose={close} />}
    </Section>
  )
}
