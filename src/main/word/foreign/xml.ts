import { SaxesParser, type SaxesTagPlain } from 'saxes'

/**
 * An element and where it lies in the text of its part. Foreign documents are read this way so that what is filled can be set into
 * the text as it came: all the rest keeps every byte, which no writer of XML would promise.
 */
export interface Element {
  /** With its prefix; every known writer of Word documents says `w:`. */
  name: string
  attributes: Record<string, string>
  /** Offsets in the text: `start` before `<`, `inner` after the begin tag, `innerEnd` before the end tag, `end` after it. */
  start: number
  inner: number
  innerEnd: number
  end: number
  /** The characters right inside it, entities resolved. */
  text: string
  around: Element | null
  inside: Element[]
}

/** The part is no XML, or it declares a document type, with which entities could be made to swell. */
export class UnreadableXml extends Error {}

export function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, start: 0, inner: 0, innerEnd: xml.length, end: xml.length, text: '', around: null, inside: [] }
  let open = document
  const parser = new SaxesParser()
  /** No `<` stands inside a tag, so the one before its end begins it. */
  const tagStart = () => xml.lastIndexOf('<', parser.position - 1)
  parser.on('doctype', () => {
    throw new UnreadableXml('a document type')
  })
  parser.on('error', (error) => {
    throw new UnreadableXml(error.message)
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, start: tagStart(), inner: parser.position, innerEnd: parser.position, end: parser.position, text: '', around: open, inside: [] }
    open.inside.push(element)
    open = element
  })
  parser.on('text', (text) => (open.text += text))
  parser.on('cdata', (text) => (open.text += text))
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) open.innerEnd = tagStart()
    open.end = parser.position
    open = open.around ?? document
  })
  parser.write(xml).close()
  const root = document.inside[0]!
  root.around = null
  return root
}

/** Exactly the text of the bytes, a byte order mark included. Writers of Word documents use nothing but UTF-8. */
export function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableXml('another encoding')
  }
}

/** The element and all inside it, in the order they begin. */
export function* all(element: Element): Generator<Element> {
  const waiting = [element]
  while (waiting.length > 0) {
    const next = waiting.pop()!
    yield next
    for (let n = next.inside.length - 1; n >= 0; n--) waiting.push(next.inside[n]!)
  }
}

/** What it lies in, from the nearest outwards. */
export function* outwards(element: Element): Generator<Element> {
  for (let next = element.around; next; next = next.around) yield next
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.inside.find((one) => one.name === name)
}

export function nearest(element: Element, name: string): Element | undefined {
  for (const one of outwards(element)) if (one.name === name) return one
  return undefined
}

export function isWithin(element: Element, outer: Element): boolean {
  return outer.start <= element.start && element.end <= outer.end
}

/** `w:val` of a child; '' when there is none. */
export function valueOf(element: Element | undefined, name: string): string {
  return child(element, name)?.attributes['w:val'] ?? ''
}

/** Whether a setting that may be switched is on: named without a value it is. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1')
}

/** What is read in it: the texts of its runs, a space for each tab and break, and nothing of prompts or of what is only there for older programs. */
export function textOf(element: Element): string {
  const texts: string[] = []
  const read = (one: Element) => {
    if (one.name === 'mc:Fallback' || one.name === 'w:del' || one.name === 'w:moveFrom') return
    if (one.name === 'w:sdt' && isOn(child(child(one, 'w:sdtPr'), 'w:showingPlcHdr'))) return
    if (one.name === 'w:t') texts.push(one.text)
    else if (one.name === 'w:tab' || one.name === 'w:br' || one.name === 'w:cr') texts.push(' ')
    for (const inner of one.inside) read(inner)
    if (one.name === 'w:p') texts.push(' ')
  }
  read(element)
  return texts.join('').replace(/\s+/g, ' ').trim()
}
