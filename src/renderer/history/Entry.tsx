import { Undo2 } from 'lucide-react'
import type { Outcome } from '../../contract/requests.ts'
import { labelWords } from '../../words/label-words.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { DeedWords } from './DeedWords.tsx'
import styles from './History.module.css'

export type Told = Outcome<'history.ofRow'>['entries'][number]

/** One change of a record: what was done, who did it and when, and what became of each field. Nothing is put back in a workbook that is only read. */
export function Entry({ entry, onPutBack }: { entry: Told; onPutBack: ((entry: Told, cell: Told['cells'][number]) => void) | null }) {
  const say = useSay()
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h3 className={styles.what}>{whatWasDone(entry, say)}</h3>
        <DeedWords deed={entry} />
      </div>
      <dl className={styles.cells}>
        {entry.cells.map((told) => (
          <div key={told.cell}>
            <dt>{told.name}</dt>
            <dd>
              {told.before !== '' && (
                <>
                  <span className="visually-hidden">{say('history.before')}: </span>
                  <del className={styles.before}>{told.before}</del>
                  <span aria-hidden> → </span>
                  <span className="visually-hidden">{say('history.after')}: </span>
                </>
              )}
              <ins className={styles.after}>{told.after}</ins>
            </dd>
            {told.canPutBack && onPutBack && (
              <dd className={styles.tool}>
                <Button variant="quiet" icon={Undo2} label={say('history.putBackNamed', { name: told.name, value: told.after })} onPress={() => onPutBack(entry, told)}>{say('history.putBack')}</Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  )
}

/** `muutettu riski R1`, or what was undone or redone. */
function whatWasDone({ label, step }: Told, say: Say): string {
  const what = labelWords(label, say)
  return step === null ? what : say(step === 'undo' ? 'history.undid' : 'history.redid', { what })
}
