import { Bell, CalendarDays, ListChecks, Search } from 'lucide-react'
import { useState } from 'react'
import { Autocomplete, Dialog, Header, Input, ListBox, ListBoxItem, ListBoxSection, Modal, ModalOverlay, SearchField, Text } from 'react-aria-components'
import { useLocation } from 'wouter'
import { actions } from '../../core/actions/action.ts'
import { followUps, meetings } from '../../core/meetings/meeting.ts'
import { say as sayText, type Language, type Text as Trilingual } from '../../core/values/text.ts'
import type { WordKey } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useRows } from '../tables.ts'
import menu from '../ui/Menu.module.css'
import { useCommands, type Command } from './commands.ts'
import { closeDialog } from './frame-state.ts'
import styles from './Palette.module.css'
import { readRecent, rememberRecent } from './recent-commands.ts'
import { screens } from './screens.ts'

type Entry = Omit<Command, 'group'>
interface Group {
  title: WordKey
  entries: Entry[]
}

/** How many records of a kind are offered at a time. */
const offered = 7

/** Every command and every record by name, a few letters away. */
export function Palette() {
  const say = useSay()
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && closeDialog()} isDismissable className={styles.veil}>
      <Modal className={styles.palette}>
        <Dialog aria-label={say('frame.search')} className={styles.dialog}>
          {/* Esc closes at once; in a search field it would first empty the field. */}
          <div className={styles.contents} onKeyDownCapture={(event) => event.key === 'Escape' && closeDialog()}>
            <Contents />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Contents() {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const groups = [...useCommandGroups(typed), ...useRecordGroups(typed)].filter((group) => group.entries.length > 0)
  const run = (key: string) => {
    const entry = groups.flatMap((group) => group.entries).find(({ id }) => id === key)
    if (!entry) return
    rememberRecent(entry.id)
    closeDialog()
    entry.act()
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={say('frame.search')} autoFocus className={styles.field}>
        <Search size={19} aria-hidden />
        {/* React Aria adds what the input controls. */}
        {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props */}
        <Input role="combobox" aria-expanded placeholder={say('frame.searchPlaceholder')} />
        <kbd aria-hidden>Esc</kbd>
      </SearchField>
      <ListBox aria-label={say('frame.searchResults')} className={styles.results} onAction={(key) => run(String(key))} renderEmptyState={() => <p className={styles.nothing}>{say('frame.searchNothing')}</p>}>
        {groups.map((group) => (
          <ListBoxSection key={group.title} id={group.title}>
            <Header className={styles.group}>{say(group.title)}</Header>
            {group.entries.map((entry) => (
              <ListBoxItem key={entry.id} id={entry.id} textValue={entry.title} className={menu.item}>
                <entry.icon size={17} aria-hidden />
                <Text slot="label">{entry.title}</Text>
                {entry.shortcut && <kbd aria-hidden>{entry.shortcut}</kbd>}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      <div className={styles.foot} aria-hidden>
        <span><kbd>↑</kbd> <kbd>↓</kbd> {say('frame.keyChoose')}</span>
        <span><kbd>Enter</kbd> {say('frame.keyOpen')}</span>
        <span><kbd>Esc</kbd> {say('frame.keyClose')}</span>
      </div>
    </Autocomplete>
  )
}

/** The commands that match; with nothing typed yet, those used last come first. */
function useCommandGroups(typed: string): Group[] {
  const { commands } = useCommands()
  const found = commands.filter((command) => matches(command.title, typed))
  const recent = typed === '' ? readRecent().flatMap((id) => found.find((command) => command.id === id) ?? []) : []
  const rest = found.filter((command) => !recent.includes(command))
  return [
    { title: 'frame.groupRecent', entries: recent },
    { title: 'frame.groupGo', entries: rest.filter((command) => command.group === 'go') },
    { title: 'frame.groupEdit', entries: rest.filter((command) => command.group === 'edit') },
    { title: 'frame.groupWorkbook', entries: rest.filter((command) => command.group === 'workbook') },
    { title: 'frame.groupView', entries: rest.filter((command) => command.group === 'view') },
  ]
}

/** Actions, meetings and follow-ups by their titles, once two letters are there. */
function useRecordGroups(typed: string): Group[] {
  const language = useLanguage()
  const [, go] = useLocation()
  const found = { actions: useRows(actions), meetings: useRows(meetings), followUps: useRows(followUps) }
  const entries = (rows: { id: string; title: Trilingual; code?: string | undefined }[], path: string, icon: Entry['icon']): Entry[] => {
    if (typed.trim().length < 2) return []
    return rows
      .filter((row) => matches(wholeTitle(row, language), typed))
      .slice(0, offered)
      .map((row) => ({ id: `record:${row.id}`, title: wholeTitle(row, language), icon, act: () => go(`${path}/${row.id}`) }))
  }
  return [
    { title: screens.actions.title, entries: entries(found.actions, screens.actions.path, ListChecks) },
    { title: screens.meetings.title, entries: entries(found.meetings, screens.meetings.path, CalendarDays) },
    { title: screens.followUps.title, entries: entries(found.followUps, screens.followUps.path, Bell) },
  ]
}

function wholeTitle(row: { title: Trilingual; code?: string | undefined }, language: Language): string {
  return [row.code, sayText(row.title, language)].filter(Boolean).join(' ')
}

/** Whether each word typed stands somewhere in the title. */
function matches(title: string, typed: string): boolean {
  const whole = title.toLowerCase()
  return typed.toLowerCase().split(/\s+/).every((word) => whole.includes(word))
}
