import { bookmarkUniqueNumericId } from 'docx'
import type { Inline } from '../../core/reports/report.ts'
import { unbroken } from './figure.ts'
import type { Look } from './inlines.ts'
import type { Printing } from './printing.ts'
import { languageTags } from './styles.ts'

/** The openings that docx wrote for the links of a table, `<w:hyperlink …>` by address; an address that may not be followed has none. */
export type LinkOpenings = Map<string, string>

/** The runs of a cell as docx would write them, character by character: for tables too long to be built of its objects. */
export function inlinesXml(texts: Inline[], printing: Printing, links: LinkOpenings, whole: { bold: boolean }): string {
  let xml = ''
  for (const inline of texts) {
    switch (inline.kind) {
      case 'text':
        xml += runsXml(inline.text, { bold: inline.bold ?? whole.bold, italic: inline.italic, language: inline.language }, printing)
        break
      case 'link':
        xml += linkXml(inline, links, whole, printing)
        break
      case 'figure': {
        const shown = runsXml(unbroken(inline.figure.text), whole, printing)
        xml += printing.isFirst(inline.figure.id) ? bookmarkXml(inline.figure.id, shown) : shown
        break
      }
    }
  }
  return xml
}

function linkXml({ text, href }: { text: string; href: string }, links: LinkOpenings, whole: { bold: boolean }, printing: Printing): string {
  const opening = links.get(href)
  if (opening === undefined) return runsXml(href.startsWith('#') ? text : text || href, whole, printing)
  return `${opening}${runsXml(text || href, { ...whole, style: 'Hyperlink' }, printing)}</w:hyperlink>`
}

/** From the one counter that all bookmarks of docx draw from. */
function bookmarkXml(name: string, shown: string): string {
  const id = bookmarkUniqueNumericId()
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${shown}<w:bookmarkEnd w:id="${id}"/>`
}

function runsXml(text: string, look: Look, printing: Printing): string {
  const properties = propertiesXml(look, printing)
  if (!special.test(text)) return (properties === '' ? plainRun : `<w:r>${properties}${textOpening}`) + text + runEnd
  const lines = text.replaceAll('\t', ' ').split('\n')
  return lines.map((line, n) => `<w:r>${properties}${n > 0 ? '<w:br/>' : ''}${textOpening}${escaped(line)}${runEnd}`).join('')
}

/** What most texts of a long table have none of: these are told apart in one look. */
const special = /[\t\n&"'<>]/
const textOpening = '<w:t xml:space="preserve">'
const plainRun = `<w:r>${textOpening}`
const runEnd = '</w:t></w:r>'

function propertiesXml({ bold, italic, style, language }: Look, printing: Printing): string {
  const foreign = language !== undefined && language !== printing.language
  if (!bold && !italic && !style && !foreign) return ''
  return `<w:rPr>${style ? `<w:rStyle w:val="${style}"/>` : ''}${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${foreign ? `<w:lang w:val="${languageTags[language]}"/>` : ''}</w:rPr>`
}

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', "'": '&apos;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (character) => entities[character] ?? '')
}
