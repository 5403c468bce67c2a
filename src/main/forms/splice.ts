/** A stretch of a text and what comes in its place. */
export interface Splice {
  start: number
  end: number
  text: string
}

/** The text with all splices done. They may touch one another but never overlap: that would be a bug, and the form is not written. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const pieces: string[] = []
  let reached = 0
  for (const { start, end, text: fresh } of ordered) {
    if (start < reached) throw new Error('Two places of a form overlap')
    pieces.push(text.slice(reached, start), fresh)
    reached = end
  }
  return pieces.concat(text.slice(reached)).join('')
}
