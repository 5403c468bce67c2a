import { useId, useState, type KeyboardEvent } from 'react'
import { newItem, parseCapture } from '../../core/workshops/captured.ts'
import { capturedItems, type CapturedItem, type WorkshopBlock } from '../../core/workshops/workshop.ts'
import { addRow } from '../../core/workbook/edits.ts'
import { freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Workshops.module.css'

interface CaptureProps {
  block: WorkshopBlock
  /** All items of the workshop so far. */
  items: CapturedItem[]
  groups: number
  /** Whose words are written down; null is the whole room. */
  group: number | null
  onGroup: (group: number | null) => void
}

/** Writes down what is said as fast as it is said: Enter adds, Alt and a number choose the group. */
export function Capture({ block, items, groups, group, onGroup }: CaptureProps) {
  const say = useSay()
  const save = useSave()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [news, setNews] = useState('')

  const add = async () => {
    const heard = parseCapture(typed, groups)
    if (heard.text === '') return setNews(say('workshops.captureEmpty'))
    const whose = heard.group ?? group
    setTyped('')
    if (!(await save(addRow({ key: 'itemCaptured' }, capturedItems, newItem(freshId(capturedItems.prefix), block, heard.text, whose, items))))) return setTyped(typed)
    setNews(whose === null ? say('workshops.captured') : say('workshops.capturedFor', { group: whose }))
  }
  const press = (event: KeyboardEvent) => {
    const number = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    if (!event.altKey || number === undefined || Number(number) > groups) return
    event.preventDefault()
    onGroup(number === '0' ? null : Number(number))
  }
  return (
    <form
      className={styles.capture}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {groups > 0 && (
        <fieldset className={styles.groups}>
          <legend>{say('workshops.group')}</legend>
          {[null, ...Array.from({ length: groups }, (_, index) => index + 1)].map((number) => (
            <label key={number ?? 0}>
              <input type="radio" name={`${id}-group`} checked={group === number} onChange={() => onGroup(number)} />
              {number === null ? say('workshops.wholeRoom') : say('workshops.groupNumber', { group: number })}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.entry}>
        <label htmlFor={id}>{say('workshops.captureText')}</label>
        <div className={styles.entryRow}>
          <input id={id} value={typed} autoComplete="off" aria-describedby={`${id}-help`} onChange={(event) => setTyped(event.target.value)} />
          <Button type="submit" variant="primary">{say('workshops.captureAdd')}</Button>
        </div>
        <p id={`${id}-help`} className={styles.help}>{groups > 0 ? say('workshops.captureHelp', { group: groups }) : say('workshops.captureEnter')}</p>
        <p className="visually-hidden" role="status">{news}</p>
      </div>
    </form>
  )
}
