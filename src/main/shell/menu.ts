import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Preferences } from '../../contract/requests.ts'
import { wordsIn, type Say } from '../../words/words.ts'

type Item = MenuItemConstructorOptions
type Send = (command: string) => void

/** The native menu in the person's language. Its items only send commands: the window does them, and shows what came of it. */
export function showMenu(preferences: Preferences, send: Send): void {
  const say = wordsIn(preferences.language)
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [programMenu(say)] : []),
      fileMenu(say, send, mac),
      editMenu(say, send, mac),
      viewMenu(say, preferences.theme, send),
      languageMenu(say, preferences.language, send),
    ]),
  )
}

/** The menu that carries the program's name on a Mac. */
function programMenu(say: Say): Item {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about', label: say('shell.about') },
      { type: 'separator' },
      { role: 'hide', label: say('shell.hide') },
      { type: 'separator' },
      { role: 'quit', label: say('shell.quit') },
    ],
  }
}

function fileMenu(say: Say, send: Send, mac: boolean): Item {
  return {
    label: say('shell.file'),
    submenu: [
      item('newWorkbook', say('shell.newWorkbook'), 'CmdOrCtrl+N', send),
      item('openFile', say('shell.openFile'), 'CmdOrCtrl+O', send),
      { type: 'separator' },
      item('saveCopy', say('shell.saveCopy'), 'CmdOrCtrl+Shift+S', send),
      item('closeWorkbook', say('shell.closeWorkbook'), 'CmdOrCtrl+Shift+W', send),
      ...(mac ? [] : [{ type: 'separator' } as Item, { role: 'quit', label: say('shell.quit') } as Item]),
    ],
  }
}

/** Undo and redo are the workbook's; a text field that is being written in takes their keys before the menu sees them. */
function editMenu(say: Say, send: Send, mac: boolean): Item {
  return {
    label: say('shell.edit'),
    submenu: [
      item('undo', say('shell.undo'), 'CmdOrCtrl+Z', send),
      item('redo', say('shell.redo'), mac ? 'Cmd+Shift+Z' : 'Ctrl+Y', send),
      { type: 'separator' },
      { role: 'cut', label: say('shell.cut') },
      { role: 'copy', label: say('shell.copy') },
      { role: 'paste', label: say('shell.paste') },
      { role: 'selectAll', label: say('shell.selectAll') },
    ],
  }
}

function viewMenu(say: Say, theme: Preferences['theme'], send: Send): Item {
  const choice = (value: Preferences['theme'], label: string): Item => ({
    ...item(`theme:${value}`, label, undefined, send),
    type: 'radio',
    checked: value === theme,
  })
  return {
    label: say('shell.view'),
    submenu: [
      {
        label: say('shell.theme'),
        submenu: [choice('system', say('shell.themeSystem')), choice('light', say('shell.themeLight')), choice('dark', say('shell.themeDark'))],
      },
      { type: 'separator' },
      { role: 'zoomIn', label: say('shell.zoomIn') },
      { role: 'zoomOut', label: say('shell.zoomOut') },
      { role: 'resetZoom', label: say('shell.zoomReset') },
      { role: 'togglefullscreen', label: say('shell.fullScreen') },
    ],
  }
}

/** Each language by its own name, so that it is found by the one who cannot read the others. */
function languageMenu(say: Say, language: Preferences['language'], send: Send): Item {
  const choice = (value: Preferences['language'], label: string): Item => ({
    ...item(`language:${value}`, label, undefined, send),
    type: 'radio',
    checked: value === language,
  })
  return { label: say('shell.language'), submenu: [choice('fi', 'Suomi'), choice('sv', 'Svenska'), choice('en', 'English')] }
}

function item(command: string, label: string, accelerator: string | undefined, send: Send): Item {
  return { id: command, label, ...(accelerator ? { accelerator } : {}), click: () => send(command) }
}
