import { useSyncExternalStore } from 'react'

/** The height of a row in pixels, 40 or, in comfortable density, 48; follows the setting at once. */
export function useRowHeight(): number {
  return useSyncExternalStore(watch, () => (document.documentElement.dataset['density'] === 'comfortable' ? 48 : 40))
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-density'] })
  return () => observer.disconnect()
}
