/** The parts of the window in the order F6 goes through them; a detail pane counts, when there is one. */
const selectors = ['#title-bar', '#navigation', '#main', '#main aside', '#status-bar']

/** Moves the focus to the next part of the window, or the one before. */
export function moveBetweenRegions(step: 1 | -1): void {
  const regions = selectors.map((selector) => document.querySelector<HTMLElement>(selector)).filter((region) => region !== null)
  const here = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = regions[(here + step + regions.length) % regions.length]
  if (!next) return
  const target = next.id === 'main' ? next.querySelector<HTMLElement>('[role=row][tabindex="0"]') : next.querySelector<HTMLElement>('[aria-current=page], button, a[href]')
  ;(target ?? next).focus()
}
