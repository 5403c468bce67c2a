import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Result } from '../../src/core/values/problem.ts'
import type { ask } from '../../src/renderer/ask.ts'
import { hasDisplay, realElectron } from '../../tools/electron.ts'

const root = resolve(import.meta.dirname, '../..')

/** What shows the window: the real Electron when its executable and a display are there, else the Chromium host. */
export const backend: 'electron' | 'chromium-host' = realElectron() && hasDisplay() ? 'electron' : 'chromium-host'

export interface OpenWorkbench {
  app: ElectronApplication
  page: Page
  /** Where this run keeps its workbooks and preferences. */
  userData: string
  close(): Promise<void>
}

/** Opens the built workbench on a folder of its own, or on the one given, which then is left in place. */
export async function openWorkbench({ userData, args = [] }: { userData?: string; args?: string[] } = {}): Promise<OpenWorkbench> {
  const folder = userData ?? mkdtempSync(join(tmpdir(), 'muutos-e2e-'))
  const app = await _electron.launch({
    // Left out for the real Electron: then Playwright finds it itself, and holds the start until it watches.
    ...(backend === 'electron' ? {} : { executablePath: hostExecutable() }),
    cwd: root,
    args: ['.', ...args],
    env: { ...(process.env as Record<string, string>), MUUTOS_USER_DATA: folder },
    timeout: 60_000,
  })
  const page = await app.firstWindow()
  await page.waitForURL(/\/index\.html/)
  return {
    app,
    page,
    userData: folder,
    async close() {
      await app.close()
      if (!userData) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** Asks main past the screens, as the page could: to compare what is shown with what is kept. */
export function askPast(page: Page): typeof ask {
  return async (name, input) => {
    const answer = (await page.evaluate(({ name, input }) => window.workbench.ask(name, input), { name: name as string, input: input as unknown })) as Result<never>
    if (!answer.ok) throw new Error(`${name}: ${answer.problem.key}`)
    return answer.value
  }
}

function hostExecutable(): string {
  return join(root, 'tools/chromium-host', process.platform === 'win32' ? 'electron.cmd' : 'electron')
}
