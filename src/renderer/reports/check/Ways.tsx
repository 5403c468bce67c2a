import { useState } from 'react'
import type { ReadinessFinding } from '../../../core/reports/report.ts'
import { useSay } from '../../preferences.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Check.module.css'

/** How many are shown before the rest are asked for. */
const room = 6

/** Records by their title, each with the way to it. */
export function Ways({ ways, onOpen }: { ways: { key: string; title: string; where: ReadinessFinding['where'] }[]; onOpen: (where: ReadinessFinding['where']) => void }) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ul className={styles.ways}>
        {(isOpen ? ways : ways.slice(0, room)).map(({ key, title, where }) => (
          <li key={key}>
            <span>{title}</span>
            <Button variant="quiet" onPress={() => onOpen(where)} label={say('readiness.openNamed', { title })}>{say('readiness.open')}</Button>
          </li>
        ))}
      </ul>
      {ways.length > room && <Button variant="quiet" onPress={() => setOpen(!isOpen)}>{isOpen ? say('reports.showFewer') : say('reports.showAll', { count: ways.length })}</Button>}
    </>
  )
}
