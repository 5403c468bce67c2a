import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Readiness } from '../../core/reports/report.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import styles from './Reports.module.css'

const icons = { ready: CircleCheck, started: CircleDashed, missing: CircleAlert }

/** The sections with how ready each is; the one in hand is marked. */
export function SectionList({ sections, chosen, onChoose }: { sections: Readiness['sections']; chosen: string | undefined; onChoose: (section: string) => void }) {
  const say = useSay()
  const list = useRef<HTMLElement>(null)
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => showCurrent(list.current), [chosen])
  const ready = sections.filter((section) => section.state === 'ready').length
  return (
    <nav ref={list} className={styles.sections} aria-label={say('reports.sections')}>
      <p className={styles.sectionsReady} role="status">{say('reports.sectionsReady', { ready, total: sections.length })}</p>
      <ol>
        {sections.map(({ section, title, state, findings }) => {
          const Icon = icons[state]
          const open = findings.filter((finding) => finding.exception === undefined).length
          return (
            <li key={section}>
              <button type="button" aria-current={section === chosen ? 'step' : undefined} onClick={() => onChoose(section)}>
                <Icon size={18} className={styles[state]} aria-hidden />
                <span className={styles.sectionTitle}>{title}</span>
                <span className="visually-hidden">{say(choice('reports.section', state))}</span>
                {open > 0 && <span className={styles.findingCount} aria-label={say('reports.findingsCount', { count: open })}>{open}</span>}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Brings the section in hand into view when it was chosen elsewhere; only the list itself is scrolled. */
function showCurrent(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]')
  if (!list || !current) return
  const isSeen = current.offsetTop >= list.scrollTop && current.offsetTop + current.offsetHeight <= list.scrollTop + list.clientHeight
  if (!isSeen) list.scrollTop = current.offsetTop - list.clientHeight / 2
}
