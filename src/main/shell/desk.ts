import { BrowserWindow, dialog, shell, type MessageBoxOptions, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { Desk } from '../desk.ts'
import type { GivenFile } from './given-file.ts'
import { printToPdf } from './print.ts'

/** The desk of the real program: the system's own dialogs over the window that is in use. */
export function electronDesk(given: GivenFile): Desk {
  return {
    async chooseFileToOpen({ title, kinds }) {
      const file = given.take(kinds.flatMap(({ extensions }) => extensions))
      if (file) return file
      const { canceled, filePaths } = await open({ title, filters: kinds, properties: ['openFile'] })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseFileToSave({ title, name, kinds }) {
      const { canceled, filePath } = await save({ title, defaultPath: name, filters: kinds, properties: ['showOverwriteConfirmation'] })
      return canceled || !filePath ? null : filePath
    },
    async confirm({ message, detail, confirm, cancel }) {
      const { response } = await askPerson({ type: 'question', message, detail, buttons: [confirm, cancel], defaultId: 1, cancelId: 1, noLink: true })
      return response === 0
    },
    printToPdf,
    openFile: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => shell.showItemInFolder(path),
    tell(message) {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send('tell', message)
    },
  }
}

// A dialog without a window of its own would not hold the keyboard back from the window behind it.
function open(options: OpenDialogOptions) {
  const window = windowInUse()
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
}

function save(options: SaveDialogOptions) {
  const window = windowInUse()
  return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
}

function askPerson(options: MessageBoxOptions) {
  const window = windowInUse()
  return window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options)
}

function windowInUse(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
}
