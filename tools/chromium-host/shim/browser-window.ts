import { app } from './app.ts'
import { only, preventable, Teller } from './only.ts'
import { WebContents, type WebPreferences } from './web-contents.ts'
import { windows } from './windows.ts'

interface Options {
  width?: number
  height?: number
  show?: boolean
  webPreferences?: WebPreferences
}

export class BrowserWindow extends Teller {
  readonly webContents: WebContents
  readonly size: { width: number; height: number }
  #destroyed = false

  constructor({ width = 800, height = 600, webPreferences = {} }: Options = {}) {
    super('BrowserWindow', ['ready-to-show', 'close', 'closed', 'focus', 'blur'])
    this.size = { width, height }
    const guarded = only('BrowserWindow', this)
    windows.add(guarded)
    this.webContents = only('webContents', new WebContents(guarded, webPreferences))
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, guarded)
    return guarded
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...windows][0] ?? null
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return contents?.window ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    void this.webContents.toFront()
  }

  focus(): void {
    void this.webContents.toFront()
  }

  isMinimized(): boolean {
    return false
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  close(): void {
    const event = preventable({})
    this.emit('close', event)
    if (event.wasPrevented()) return
    this.webContents.closePage()
    this.gone()
  }

  /** Without asking. */
  destroy(): void {
    this.webContents.closePage()
    this.gone()
  }

  /** Closed, by us or by the person. */
  gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    for (const window of windows) if (window.webContents === this.webContents) windows.delete(window)
    this.emit('closed')
    if (windows.size === 0) app.noWindows()
  }
}
