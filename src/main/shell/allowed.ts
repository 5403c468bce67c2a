import { PAGE_ORIGIN } from './page.ts'

/** What the window may load: the program's own page, and the inspector's while the program is being made. */
export function mayLoad(url: string): boolean {
  return url.startsWith(`${PAGE_ORIGIN}/`) || url.startsWith('devtools://')
}

/** What may be handed to the system's browser or mail program. */
export function mayOpenOutside(url: string): boolean {
  const address = URL.parse(url)
  return address !== null && (address.protocol === 'https:' || address.protocol === 'mailto:')
}

/** A request counts only from the page itself: the top frame, of exactly this origin. */
export function mayAsk(frame: { origin: string; parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === PAGE_ORIGIN
}
