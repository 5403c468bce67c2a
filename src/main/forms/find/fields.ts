import { all, nearest, type Element } from '../../word/foreign/xml.ts'
import type { Found } from './found.ts'

/** `{{fields}}` in running text. Word cuts them into several runs wherever a spelling mark or a change of style falls. */
export function fields(root: Element): Found[] {
  return [...all(root)].filter(({ name }) => name === 'w:p').flatMap(fieldsIn)
}

function fieldsIn(paragraph: Element): Found[] {
  const texts = [...all(paragraph)].filter((one) => one.name === 'w:t' && nearest(one, 'w:p') === paragraph)
  const whole = texts.map(({ text }) => text).join('')
  return [...whole.matchAll(/\{\{\s*([^{}]{1,100}?)\s*\}\}/g)].map((match): Found => {
    const isAlone = whole.trim() === match[0] && isPlain(paragraph)
    const element = { kind: 'field' as const, element: paragraph, texts: pieces(texts, match.index, match.index + match[0].length), isAlone }
    return { target: element, takes: isAlone ? 'blocks' : 'lines', own: match[1]!, name: match[1]!, choices: [] }
  })
}

/** Which characters of which texts a stretch of the whole paragraph takes. */
function pieces(texts: Element[], from: number, to: number): { element: Element; from: number; to: number }[] {
  let reached = 0
  return texts.flatMap((element) => {
    const start = reached
    reached += element.text.length
    const piece = { element, from: Math.max(0, from - start), to: Math.min(element.text.length, to - start) }
    return piece.from < piece.to ? [piece] : []
  })
}

/** A paragraph of runs of text alone may give way to several; one that ends a section, or holds a mark of something else, stays. */
function isPlain(paragraph: Element): boolean {
  return propertiesAside(paragraph).every(({ name }) => plain.has(name))
}

/** What it holds besides the looks of its text. */
function propertiesAside(paragraph: Element): Element[] {
  const found: Element[] = []
  const look = (one: Element) => {
    if (one.name === 'w:rPr' || (one.name === 'w:pPr' && one.inside.every(({ name }) => name !== 'w:sectPr'))) return
    found.push(one)
    one.inside.forEach(look)
  }
  look(paragraph)
  return found
}

const plain = new Set(['w:p', 'w:r', 'w:t', 'w:proofErr', 'w:lastRenderedPageBreak'])
