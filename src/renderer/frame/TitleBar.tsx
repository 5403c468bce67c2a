import { ChevronDown, Languages, Monitor, Moon, Redo2, Search, Sun, Undo2, type LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { languages } from '../../core/values/text.ts'
import { labelWords } from '../../words/label-words.ts'
import { prefer, usePreferences, useSay } from '../preferences.ts'
import { useTables } from '../tables.ts'
import { classes } from '../ui/classes.ts'
import { Menu } from '../ui/Menu.tsx'
import { languageNames, themes, useCommands } from './commands.ts'
import styles from './Frame.module.css'
import { openDialog } from './frame-state.ts'
import { Mark } from './Mark.tsx'
import { redoLast, undoLast } from './undo.ts'
import { attempt } from '../workbooks.ts'

export function TitleBar({ name }: { name: string }) {
  const say = useSay()
  return (
    <header id="title-bar" className={styles.top}>
      <div className={styles.brand}>
        <Mark />
        <span>{say('frame.program')}</span>
      </div>
      <div className={styles.middle}>
        <WorkbookMenu name={name} />
        <Button className={classes(styles.barButton, styles.search)} onPress={() => openDialog('palette')} aria-label={say('frame.search')} aria-keyshortcuts="Control+K">
          <Search size={16} aria-hidden />
          <span>{say('frame.search')}</span>
          <kbd>Ctrl K</kbd>
        </Button>
      </div>
      <div className={styles.end}>
        <UndoButtons />
        <span className={styles.divider} aria-hidden />
        <LanguageMenu />
        <ThemeMenu />
      </div>
    </header>
  )
}

function WorkbookMenu({ name }: { name: string }) {
  const say = useSay()
  const { commands } = useCommands()
  const isSample = useTables((held) => held.state?.sample)
  const items = commands.filter((command) => command.group === 'workbook').map((command) => ({ key: command.id, label: command.title, icon: command.icon, onAction: command.act }))
  return (
    <div className={styles.workbook}>
      <Menu
        label={say('frame.workbookMenu')}
        trigger={
          <Button className={classes(styles.barButton, styles.workbookButton)} aria-label={name ? `${name}, ${say('frame.workbookMenu')}` : say('frame.workbookMenu')}>
            <span>{name || say('frame.workbookMenu')}</span>
            <ChevronDown size={16} aria-hidden />
          </Button>
        }
        items={items}
      />
      {isSample && <span className={styles.sample}>{say('frame.sample')}</span>}
    </div>
  )
}

function UndoButtons() {
  const say = useSay()
  const undo = useTables((held) => held.state?.undo)
  const redo = useTables((held) => held.state?.redo)
  return (
    <>
      <BarIcon icon={Undo2} label={undo ? say('frame.undoNamed', { what: labelWords(undo, say) }) : say('frame.undo')} isDisabled={!undo} onPress={() => void undoLast(say)} />
      <BarIcon icon={Redo2} label={redo ? say('frame.redoNamed', { what: labelWords(redo, say) }) : say('frame.redo')} isDisabled={!redo} onPress={() => void redoLast(say)} />
    </>
  )
}

function BarIcon({ icon: Icon, label, isDisabled, onPress }: { icon: LucideIcon; label: string; isDisabled: boolean; onPress: () => void }) {
  return (
    <TooltipTrigger delay={400}>
      <Button className={styles.barButton} aria-label={label} isDisabled={isDisabled} onPress={onPress}>
        <Icon size={16} aria-hidden />
      </Button>
      <Tooltip className={styles.tooltip} offset={6}>{label}</Tooltip>
    </TooltipTrigger>
  )
}

function LanguageMenu() {
  const say = useSay()
  const language = usePreferences((preferences) => preferences.language)
  return (
    <Menu
      label={say('frame.language')}
      placement="bottom end"
      selectedKey={language}
      trigger={
        <Button className={styles.barButton} aria-label={say('frame.languageNow', { language: language.toUpperCase() })}>
          <Languages size={16} aria-hidden />
          {language.toUpperCase()}
        </Button>
      }
      items={languages.map((one) => ({ key: one, label: languageNames[one], lang: one, onAction: () => void attempt(say, () => prefer({ language: one })) }))}
    />
  )
}

function ThemeMenu() {
  const say = useSay()
  const theme = usePreferences((preferences) => preferences.theme)
  const Icon = { system: Monitor, light: Sun, dark: Moon }[theme]
  return (
    <Menu
      label={say('frame.theme')}
      placement="bottom end"
      selectedKey={theme}
      trigger={
        <Button className={styles.barButton} aria-label={say('frame.theme')}>
          <Icon size={16} aria-hidden />
        </Button>
      }
      items={themes.map((one) => ({ key: one.theme, label: say(one.title), icon: one.icon, onAction: () => void attempt(say, () => prefer({ theme: one.theme })) }))}
    />
  )
}
