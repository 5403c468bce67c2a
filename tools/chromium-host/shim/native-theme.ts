import { only } from './only.ts'
import { windows } from './windows.ts'

let source = 'system'

export const nativeTheme = only('nativeTheme', {
  get themeSource(): string {
    return source
  },
  /** Told to the page as Electron tells it: by what the media query prefers-color-scheme answers. */
  set themeSource(value: string) {
    source = value
    for (const window of windows) void window.webContents.followTheme(value)
  },
})
