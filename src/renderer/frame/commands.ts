import { FileDown, FolderOpen, Keyboard, Languages, Merge, Monitor, Moon, Redo2, RotateCcw, SquareStack, Sun, Undo2, X, type LucideIcon } from 'lucide-react'
import { useLocation } from 'wouter'
import { languages, type Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { mergeFile } from '../merging.ts'
import { prefer, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { openDialog } from './frame-state.ts'
import { screens } from './screens.ts'
import { redoLast, undoLast } from './undo.ts'
import { attempt, closeWorkbook, openWith, saveCopy } from '../workbooks.ts'

export interface Command {
  /** As the native menu sends it, where it has the command too. */
  id: string
  group: 'go' | 'workbook' | 'edit' | 'view'
  title: string
  icon: LucideIcon
  shortcut?: string
  act: () => void
}

export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
export const themes = [
  { theme: 'system', title: 'frame.themeSystem', icon: Monitor },
  { theme: 'light', title: 'frame.themeLight', icon: Sun },
  { theme: 'dark', title: 'frame.themeDark', icon: Moon },
] as const

/** All that can be commanded from anywhere: by the palette, the native menu and the keys. */
export function useCommands(): { commands: Command[]; run: (id: string) => void } {
  const say = useSay()
  const [, go] = useLocation()
  const isSample = useTables((held) => held.state?.sample ?? false)
  const commands = [...goCommands(say, go), ...workbookCommands(say, go, isSample), ...editCommands(say), ...viewCommands(say)]
  return { commands, run: (id) => commands.find((command) => command.id === id)?.act() }
}

function goCommands(say: Say, go: (path: string) => void): Command[] {
  return Object.values(screens).map(({ path, title, icon }) => ({ id: `go:${path}`, group: 'go', title: say(title), icon, act: () => go(path) }))
}

function workbookCommands(say: Say, go: (path: string) => void, isSample: boolean): Command[] {
  return [
    { id: 'newWorkbook', group: 'workbook', title: say('frame.otherWorkbook'), icon: SquareStack, act: () => go('/start') },
    { id: 'openFile', group: 'workbook', title: say('frame.openFile'), icon: FolderOpen, act: () => void openWith(() => ask('workbooks.openFile', null), say, go) },
    { id: 'mergeFile', group: 'workbook', title: say('keeping.mergeFile'), icon: Merge, act: () => void mergeFile(say, go) },
    { id: 'saveCopy', group: 'workbook', title: say('frame.saveCopy'), icon: FileDown, act: () => void saveCopy(say) },
    ...(isSample ? ([{ id: 'resetSample', group: 'workbook', title: say('frame.resetSample'), icon: RotateCcw, act: () => openDialog('resetSample') }] as const) : []),
    { id: 'closeWorkbook', group: 'workbook', title: say('frame.closeWorkbook'), icon: X, act: () => void closeWorkbook(say) },
  ]
}

function editCommands(say: Say): Command[] {
  return [
    { id: 'undo', group: 'edit', title: say('frame.undo'), icon: Undo2, shortcut: 'Ctrl+Z', act: () => void undoLast(say) },
    { id: 'redo', group: 'edit', title: say('frame.redo'), icon: Redo2, shortcut: 'Ctrl+Y', act: () => void redoLast(say) },
  ]
}

function viewCommands(say: Say): Command[] {
  return [
    ...languages.map((language): Command => ({ id: `language:${language}`, group: 'view', title: languageNames[language], icon: Languages, act: () => void attempt(say, () => prefer({ language })) })),
    ...themes.map(({ theme, title, icon }): Command => ({ id: `theme:${theme}`, group: 'view', title: `${say('frame.theme')}: ${say(title)}`, icon, act: () => void attempt(say, () => prefer({ theme })) })),
    { id: 'keys', group: 'view', title: say('frame.keys'), icon: Keyboard, shortcut: 'F1', act: () => openDialog('keys') },
  ]
}
