/** Which commands were used last, the latest first; kept on this computer. */
const place = 'recent-commands'

export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

export function rememberRecent(id: string): void {
  if (id.startsWith('record:')) return
  localStorage.setItem(place, JSON.stringify([id, ...readRecent().filter((other) => other !== id)].slice(0, 4)))
}
