import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx'
import type { Also, Inline } from '../../core/reports/report.ts'
import type { Language } from '../../core/values/text.ts'
import { figure } from './figure.ts'
import type { Printing } from './printing.ts'
import { languageTags } from './styles.ts'

export function inlines(texts: Inline[], printing: Printing, whole: { bold?: boolean } = {}): ParagraphChild[] {
  return texts.flatMap((inline) => {
    switch (inline.kind) {
      case 'text':
        return run(inline.text, { bold: inline.bold ?? whole.bold, italic: inline.italic, language: inline.language }, printing)
      case 'link':
        return link(inline.text, inline.href, { bold: whole.bold }, printing)
      case 'figure':
        return figure(inline.figure, printing, whole)
    }
  })
}

/** A text of the report itself and, in a report of two languages, the same in the other: `Talous / Ekonomi`. */
export function both(text: string, also: Also | undefined, look: Look, printing: Printing): TextRun[] {
  const first = run(also === undefined ? text : `${text} / `, look, printing)
  return also === undefined ? first : [...first, ...run(also, { ...look, language: printing.second }, printing)]
}

export interface Look {
  bold?: boolean | undefined
  italic?: boolean | undefined
  language?: Language | undefined
  style?: string
}

/** One run for each line of the text. Text in another language than the document says so, for spelling and speech. */
export function run(text: string, look: Look, printing: Printing): TextRun[] {
  return text.replaceAll('\t', ' ').split('\n').map((line, n) => new TextRun({
    text: line,
    ...(n > 0 && { break: 1 }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(look.style && { style: look.style }),
    ...(look.language && look.language !== printing.language && { language: { value: languageTags[look.language] } }),
  }))
}

/** A link to the web, a mail address or an anchor of the report; anything else stays as its text. */
export function link(text: string, href: string, look: Look, printing: Printing): ParagraphChild[] {
  const shown = run(text || href, { ...look, style: 'Hyperlink' }, printing)
  if (href.startsWith('#')) {
    const bookmark = printing.bookmarkAt(href.slice(1))
    return bookmark ? [new InternalHyperlink({ anchor: bookmark, children: shown })] : run(text, look, printing)
  }
  const address = URL.parse(href)
  if (!address || !['http:', 'https:', 'mailto:'].includes(address.protocol)) return run(text || href, look, printing)
  return [new ExternalHyperlink({ link: address.href, children: shown })]
}
