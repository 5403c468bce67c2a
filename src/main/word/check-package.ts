import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { unpack, type Parts } from './package.ts'

/**
 * What is wrong in a .docx that the schema validator does not see, yet Word repairs, drops or shows wrongly.
 * Plain data: `part` is the path inside the package, `what` the name or id it is about.
 */
export interface PackageFinding {
  finding:
    | 'cell-without-paragraph'
    | 'style-not-defined'
    | 'numbering-not-defined'
    | 'bookmark-name-twice'
    | 'bookmark-id-twice'
    | 'bookmark-name-not-allowed'
    | 'drawing-id-twice'
    | 'drawing-without-alt-text'
    | 'link-without-bookmark'
    | 'relation-without-part'
    | 'table-without-header-row'
    | 'heading-level-skipped'
    | 'field-asks-to-update'
    | 'title-missing'
    | 'language-missing'
  part: string
  what: string
}

export async function checkPackage(docx: Buffer): Promise<PackageFinding[]> {
  const parts = await unpack(docx)
  const read = new Map([...parts].filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, bytes]) => [path, elementsOf(bytes)]))
  const styles = definedIn(read.get('word/styles.xml'), 'w:style', 'w:styleId')
  const lists = definedIn(read.get('word/numbering.xml'), 'w:num', 'w:numId')
  const texts = [...read].filter(([path]) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(path))
  return [
    ...texts.flatMap(([part, elements]) => [
      ...cellsWithoutParagraph(part, elements),
      ...undefinedStyles(part, elements, styles),
      ...undefinedLists(part, elements, lists),
      ...bookmarkFaults(part, elements),
      ...tablesWithoutHeader(part, elements),
      ...dirtyFields(part, elements),
    ]),
    ...drawingFaults(texts),
    ...skippedLevels(read.get('word/document.xml') ?? []),
    ...[...read].flatMap(([path, elements]) => (path.endsWith('.rels') ? brokenRelations(path, elements, parts) : [])),
    ...dirtyFields('word/settings.xml', read.get('word/settings.xml') ?? []),
    ...missingProperties(parts),
  ]
}

/** Elements in the order they open, each with the names of those around it and of those right inside it. */
interface Element {
  name: string
  attributes: Record<string, string>
  around: string[]
  inside: Element[]
}

function elementsOf(xml: Buffer): Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element = { name: tag.name, attributes: tag.attributes, around: open.map(({ name }) => name), inside: [] }
    open.at(-1)?.inside.push(element)
    open.push(element)
    all.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml.toString('utf8')).close()
  return all
}

function definedIn(elements: Element[] | undefined, name: string, attribute: string): Set<string> {
  return new Set(named(elements ?? [], name).map((element) => element.attributes[attribute] ?? ''))
}

function cellsWithoutParagraph(part: string, elements: Element[]): PackageFinding[] {
  return named(elements, 'w:tc').flatMap((cell, n) => (cell.inside.at(-1)?.name === 'w:p' ? [] : [{ finding: 'cell-without-paragraph' as const, part, what: `w:tc ${n + 1}` }]))
}

function undefinedStyles(part: string, elements: Element[], styles: Set<string>): PackageFinding[] {
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => named(elements, name)).map(valueOf)
  return [...new Set(used)].filter((style) => !styles.has(style)).map((what) => ({ finding: 'style-not-defined', part, what }))
}

function undefinedLists(part: string, elements: Element[], lists: Set<string>): PackageFinding[] {
  const used = named(elements, 'w:numId').map(valueOf).filter((id) => id !== '0')
  return [...new Set(used)].filter((list) => !lists.has(list)).map((what) => ({ finding: 'numbering-not-defined', part, what }))
}

