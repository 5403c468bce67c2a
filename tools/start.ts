import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findBrowser } from './browser.ts'
import { hasDisplay, realElectron } from './electron.ts'

// `npm start`: the real Electron when it is there, else an installed browser through the Chromium host, else what to do.
const root = resolve(import.meta.dirname, '..')
const electron = realElectron()
const browser = electron ? undefined : findBrowser()

if (!electron && !browser) {
  stop(
    'There is nothing to show the workbench in: Electron is not here, and no Chromium, Chrome or Edge was found.\n' +
      'Fetch Electron with `node node_modules/electron/install.js`, or install one of the browsers, then run `npm start` again.',
  )
}
if (!hasDisplay()) {
  stop('There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). `npm run demo` and `npm test` need none.')
}
if (isOlder(join(root, 'out'), ['src', 'electron.vite.config.ts', 'package.json'])) await import('./build.ts')
if (!electron) console.log('Electron is not here, so the workbench opens in the installed browser; the real Electron is stricter (see README.md).')

const [command, ...first] = electron ? [electron] : [process.execPath, join(import.meta.dirname, 'chromium-host/host.ts')]
const child = spawn(command, [...first, root, ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, MUUTOS_HOST_VISIBLE: '1' } })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

/** Whether the build is missing or something it is made of was altered after it. */
function isOlder(built: string, sources: string[]): boolean {
  const oldest = Math.min(...['main/index.js', 'preload/index.cjs', 'renderer/index.html'].map((file) => changedAt(join(built, file))))
  return sources.some((source) => filesIn(join(root, source)).some((file) => changedAt(file) > oldest))
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Milliseconds since 1970; 0 when there is no such file. */
function changedAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function stop(why: string): never {
  console.error(why)
  process.exit(2)
}
