import { SaxesParser, type SaxesTagPlain } from 'saxes'

/** An element of a part, with what is inside it in its order. */
export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** The text right inside it. */
  text: string
  around: Element | null
}

/** A document type is refused: it is no part of a Word file, and may be made to grow without end. */
export function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '', around: null }
  let open = root
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new Error('A Word file has no document type')
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: '', around: open }
    open.children.push(element)
    open = element
  })
  parser.on('text', (text) => {
    open.text += text
  })
  parser.on('closetag', () => {
    open = open.around ?? root
  })
  parser.write(xml).close()
  return root
}

/** Every element inside, in the document's order. What stands for older programs only (`mc:Fallback`) stands there a second time, and is passed over. */
export function* inside(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (child.name === 'mc:Fallback') continue
    yield child
    yield* inside(child)
  }
}

export function* named(element: Element, name: string): Generator<Element> {
  for (const one of inside(element)) if (one.name === name) yield one
}

/** By a way of names from element to element: `at(paragraph, 'w:pPr', 'w:pStyle')`. */
export function at(element: Element | undefined, ...way: string[]): Element | undefined {
  return way.reduce<Element | undefined>((found, name) => found?.children.find((child) => child.name === name), element)
}

export function valueAt(element: Element | undefined, ...way: string[]): string | undefined {
  return at(element, ...way)?.attributes['w:val']
}

/** A switch of Word's: there without a value it is on. */
export function isOn(element: Element | undefined, ...way: string[]): boolean | undefined {
  const found = at(element, ...way)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '')
}

export function around(element: Element, name: string): Element | undefined {
  for (let one = element.around; one; one = one.around) if (one.name === name) return one
  return undefined
}

/** What is read of it: deleted text and instructions of fields are not. */
export function textIn(element: Element): string {
  let text = ''
  for (const { name, text: own } of inside(element)) {
    if (name === 'w:t') text += own
    else if (name === 'w:tab' || name === 'w:br') text += ' '
  }
  return text
}
