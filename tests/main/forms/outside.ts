import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

/** As much of a document's tree as is looked at here: the library's own types would bring a browser's along. */
export interface Node {
  nodeType: number
  nodeName: string
  nodeValue: string | null
  textContent: string | null
  parentNode: Node | null
  previousSibling: Node | null
}
export interface Element extends Node {
  tagName: string
  namespaceURI: string | null
  localName: string
  attributes: ArrayLike<{ name: string; localName: string; namespaceURI: string | null; value: string }>
  childNodes: ArrayLike<Node>
}
const { DOMParser } = createRequire(import.meta.url)('@xmldom/xmldom') as { DOMParser: new (options: object) => { parseFromString(xml: string, type: string): { documentElement: Element } } }

/** A second reader of packages and of XML, which shares nothing with the one that fills forms. */
export interface Raw {
  path: string
  bytes: Buffer
  date: number
  method: number
}

export async function rawParts(docx: Buffer): Promise<Raw[]> {
  const zip = await yauzl.fromBufferPromise(docx, { lazyEntries: true })
  const parts: Raw[] = []
  for await (const entry of zip.eachEntry()) parts.push({ path: entry.fileName, bytes: await buffer(await zip.openReadStreamPromise(entry)), date: entry.lastModFileDate * 65_536 + entry.lastModFileTime, method: entry.compressionMethod })
  return parts
}

/** The nodes of an element's inside, white space and all. */
export function dom(xml: string): Element {
  const refuse = (message: string) => {
    throw new Error(message)
  }
  return new DOMParser({ errorHandler: { error: refuse, fatalError: refuse } }).parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml').documentElement
}

/** As canonical XML would have it: namespaces resolved, attributes in one order, entities and empty tags made alike. */
export function canonical(node: Node): string {
  if (node.nodeType !== 1) return node.nodeType === 8 ? '' : escape(node.nodeValue ?? '')
  return `${beginning(node as Element)}${Array.from((node as Element).childNodes).map(canonical).join('')}</>`
}

/**
 * Where the second element differs from the first outside nodes that are filled; none when it does not. In the place of a
 * filled node anything may stand.
 */
export function differencesOutside(before: Element, after: Element, isFilled: (element: Element) => boolean): string[] {
  if (beginning(before) !== beginning(after)) return [`${beginning(before)} became ${beginning(after)}`]
  const [olds, news] = [childrenOf(before), childrenOf(after)]
  const found: string[] = []
  let next = 0
  for (const [n, old] of olds.entries()) {
    if (isElement(old) && isFilled(old)) {
      const following = olds.slice(n + 1).find((one) => !(isElement(one) && isFilled(one)))
      while (next < news.length && !(following && isSame(following, news[next]!, isFilled))) next++
      continue
    }
    const fresh = news[next++]
    if (!fresh || !isAlike(old, fresh)) return [...found, `${canonical(old).slice(0, 300)} became ${fresh ? canonical(fresh).slice(0, 300) : 'nothing'}`]
    if (isElement(old)) found.push(...differencesOutside(old, fresh as Element, isFilled))
  }
  return next < news.length ? [...found, `added ${canonical(news[next]!).slice(0, 300)}`] : found
}

/** Elements are gone into further; all else must be the same at once. */
function isAlike(old: Node, fresh: Node): boolean {
  return isElement(old) ? isElement(fresh) && beginning(old) === beginning(fresh) : canonical(old) === canonical(fresh)
}

/** Where what follows a filled node begins again. */
function isSame(old: Node, fresh: Node, isFilled: (element: Element) => boolean): boolean {
  return isAlike(old, fresh) && (!isElement(old) || differencesOutside(old, fresh as Element, isFilled).length === 0)
}

function beginning(element: Element): string {
  const attributes = Array.from(element.attributes).filter(({ name }) => !name.startsWith('xmlns')).map((one) => `${one.namespaceURI ?? ''}:${one.localName}="${escape(one.value)}"`)
  return `<${element.namespaceURI}:${element.localName} ${attributes.sort().join(' ')}>`
}

function childrenOf(element: Element): Node[] {
  return Array.from(element.childNodes)
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
