import type { PageNumberEstimator } from 'docx'

type Body = Parameters<PageNumberEstimator>[0]
type Part = Record<string, unknown>

/**
 * The body as its pages are estimated: the layout's time grows with the square of a paragraph's length, so that one of
 * 5,000 lines, or one word of 5,000 letters, would take a minute. Such a paragraph is laid out in several, such a word
 * in pieces; the document itself keeps them as they are.
 */
export function shortForLayout(body: Body): Body {
  return { 'w:body': (body['w:body'] as unknown as Part[]).flatMap(shortened) } as unknown as Body
}

function shortened(part: Part): Part[] {
  const [[name, inside] = ['', null]] = Object.entries(part)
  if (!Array.isArray(inside)) return [part]
  if (name === 'w:p') return paragraphsOf(inside as Part[])
  return containers.has(name) ? [{ [name]: (inside as Part[]).flatMap(shortened) }] : [part]
}

/** What paragraphs stand in. */
const containers = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent'])

function paragraphsOf(inside: Part[]): Part[] {
  const [properties, content] = [inside.filter((part) => 'w:pPr' in part), inside.filter((part) => !('w:pPr' in part))]
  const parts = content.map(withShortWords)
  return pieces(parts).map((some) => ({ 'w:p': [...properties, ...some] }))
}

/** One piece even of nothing: an empty paragraph takes a line. */
function pieces(parts: Part[]): Part[][] {
  return Array.from({ length: Math.max(1, Math.ceil(parts.length / mostRuns)) }, (_, n) => parts.slice(n * mostRuns, (n + 1) * mostRuns))
}

const mostRuns = 60
const longestWord = 60

function withShortWords(part: Part): Part {
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, inside]) => [name, Array.isArray(inside) ? inside.map((one: unknown) => (typeof one === 'string' ? pieced(one) : withShortWords(one as Part))) : inside]))
}

function pieced(text: string): string {
  return text.replace(new RegExp(`\\S{${longestWord}}(?=\\S)`, 'g'), '$& ')
}
