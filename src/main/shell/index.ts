import { app, BrowserWindow, dialog, ipcMain, nativeTheme } from 'electron'
import { join } from 'node:path'
import type { Preferences } from '../../contract/requests.ts'
import { wordsIn } from '../../words/words.ts'
import { openAnswers } from '../answers.ts'
import { inWorker } from '../background.ts'
import { receive } from '../receive.ts'
import { realWorld } from '../world.ts'
import { mayAsk } from './allowed.ts'
import { askBeforeClosing } from './closing.ts'
import { electronDesk } from './desk.ts'
import { givenFile, workbookFileIn } from './given-file.ts'
import { showMenu } from './menu.ts'
import { cutNetwork, denyEverything } from './permissions.ts'
import { registerPageScheme, servePageFrom } from './protocol.ts'
import { openWindow } from './window.ts'

// Tests give each run a folder of its own; nothing else in main reads the environment.
const ownFolder = process.env['MUUTOS_USER_DATA']
if (ownFolder) app.setPath('userData', ownFolder)
registerPageScheme()
cutNetwork()

const given = givenFile()
const desk = electronDesk(given)

if (app.requestSingleInstanceLock()) {
  offerFile(workbookFileIn(process.argv, process.cwd()))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    offerFile(path)
  })
  app.on('second-instance', (_event, args, folder) => {
    showWindow()
    offerFile(workbookFileIn(args, folder))
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start).catch(sayItCannotStart)
} else {
  app.quit()
}

async function start(): Promise<void> {
  denyEverything()
  servePageFrom(join(app.getAppPath(), 'out/renderer'))
  const { answers, close, ...closing } = await openAnswers({ world: realWorld(app.getPath('userData'), resources()), desk, background: inWorker(join(import.meta.dirname, 'worker.js')) })
  closeBeforeQuitting(close)
  const preferences = await answers['preferences.read'](null)
  if (preferences.ok) follow(preferences.value)

  ipcMain.handle('ask', async (event, name: unknown, input: unknown) => {
    if (!mayAsk(event.senderFrame)) throw new Error('Only the workbench’s own page may ask')
    const result = await receive(answers, name, input)
    if (name === 'preferences.write' && result.ok) follow(result.value as Preferences)
    return result
  })
  askBeforeClosing(await openWindow(), closing)
  if (given.isWaiting()) desk.tell({ kind: 'command', command: 'openFile' })
}

/** What the person prefers shows outside the page too. */
function follow(preferences: Preferences): void {
  nativeTheme.themeSource = preferences.theme
  showMenu(preferences, (command) => desk.tell({ kind: 'command', command }))
}

/** The window opens the file the way it opens any other, so that what goes wrong is told in the same place. */
function offerFile(path: string | null): void {
  if (path === null) return
  given.give(path)
  desk.tell({ kind: 'command', command: 'openFile' })
}

function showWindow(): void {
  const window = BrowserWindow.getAllWindows()[0]
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

/** Beside the asar when packed, where templates and the sample are plain files; else in the project. */
function resources(): string {
  return app.isPackaged ? join(process.resourcesPath, 'muutos') : join(app.getAppPath(), 'resources')
}

/** Quitting waits until the workbook is closed and its lock given back. */
function closeBeforeQuitting(close: () => Promise<void>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

function sayItCannotStart(error: unknown): void {
  const say = wordsIn(app.getLocale().startsWith('sv') ? 'sv' : app.getLocale().startsWith('en') ? 'en' : 'fi')
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(say('shell.cannotStart'), say('shell.cannotStartWhy', { folder: app.getPath('userData'), reason }))
  app.exit(1)
}
