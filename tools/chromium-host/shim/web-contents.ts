import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { decode, encode } from '../codec.ts'
import { isolatedWorld, mainWorld } from '../page-scripts.ts'
import { settled } from '../settled.ts'
import { handlerOf, inChromium, inProgram, originOf } from './addresses.ts'
import type { BrowserWindow } from './browser-window.ts'
import { handlers } from './ipc-main.ts'
import { nativeTheme } from './native-theme.ts'
import { preventable, Teller } from './only.ts'
import { isCancelled } from './session.ts'
import { pageTarget } from './target.ts'
import { windows } from './windows.ts'

export interface WebPreferences {
  preload?: string
  contextIsolation?: boolean
  sandbox?: boolean
  nodeIntegration?: boolean
  webSecurity?: boolean
}

type OpenHandler = (details: { url: string; frameName: string; features: string }) => { action: 'allow' | 'deny' }
type FromPage = { kind: 'invoke'; id: number; channel: string; args: string } | { kind: 'open'; url: string }
interface Paused {
  requestId: string
  request: { url: string; method: string; headers: Record<string, string>; postData?: string }
  resourceType: string
  frameId: string
}

// The last two never happen: a Chromium page has no webview, and main's own answers do not redirect.
const EVENTS = ['will-navigate', 'will-frame-navigate', 'did-navigate', 'did-finish-load', 'will-attach-webview', 'will-redirect']
const PRELOAD_WORLD = 'electron-preload'

/** One page of Chromium, behaving as Electron's. */
export class WebContents extends Teller {
  readonly window: BrowserWindow
  target: string | undefined
  #session: string | undefined
  #preloadContext: number | undefined
  #address = ''
  #mayOpen: OpenHandler = () => ({ action: 'allow' })
  /** The page itself asked to go somewhere; going there by loadURL or by a test's reload is not asked about. */
  #pageAsked = false
  #attached: Promise<void>

  constructor(window: BrowserWindow, preferences: WebPreferences) {
    super('webContents', EVENTS)
    const { contextIsolation, sandbox, nodeIntegration, webSecurity } = preferences
    if (contextIsolation === false || sandbox === false || nodeIntegration || webSecurity === false)
      throw new Error('The Chromium host shows only isolated, sandboxed windows')
    this.window = window
    this.#attached = this.#attach(preferences.preload)
  }

