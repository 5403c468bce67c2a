import { mkdirSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { settled } from '../settled.ts'
import { only, preventable, Teller } from './only.ts'
import { windows } from './windows.ts'

// The last four never happen here: there is no second instance, and no system that hands over files.
const EVENTS = ['ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'web-contents-created', 'browser-window-created', 'second-instance', 'open-file', 'open-url', 'activate']

class App extends Teller {
  isPackaged = false
  commandLine = only('app.commandLine', { appendSwitch: acceptSwitch })
  #paths: Record<string, string> = { home: homedir(), temp: tmpdir(), appData: appData() }
  #quitting = false
  #ready: Promise<void>

  constructor() {
    super('app', EVENTS)
    this.#ready = settled().started.then(() => {
      this.emit('ready', {})
    })
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  getAppPath(): string {
    return settled().folder
  }

  getVersion(): string {
    return settled().version
  }

  getLocale(): string {
    return new Intl.DateTimeFormat().resolvedOptions().locale
  }

  setPath(name: string, path: string): void {
    this.#paths[name] = path
  }

  getPath(name: string): string {
    const path = this.#paths[name] ?? (name === 'userData' ? join(appData(), settled().name) : undefined)
    if (!path) throw new Error(`The Chromium host has no app.getPath('${name}')`)
    if (name === 'userData') mkdirSync(path, { recursive: true })
    return path
  }

  /** Always ours: whether a second start is turned away shows only on the real Electron. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  /** Electron's order: before-quit, every window closed, will-quit, quit; and then window-all-closed is not told. */
  quit(): void {
    const before = preventable({})
    this.emit('before-quit', before)
    if (before.wasPrevented()) return
    this.#quitting = true
    for (const window of windows) window.close()
    if (windows.size > 0) {
      this.#quitting = false
      return
    }
    const will = preventable({})
    this.emit('will-quit', will)
    if (!will.wasPrevented()) this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    void settled()
      .chromium.quit()
      .finally(() => process.exit(code))
  }

  /** For the windows: the last one has closed. */
  noWindows(): void {
    if (this.#quitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  /** For the host: Chromium has ended, as it does when a person closes its last window. */
  lostBrowser(): void {
    if (windows.size === 0) return
    for (const window of windows) window.gone()
  }
}

export const app = only('app', new App())

function appData(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData/Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support')
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
}

/** The host's Chromium has no network already, by its own switches. */
function acceptSwitch(name: string): void {
  if (name !== 'host-resolver-rules') throw new Error(`The Chromium host does not know the switch --${name}`)
}
