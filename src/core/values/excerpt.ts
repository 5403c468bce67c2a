/** The most characters of a long text that are shown where two of its versions stand side by side. */
const mostCharacters = 200
/** How much of what the two have in common leads up to where they part. */
const leadIn = 40

/** Two versions of a text, short enough to be compared at a glance: long ones begin a little before the place where they part. */
export function excerpts(before: string, after: string): [before: string, after: string] {
  if (before.length <= mostCharacters && after.length <= mostCharacters) return [before, after]
  const from = wordAt(before, Math.max(0, partingOf(before, after) - leadIn))
  return [excerptFrom(before, from), excerptFrom(after, from)]
}

/** The index of the first character in which the two differ. */
function partingOf(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

/** The beginning of the word that the place is in, so that no word is cut in two (nor a letter of two code units). */
function wordAt(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1
}

function excerptFrom(text: string, from: number): string {
  const end = from + mostCharacters
  const cut = text.length > end ? Math.max(text.lastIndexOf(' ', end), from + mostCharacters / 2) : text.length
  return `${from > 0 ? '… ' : ''}${text.slice(from, cut)}${cut < text.length ? ' …' : ''}`
}