  async loadURL(url: string): Promise<void> {
    await this.#attached
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve))
    const { errorText } = await this.#say<{ errorText?: string }>('Page.navigate', { url: inChromium(url) })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
    await loaded
  }

  getURL(): string {
    return this.#address
  }

  send(channel: string, ...args: unknown[]): void {
    this.#deliver('message', channel, encode(structuredClone(args)))
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#mayOpen = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== 'disable_non_proxied_udp') throw new Error(`The Chromium host is started with another WebRTC policy than ${policy}`)
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#say<{ result: { value?: unknown }; exceptionDetails?: { text: string } }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }

  /** Chromium's own printing; Electron's names for it are the same. */
  async printToPDF(wish: Record<string, unknown>): Promise<Buffer> {
    const { data } = await this.#say<{ data: string }>('Page.printToPDF', wish)
    return Buffer.from(data, 'base64')
  }

  isDestroyed(): boolean {
    return this.window.isDestroyed()
  }

  close(): void {
    this.window.close()
  }

  /** For the shim's own parts from here on; Electron has none of these. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#say<{ result: { value?: unknown } }>('Runtime.evaluate', { expression, returnByValue: true, userGesture: true })
    return result.value ?? null
  }

  async followTheme(theme: string): Promise<void> {
    await this.#attached
    const features = [{ name: 'prefers-color-scheme', value: theme === 'system' ? '' : theme }]
    await this.#say('Emulation.setEmulatedMedia', { features }).catch(ended)
  }

  async toFront(): Promise<void> {
    if (settled().visible) await this.#say('Page.bringToFront').catch(ended)
  }

  closePage(): void {
    if (this.target) void settled().chromium.send('Target.closeTarget', { targetId: this.target }).catch(ended)
  }

  async #attach(preload: string | undefined): Promise<void> {
    const { chromium } = settled()
    this.target = await pageTarget(this.window.size)
    this.#session = (await chromium.send<{ sessionId: string }>('Target.attachToTarget', { targetId: this.target, flatten: true })).sessionId
    this.#listen()
    const secret = `host-${randomUUID()}-`
    await chromium.send('Target.setDiscoverTargets', { discover: true })
    await Promise.all([
      this.#say('Page.enable'),
      this.#say('Runtime.enable'),
      this.#say('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#say('Runtime.addBinding', { name: 'hostSend', executionContextName: PRELOAD_WORLD }),
      this.#say('Page.addScriptToEvaluateOnNewDocument', { source: mainWorld(secret) }),
      preload && this.#say('Page.addScriptToEvaluateOnNewDocument', { source: isolatedWorld(readFileSync(preload, 'utf8'), secret), worldName: PRELOAD_WORLD }),
    ])
    if (nativeTheme.themeSource !== 'system') void this.followTheme(nativeTheme.themeSource)
  }

  #listen(): void {
    this.#hear<{ context: { id: number; name: string; auxData?: { frameId?: string } } }>('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData?.frameId === this.target) this.#preloadContext = context.id
    })
    this.#hear<{ name: string; payload: string; executionContextId: number }>('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === 'hostSend' && executionContextId === this.#preloadContext) void this.#receive(JSON.parse(payload) as FromPage)
    })
    this.#hear<{ frameId: string }>('Page.frameRequestedNavigation', ({ frameId }) => {
      if (frameId === this.target) this.#pageAsked = true
    })
    this.#hear<Paused>('Fetch.requestPaused', (paused) => void this.#request(paused).catch(ended))
    this.#hear<{ frame: { url: string; parentId?: string } }>('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return
      this.#address = inProgram(frame.url)
      this.emit('did-navigate', {}, this.#address)
    })
    this.#hear('Page.loadEventFired', () => {
      this.emit('did-finish-load')
      this.window.emit('ready-to-show')
    })
    const { chromium } = settled()
    chromium.on('Target.targetCreated', ({ targetInfo }: { targetInfo: { openerId?: string; targetId: string } }) => {
      if (targetInfo.openerId === this.target) void chromium.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(ended)
    })
    chromium.on('Target.targetDestroyed', ({ targetId }: { targetId: string }) => {
      if (targetId === this.target) this.window.gone()
    })
  }

  async #receive(message: FromPage): Promise<void> {
    if (message.kind === 'open') {
      const verdict = this.#mayOpen({ url: inProgram(message.url), frameName: '', features: '' })
      if (verdict.action !== 'deny') throw new Error('The Chromium host opens no child windows')
      return
    }
    const senderFrame = { url: this.#address, origin: originOf(this.#address), parent: null }
    const event = { sender: this, senderFrame }
    try {
      const handler = handlers.get(message.channel)
      if (!handler) throw new Error(`No handler registered for '${message.channel}'`)
      const answer = await handler(event, ...(decode(message.args) as unknown[]))
      this.#deliver('reply', message.id, true, encode(structuredClone(answer)))
    } catch (error) {
      console.error(error)
      this.#deliver('reply', message.id, false, `Error invoking remote method '${message.channel}': ${String(error)}`)
    }
  }

  async #request({ requestId, request, resourceType, frameId }: Paused): Promise<void> {
    const url = inProgram(request.url)
    const refuse = (errorReason: string) => this.#say('Fetch.failRequest', { requestId, errorReason })
    if (resourceType === 'Document' && frameId === this.target && this.#stopped(url)) return void (await refuse('Aborted'))
    // Electron never asks for it.
    if (request.url.endsWith('/favicon.ico')) return void (await this.#say('Fetch.fulfillRequest', { requestId, responseCode: 204 }))
    if (isCancelled(url, request.method, resourceType)) return void (await refuse('BlockedByClient'))
    const handler = handlerOf(url)
    if (!handler) return void (await this.#say('Fetch.continueRequest', { requestId }))
    try {
      const answer = await handler(new Request(url, { method: request.method, headers: request.headers, body: request.postData ?? null }))
      await this.#say('Fetch.fulfillRequest', {
        requestId,
        responseCode: answer.status,
        responseHeaders: [...answer.headers].map(([name, value]) => ({ name, value })),
        body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
      })
    } catch (error) {
      console.error(error)
      await refuse('Failed')
    }
  }

  #stopped(url: string): boolean {
    const asked = this.#pageAsked
    this.#pageAsked = false
    if (!asked) return false
    const event = preventable({ url, isMainFrame: true })
    this.emit('will-frame-navigate', event)
    this.emit('will-navigate', event, url)
    return event.wasPrevented()
  }

  #deliver(...message: unknown[]): void {
    if (this.#preloadContext === undefined) return
    const expression = `hostReceive(...${JSON.stringify(message)})`
    void this.#say('Runtime.evaluate', { contextId: this.#preloadContext, expression }).catch(ended)
  }

  #say<Result = unknown>(method: string, params: Record<string, unknown> = {}): Promise<Result> {
    return settled().chromium.send<Result>(method, params, this.#session)
  }

  #hear<Params>(event: string, hear: (params: Params) => void): void {
    settled().chromium.on(event, (params: Params, session: string | undefined) => {
      if (session === this.#session) hear(params)
    })
  }
}

export const webContents = {
  fromDevToolsTargetId: (target: string) => [...windows].find((window) => window.webContents.target === target)?.webContents,
  getAllWebContents: () => [...windows].map((window) => window.webContents),
}

/** The page or Chromium ended while it was being spoken to. */
function ended(): void {
  // Nothing is left to tell.
}
