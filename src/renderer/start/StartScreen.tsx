import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, FilePlus2, FolderOpen, MapPinned, type LucideIcon } from 'lucide-react'
import { useEffect, useId, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { WorkbookEntry, WorkbookState } from '../../contract/requests.ts'
import { formatDay } from '../../core/values/formats.ts'
import { dayIn } from '../../core/values/day.ts'
import { ask } from '../ask.ts'
import { useSay } from '../preferences.ts'
import { showWorkbook, useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { OpeningTrouble, type Trouble } from './OpeningTrouble.tsx'
import styles from './StartScreen.module.css'

const NewWorkbook = z.object({ name: z.string().trim().min(1).max(200) })

/** The first thing seen: the sample, an empty workbook, a file, or one of the workbooks on this computer. */
export function StartScreen() {
  const say = useSay()
  const { open, trouble } = useOpening()
  const [isNaming, setNaming] = useState(false)
  const [, go] = useLocation()
  const isOpen = useTables((held) => held.state !== null)
  useEffect(() => {
    document.title = say('frame.program')
  }, [say])
  return (
    <div className={styles.screen}>
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <div>
            <p className={styles.program}>{say('frame.program')}</p>
            <h1>{say('start.title')}</h1>
          </div>
          <LanguageChoice />
        </header>
        {isOpen && (
          <div className={styles.back}>
            <Button variant="quiet" icon={ArrowLeft} onPress={() => go('/home')}>{say('start.back')}</Button>
          </div>
        )}
        <p className={styles.lead}>{say('start.lead')}</p>
        {trouble && <OpeningTrouble {...trouble} onOpen={(way) => open(way, trouble.entry)} />}
        <div className={styles.ways}>
          <Way icon={MapPinned} title={say('start.sampleTitle')} text={say('start.sampleText')}>
            <Button variant="primary" onPress={() => open(() => ask('workbooks.openSample', null))}>{say('start.sampleOpen')}</Button>
          </Way>
          <Way icon={FilePlus2} title={say('start.emptyTitle')} text={say('start.emptyText')}>
            <Button onPress={() => setNaming(true)}>{say('start.emptyOpen')}</Button>
          </Way>
          <Way icon={FolderOpen} title={say('start.fileTitle')} text={say('start.fileText')}>
            <Button onPress={() => open(() => ask('workbooks.openFile', null))}>{say('start.fileOpen')}</Button>
          </Way>
        </div>
        <Recent onOpen={(entry) => open(() => (entry.sample ? ask('workbooks.openSample', null) : ask('workbooks.open', { id: entry.id })), entry)} />
        <p className={styles.privacy}>{say('start.privacy')}</p>
      </main>
      <FormDialog
        title={say('start.emptyOpen')}
        isOpen={isNaming}
        onClose={() => setNaming(false)}
        values={{ name: '' }}
        schema={NewWorkbook}
        submitLabel={say('start.emptyCreate')}
        onSubmit={async ({ name }) => {
          const state = await ask('workbooks.createEmpty', { name })
          go('/home')
          showWorkbook(state)
        }}
      >
        <TextField name="name" label={say('start.emptyName')} description={say('start.emptyNameHelp')} isRequired />
      </FormDialog>
    </div>
  )
}

function Way({ icon: Icon, title, text, children }: { icon: LucideIcon; title: string; text: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.way} aria-labelledby={id}>
      <Icon size={26} aria-hidden />
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  )
}

function Recent({ onOpen }: { onOpen: (entry: WorkbookEntry) => void }) {
  const say = useSay()
  const id = useId()
  const { data } = useQuery({ queryKey: ['workbooks.list'], queryFn: () => ask('workbooks.list', null), staleTime: 0, retry: false })
  const workbooks = data?.workbooks ?? []
  if (workbooks.length === 0) return null
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('start.recent')}</h2>
      <ul className={styles.recent}>
        {workbooks.map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => onOpen(entry)} aria-label={say('start.openNamed', { name: entry.name })}>
              <span className={styles.name}>{entry.name}</span>
              {entry.sample && <span className={styles.sample}>{say('frame.sample')}</span>}
              <span className={styles.when}>{say('start.openedOn', { day: formatDay(dayIn(zone, entry.openedAt)) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function useOpening(): { open: (way: () => Promise<WorkbookState | 'cancelled'>, entry?: WorkbookEntry | null) => void; trouble: Trouble | null } {
  const [, go] = useLocation()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const open = async (way: () => Promise<WorkbookState | 'cancelled'>, entry: WorkbookEntry | null) => {
    setTrouble(null)
    try {
      const state = await way()
      if (state === 'cancelled') return
      go('/home')
      showWorkbook(state)
    } catch (trouble) {
      setTrouble({ trouble, entry })
    }
  }
  return { open: (way, entry = null) => void open(way, entry), trouble }
}
