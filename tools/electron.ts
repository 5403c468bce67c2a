import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../node_modules/electron')

/** Electron's executable when it was fetched. Never `require('electron')`: without the executable that starts a download. */
export function realElectron(): string | undefined {
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return undefined
  const executable = join(folder, 'dist', readFileSync(named, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/** Whether a window can be shown at all. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
