import { protocol } from 'electron'
import { PAGE_SCHEME, servePage } from './page.ts'

/** To be called before the program is ready: afterwards a scheme can no longer be given an origin. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

export function servePageFrom(folder: string): void {
  protocol.handle(PAGE_SCHEME, (request) => servePage(folder, request))
}
