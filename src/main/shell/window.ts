import { app, BrowserWindow, type WebPreferences } from 'electron'
import { join } from 'node:path'
import { PAGE_ORIGIN } from './page.ts'

/** The workbench's window; every guard is written out, also those that are Electron's defaults today. */
export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    webPreferences: guarded(),
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`${PAGE_ORIGIN}/index.html`)
  return window
}

/** What the page may do, in this window and in the one that is only printed. */
export function guarded(): WebPreferences {
  return {
    preload: join(app.getAppPath(), 'out/preload/index.cjs'),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // The spelling checker would fetch its dictionaries from the network.
    spellcheck: false,
    devTools: !app.isPackaged,
  }
}
