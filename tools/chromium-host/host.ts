import inspector from 'node:inspector'
import { registerHooks } from 'node:module'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser, NO_BROWSER } from '../browser.ts'
import { Chromium } from './chromium.ts'
import { settle } from './settled.ts'

// The stand-in for Electron's executable: `host.ts [switches] <program's folder> [arguments]`.
const args = process.argv.slice(2)
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? '.')
const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { productName: string; version: string; main: string }
const driven = args.includes('--remote-debugging-port=0')

const executable = findBrowser()
if (!executable) {
  console.error(NO_BROWSER)
  process.exit(3)
}
const visible = process.env['MUUTOS_HOST_VISIBLE'] === '1'
const chromium = new Chromium(executable, { visible, port: driven })
process.on('exit', () => chromium.endAtOnce())
await chromium.send('Browser.getVersion')

settle({ chromium, folder, name: description.productName, version: description.version, visible, started: driven ? untilPlaywright() : Promise.resolve() })
const shim = pathToFileURL(join(import.meta.dirname, 'shim/electron.ts')).href
registerHooks({
  resolve: (name, context, next) => (name === 'electron' || name === 'electron/main' ? { url: shim, format: 'module-typescript', shortCircuit: true } : next(name, context)),
})
const { app } = (await import(shim)) as typeof import('./shim/electron.ts')
chromium.on('exit', () => app.lostBrowser())
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
// Playwright reads the line this prints; from here on it may ask for the electron module.
if (args.includes('--inspect=0')) inspector.open(0, '127.0.0.1')
await import(pathToFileURL(join(folder, description.main)).href)

/** Playwright lets the program be ready only when it watches, so that it misses nothing of the first page. */
function untilPlaywright(): Promise<void> {
  return new Promise((resolve) => Object.assign(globalThis, { __playwright_run: resolve }))
}