function bookmarkFaults(part: string, elements: Element[]): PackageFinding[] {
  const bookmarks = named(elements, 'w:bookmarkStart')
  const names = bookmarks.map((bookmark) => bookmark.attributes['w:name'] ?? '')
  const targets = named(elements, 'w:hyperlink').flatMap((link) => link.attributes['w:anchor'] ?? [])
  return [
    ...twice(names).map((what) => ({ finding: 'bookmark-name-twice' as const, part, what })),
    ...twice(bookmarks.map((bookmark) => bookmark.attributes['w:id'] ?? '')).map((what) => ({ finding: 'bookmark-id-twice' as const, part, what })),
    ...names.filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)).map((what) => ({ finding: 'bookmark-name-not-allowed' as const, part, what })),
    ...[...new Set(targets)].filter((target) => !names.includes(target)).map((what) => ({ finding: 'link-without-bookmark' as const, part, what })),
  ]
}

function tablesWithoutHeader(part: string, elements: Element[]): PackageFinding[] {
  return named(elements, 'w:tbl').flatMap((table, n) => {
    const first = table.inside.find(({ name }) => name === 'w:tr')
    const repeated = first?.inside.some((inside) => inside.name === 'w:trPr' && inside.inside.some(({ name }) => name === 'w:tblHeader'))
    return repeated ? [] : [{ finding: 'table-without-header-row' as const, part, what: `w:tbl ${n + 1}` }]
  })
}

function dirtyFields(part: string, elements: Element[]): PackageFinding[] {
  const dirty = elements.filter(({ name, attributes }) => name === 'w:updateFields' || ['true', '1', 'on'].includes(attributes['w:dirty'] ?? ''))
  return dirty.map(({ name }) => ({ finding: 'field-asks-to-update', part, what: name }))
}

function drawingFaults(texts: [string, Element[]][]): PackageFinding[] {
  const drawings = texts.flatMap(([part, elements]) => named(elements, 'wp:docPr').map(({ attributes }) => ({ part, attributes })))
  const ids = twice(drawings.map(({ attributes }) => attributes['id'] ?? ''))
  return [
    ...ids.map((what) => ({ finding: 'drawing-id-twice' as const, part: 'word/document.xml', what })),
    ...drawings.filter(({ attributes }) => !attributes['descr']).map(({ part, attributes }) => ({ finding: 'drawing-without-alt-text' as const, part, what: attributes['name'] ?? '' })),
  ]
}

function skippedLevels(elements: Element[]): PackageFinding[] {
  const levels = named(elements, 'w:pStyle').flatMap((style) => /^Heading(\d)$/.exec(valueOf(style))?.[1] ?? []).map(Number)
  return levels.flatMap((level, n) => {
    const before = levels[n - 1] ?? 0
    return level > before + 1 ? [{ finding: 'heading-level-skipped' as const, part: 'word/document.xml', what: `${before} → ${level}` }] : []
  })
}

function brokenRelations(path: string, elements: Element[], parts: Parts): PackageFinding[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  return named(elements, 'Relationship').flatMap(({ attributes }) => {
    const target = attributes['Target'] ?? ''
    if (attributes['TargetMode'] === 'External') return []
    const wanted = new URL(target, `file:///${folder}`).pathname.slice(1)
    return parts.has(decodeURI(wanted)) ? [] : [{ finding: 'relation-without-part' as const, part: path, what: target }]
  })
}

function missingProperties(parts: Parts): PackageFinding[] {
  const core = parts.get('docProps/core.xml')?.toString('utf8') ?? ''
  const styles = parts.get('word/styles.xml')?.toString('utf8') ?? ''
  return [
    ...(/<dc:title>[^<]+</.test(core) ? [] : [{ finding: 'title-missing' as const, part: 'docProps/core.xml', what: 'dc:title' }]),
    ...(/<w:docDefaults>.*<w:lang [^>]*w:val="/s.test(styles) ? [] : [{ finding: 'language-missing' as const, part: 'word/styles.xml', what: 'w:lang' }]),
  ]
}

function named(elements: Element[], name: string): Element[] {
  return elements.filter((element) => element.name === name)
}

function valueOf(element: Element): string {
  return element.attributes['w:val'] ?? ''
}

function twice(values: string[]): string[] {
  const seen = new Set<string>()
  return [...new Set(values.filter((value) => seen.has(value) || !seen.add(value)))]
}
