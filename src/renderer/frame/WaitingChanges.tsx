import { TriangleAlert } from 'lucide-react'
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { WorkbookState } from '../../contract/requests.ts'
import { labelWords } from '../../words/label-words.ts'
import { sentenceOf } from '../../words/problem-words.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { showState } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { toast } from '../ui/Toast.tsx'
import { attempt, saveCopy } from '../workbooks.ts'
import styles from './WaitingChanges.module.css'

/** How many of the waiting changes are named; the rest are counted. */
const named = 6

/** While the disk refuses: how many changes wait for it, and behind that which, why, and what can be done. */
export function WaitingChanges({ waiting: { labels, problem } }: Pick<WorkbookState, 'waiting'>) {
  const say = useSay()
  const headline = say('keeping.waiting', { count: labels.length })
  return (
    <DialogTrigger>
      <AriaButton className={styles.button}>
        <TriangleAlert size={14} aria-hidden />
        {headline}
      </AriaButton>
      <Popover className={styles.popover} placement="top start" offset={6}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>{headline}</Heading>
          {problem && <p>{sentenceOf(problem, say)}</p>}
          <p>{say('keeping.waitingSafe')}</p>
          <ol aria-label={say('keeping.waitingList')}>
            {labels.slice(0, named).map((label, index) => (
              <li key={index}>{labelWords(label, say)}</li>
            ))}
          </ol>
          {labels.length > named && <p>{say('keeping.waitingMore', { count: labels.length - named })}</p>}
          <Ways />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Ways() {
  const say = useSay()
  const tryNow = () =>
    attempt(say, async () => {
      const state = await ask('workbook.tryNow', null)
      showState(state)
      if (state.waiting.labels.length > 0) toast(say('keeping.waitingStill'))
    })
  return (
    <div className={styles.ways}>
      <Button variant="primary" onPress={() => void tryNow()}>{say('keeping.tryNow')}</Button>
      <Button onPress={() => void saveCopy(say)}>{say('keeping.saveElsewhere')}</Button>
      <p className={styles.help}>{say('keeping.saveElsewhereHelp')}</p>
    </div>
  )
}
