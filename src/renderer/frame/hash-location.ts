import { useSyncExternalStore } from 'react'
import type { BaseLocationHook } from 'wouter'

/**
 * Where the window is, as `#/actions?state=late`. wouter's own puts the query before the hash, where it would
 * stay when the screen changes and filter the next one.
 */
export const useHashLocation: BaseLocationHook = () => [useAddress().path, navigate]
useHashLocation.hrefs = (path: string) => `#${path}`
useHashLocation.searchHook = () => useAddress().query

function useAddress(): { path: string; query: string } {
  const [path = '/', query = ''] = useSyncExternalStore(listen, read).split('?')
  return { path, query }
}

function read(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

function navigate(to: string, { replace = false, state = null }: { replace?: boolean; state?: unknown } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](state, '', `#${to}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
