import { isBold } from './grid.ts'
import { inlinesXml, type LinkOpenings } from './inlines-xml.ts'
import { linkMarker, lookName, marker, type LongPart } from './long-table.ts'
import type { Printing } from './printing.ts'

/** The document's XML with the rows of its long tables where their places are, piece by piece. */
export function* withLongTables(skeleton: string, printing: Printing, onRows: (written: number) => void): Generator<string> {
  let patterns: Patterns | undefined
  let from = 0
  for (const place of skeleton.matchAll(places)) {
    const part = printing.laterParts[Number(place[1])]
    if (!part) continue
    yield skeleton.slice(from, place.index)
    from = place.index + place[0].length
    if (part.isFirst) {
      const end = skeleton.indexOf('</w:p>', skeleton.indexOf('</w:tbl>', from)) + '</w:p>'.length
      patterns = patternsIn(skeleton.slice(from, end), part)
      from = end
    }
    yield* partXml(part, patterns!, printing)
    onRows(part.rows.length)
  }
  yield skeleton.slice(from)
}

const places = new RegExp(`<w:p><w:r><w:t xml:space="preserve">${marker}(\\d+)</w:t></w:r></w:p>`, 'g')
const runOf = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

interface Patterns {
  /** Up to the end of the header row. */
  opening: string
  /** By the look's name: what stands before, between and after the cells' runs. */
  rows: Map<string, string[]>
  links: LinkOpenings
}

function patternsIn(xml: string, { table }: LongPart): Patterns {
  const [beginning = '', header = '', ...rows] = xml.slice(0, xml.indexOf('</w:tbl>')).split('<w:tr>')
  const [, ...links] = xml.slice(xml.indexOf('</w:tbl>')).split(runOf(linkMarker))
  return {
    opening: narrow(`${beginning}<w:tr>${header}`),
    rows: new Map(table.looks.map((look, n) => [lookName(look), `<w:tr>${rows[n]}`.split(runOf(marker)).map(narrow)])),
    links: new Map(table.addresses.flatMap((href, n) => (links[n]?.startsWith('<w:hyperlink') ? [[href, links[n].slice(0, links[n].indexOf('>') + 1)] as const] : []))),
  }
}

/** The same text, in one byte for each letter where that is enough: cut from a text with a single wide one, it has two, and all that is joined to it. */
function narrow(xml: string): string {
  return Buffer.from(xml).toString()
}

/** Characters after which a piece is handed on: small pieces are soon collected, so that memory does not grow with the table. */
const pieceLength = 50_000

function* partXml({ rows, looks }: LongPart, { opening, rows: patterns, links }: Patterns, printing: Printing): Generator<string> {
  let xml = opening
  for (const [n, look] of looks.entries()) {
    const around = patterns.get(lookName(look)) ?? []
    const whole = { bold: isBold(look.kind) }
    const cells = rows[n]?.cells ?? []
    for (let column = 0; column < around.length - 1; column += 1) xml += around[column] + inlinesXml(cells[column] ?? [], printing, links, whole)
    xml += around.at(-1)
    if (xml.length > pieceLength) {
      yield xml
      xml = ''
    }
  }
  yield `${xml}</w:tbl>`
}
