import { handleScheme, registerScheme } from './addresses.ts'
import { only } from './only.ts'

type Decide = (permitted: boolean) => void
type BeforeRequest = (details: { url: string; method: string; resourceType: string }, decide: (verdict: { cancel?: boolean }) => void) => void

let beforeRequest: BeforeRequest | null = null

/** What main's own onBeforeRequest says of a request. */
export function isCancelled(url: string, method: string, resourceType: string): boolean {
  let cancelled = false
  beforeRequest?.({ url, method, resourceType }, (verdict) => {
    cancelled = verdict.cancel === true
  })
  return cancelled
}

const webRequest = only('session.webRequest', {
  onBeforeRequest(handler: BeforeRequest): void {
    beforeRequest = handler
  },
})

// Chromium's profile denies every permission by itself; a program that would permit one cannot be shown truly.
const defaultSession = only('session.defaultSession', {
  webRequest,
  setPermissionRequestHandler(handler: (contents: null, permission: string, decide: Decide) => void): void {
    handler(null, 'geolocation', (permitted) => mustDeny(permitted))
  },
  setPermissionCheckHandler(handler: (contents: null, permission: string) => boolean): void {
    mustDeny(handler(null, 'geolocation'))
  },
})

export const session = only('session', { defaultSession })

export const protocol = only('protocol', {
  registerSchemesAsPrivileged(list: { scheme: string }[]): void {
    for (const { scheme } of list) registerScheme(scheme)
  },
  handle: handleScheme,
})

function mustDeny(permitted: boolean): void {
  if (permitted) throw new Error('The Chromium host shows only programs that deny every permission')
}
