// The part of the electron module that the workbench's main uses. Importing what is not here fails, using it throws.
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog, shell } from './desk.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { nativeTheme } from './native-theme.ts'
export { protocol, session } from './session.ts'
export { webContents } from './web-contents.ts'
