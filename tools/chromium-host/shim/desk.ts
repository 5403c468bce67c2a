import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, parse, resolve } from 'node:path'
import { settled } from '../settled.ts'
import { only } from './only.ts'
import { windows } from './windows.ts'

interface Wish {
  title?: string
  defaultPath?: string
  message?: string
  detail?: string
  defaultId?: number
  cancelId?: number
}

/** Native dialogs become the browser's own plain ones when a person looks; a test has to replace the function. */
export const dialog = only('dialog', {
  async showOpenDialog(...args: unknown[]) {
    const path = await askPath('dialog.showOpenDialog', lastOf(args), '')
    return { canceled: path === null || !existsSync(path), filePaths: path !== null && existsSync(path) ? [path] : [] }
  },
  async showSaveDialog(...args: unknown[]) {
    const wish = lastOf(args)
    let path = await askPath('dialog.showSaveDialog', wish, free(join(homedir(), wish.defaultPath ?? '')))
    // Nothing is written over, since the browser's plain dialog cannot ask about it: another name is proposed.
    while (path !== null && existsSync(path)) path = await askPath('dialog.showSaveDialog', wish, free(path))
    return { canceled: path === null, filePath: path ?? '' }
  },
  async showMessageBox(...args: unknown[]) {
    const wish = lastOf(args)
    const agreed = await inPage<boolean>('dialog.showMessageBox', `confirm(${JSON.stringify(`${wish.message}\n\n${wish.detail ?? ''}`)})`)
    return { response: (agreed ? wish.defaultId : wish.cancelId) ?? 0, checkboxChecked: false }
  },
  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`)
  },
})

export const shell = only('shell', {
  async openPath(path: string): Promise<string> {
    return openWithSystem('shell.openPath', path)
  },
  async openExternal(url: string): Promise<void> {
    openWithSystem('shell.openExternal', url)
  },
  showItemInFolder(path: string): void {
    openWithSystem('shell.showItemInFolder', dirname(path))
  },
})

// Electron takes the window first, or leaves it out.
function lastOf(args: unknown[]): Wish {
  return args.at(-1) as Wish
}

async function askPath(name: string, { title, message }: Wish, start: string): Promise<string | null> {
  const typed = await inPage<string | null>(name, `prompt(${JSON.stringify(title ?? message ?? '')}, ${JSON.stringify(start)})`)
  return typed?.trim() ? resolve(typed.trim()) : null
}

/** The path, with a number before its ending when there is such a file already. */
function free(path: string): string {
  const { dir, name, ext } = parse(path)
  let made = path
  for (let number = 2; existsSync(made); number++) made = join(dir, `${name} (${number})${ext}`)
  return made
}

function inPage<Value>(name: string, expression: string): Promise<Value> {
  const window = [...windows][0]
  if (!settled().visible || !window) throw needsTest(name)
  return window.webContents.evaluate(expression) as Promise<Value>
}

/** The empty string when it could be started, as Electron answers. */
function openWithSystem(name: string, target: string): string {
  if (!settled().visible) throw needsTest(name)
  const command = { win32: 'explorer', darwin: 'open' }[process.platform as string] ?? 'xdg-open'
  spawn(command, [target], { stdio: 'ignore', detached: true })
    .on('error', (error) => console.error(error.message))
    .unref()
  return ''
}

function needsTest(name: string): Error {
  return new Error(`Nobody is there to answer ${name}: replace it in the test, by app.evaluate`)
}
