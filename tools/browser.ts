import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

export const NO_BROWSER =
  'No Chromium, Chrome or Edge was found. Install one, or name its executable in the environment variable CHROMIUM_PATH, and run the same command again.'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']

/** An installed Chromium, Chrome or Edge: the one named by CHROMIUM_PATH, one on the PATH, or one in its usual place. */
export function findBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const installed = [process.env['CHROMIUM_PATH'], ...onPath, ...usualPlaces()].find((path) => path && existsSync(path))
  return installed ?? [playwrights()].find((path) => path && existsSync(path))
}

/** For tests: finds a browser or fetches one; without one it says so in a sentence. */
export function ensureBrowser(): string | undefined {
  return findBrowser() ?? (byApt(), findBrowser()) ?? (byPlaywright(), findBrowser())
}

function usualPlaces(): string[] {
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'].map((file) => join(folder, file)))
  const mac = ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
  )
  return [...windows, ...mac, '/snap/bin/chromium']
}

/** Playwright's own, if it was fetched before. Loaded late, since it takes a third of a second. */
function playwrights(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('@playwright/test') as typeof import('@playwright/test')
  return chromium.executablePath()
}

/** Only as root on Debian or Ubuntu, where the package is called chromium or leads to it. */
function byApt(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('No browser is installed: installing chromium with apt-get.')
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update'], quiet)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet)
}

function byPlaywright(): void {
  console.log("No browser is installed: fetching Playwright's, for 30 seconds at most.")
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: 30_000, killSignal: 'SIGKILL' })
}
