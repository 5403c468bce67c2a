import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

type Params = Record<string, unknown>
interface Waiting {
  method: string
  resolve(result: never): void
  reject(error: Error): void
}

/**
 * A Chromium of our own, spoken to over a pipe (nothing listens on the network unless a test asks for it).
 * Emits each DevTools event as (params, sessionId), and 'exit'.
 */
export class Chromium extends EventEmitter {
  readonly process: ChildProcess
  #profile = newProfile()
  #waiting = new Map<number, Waiting>()
  #asked = 0
  #rest = ''

  constructor(executable: string, { visible, port }: { visible: boolean; port: boolean }) {
    super()
    this.setMaxListeners(100)
    this.process = spawn(executable, switches(this.#profile, visible, port), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] })
    this.process.on('exit', () => this.#ended())
    const [, , errors, toChromium, fromChromium] = this.process.stdio as unknown as [null, null, Readable, Writable, Readable]
    // Playwright reads this line to find the browser; the rest of what Chromium prints is about itself.
    errors.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.startsWith('DevTools listening')) process.stderr.write(`${line}\n`)
    })
    toChromium.on('error', () => undefined)
    fromChromium.setEncoding('utf8').on('data', (text: string) => this.#hear(text))
  }

  send<Result = Params>(method: string, params: Params = {}, sessionId?: string): Promise<Result> {
    const id = ++this.#asked
    ;(this.process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => this.#waiting.set(id, { method, resolve, reject }))
  }

  async quit(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const gone = new Promise((resolve) => this.process.once('exit', resolve))
    this.send('Browser.close').catch(() => undefined)
    const impatience = setTimeout(() => this.process.kill('SIGKILL'), 2000)
    await gone
    clearTimeout(impatience)
  }

  /** For the end of this process, when there is no time left to ask. */
  endAtOnce(): void {
    this.process.kill('SIGKILL')
    this.#removeProfile()
  }

  #hear(text: string): void {
    const messages = (this.#rest + text).split('\0')
    this.#rest = messages.pop() ?? ''
    for (const message of messages) this.#take(JSON.parse(message))
  }

  #take(message: { id?: number; method: string; params: Params; sessionId?: string; result: never; error?: { message: string } }): void {
    if (message.id === undefined) {
      this.emit(message.method, message.params, message.sessionId)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result)
  }

  #ended(): void {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium has ended`))
    this.#waiting.clear()
    this.#removeProfile()
    this.emit('exit')
  }

  /** Tried again, since Chromium's own helpers may still be writing to it. */
  #removeProfile(): void {
    try {
      rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    } catch {
      // It lies in the system's folder for temporary files, which is emptied by the system.
    }
  }
}

/**
 * A profile of its own, thrown away afterwards, in which every permission is denied from the start (2 is "block")
 * and the browser offers nothing of its own: no translating by a service, no keeping of what is written into fields.
 */
function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muutos-chromium-'))
  const denied = ['geolocation', 'notifications', 'media_stream_camera', 'media_stream_mic', 'midi_sysex', 'sensors', 'usb_guard', 'serial_guard']
  const preferences = {
    profile: { default_content_setting_values: Object.fromEntries(denied.map((kind) => [kind, 2])) },
    translate: { enabled: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    credentials_enable_service: false,
    browser: { enable_spellchecking: false },
  }
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences))
  return folder
}

function switches(profile: string, visible: boolean, port: boolean): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-sync',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
    '--safebrowsing-disable-auto-update',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    // Whatever would go out in spite of all that meets a closed port of this computer.
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--window-size=1360,860',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(port ? ['--remote-debugging-port=0'] : []),
    ...(visible ? ['--app=data:text/html,<title>Muutosty%C3%B6p%C3%B6yt%C3%A4</title>'] : ['--headless=new', '--no-startup-window']),
  ]
}
