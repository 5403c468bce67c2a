import pptxgen from 'pptxgenjs'
import type { Report } from '../../core/reports/report.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { printable } from '../word/printable.ts'
import { finish } from './finish.ts'
import { page, sizes, type Slide } from './slide.ts'
import { slidesOf } from './slides-of.ts'

export interface Show {
  /** Words in the report's language. */
  words: Say
  /** The author in the properties: an organisation, never the login name. */
  organisation: string
  now: Date
}

const font = 'Arial'
/** Contrast against white: ink 13,6, blue 7,5. */
const colours = { ink: '1F2A37', blue: '0B4F8A', band: 'EAF1F8', line: '9AA8B8' }
const chartColours = ['0B4F8A', 'C2571A', '3B7A57', '7A4B94', '8A6D00', '5A6470']
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const width = page.width - 2 * page.margin

/** A report as a presentation: a title, then a slide or more of each section, with the full text in the notes. */
export async function reportToPptx(written: Report, { words, organisation, now }: Show): Promise<Buffer> {
  const report = printable(written)
  const deck = new pptxgen()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = report.title
  deck.subject = report.cover.documentType
  deck.author = printable(organisation)
  deck.company = printable(organisation)
  deck.theme = { headFontFace: font, bodyFontFace: font }
  const lang = locales[report.language]
  defineMasters(deck)
  titleSlide(deck, report, lang)
  for (const slide of slidesOf(report, words)) contentSlide(deck, slide, lang)
  return finish((await deck.write({ outputType: 'nodebuffer' })) as Buffer, now)
}

function defineMasters(deck: pptxgen): void {
  const number = { x: page.width - 1.1, y: page.height - 0.5, w: 0.7, h: 0.3, fontFace: font, fontSize: sizes.remark, color: colours.ink, align: 'right' as const }
  const text = { fontFace: font, color: colours.ink }
  deck.defineSlideMaster({
    title: 'Title',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.25, h: page.height, fill: { color: colours.blue } } },
      { placeholder: { options: { name: 'title', type: 'title', x: page.margin, y: 1.6, w: width, h: 2.2, ...text, fontSize: 36, bold: true, align: 'left', valign: 'bottom' }, text: '' } },
      { placeholder: { options: { name: 'body', type: 'body', x: page.margin, y: 4, w: width, h: 2, ...text, fontSize: sizes.bullet, valign: 'top' }, text: '' } },
    ],
    slideNumber: number,
  })
  deck.defineSlideMaster({
    title: 'Content',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: page.width, h: 0.12, fill: { color: colours.blue } } },
      { placeholder: { options: { name: 'title', type: 'title', x: page.margin, y: 0.35, w: width, h: 0.95, ...text, color: colours.blue, fontSize: sizes.title, bold: true, align: 'left', valign: 'middle' }, text: '' } },
    ],
    slideNumber: number,
  })
}

function titleSlide(deck: pptxgen, { title, cover }: Report, lang: string): void {
  const slide = deck.addSlide({ masterName: 'Title' })
  slide.addText(title, { placeholder: 'title', lang })
  slide.addText([cover.subtitle, cover.sender, formatDay(cover.datedOn)].filter(Boolean).map((text, index) => ({ text, options: { breakLine: true, lang, bold: index === 0 } })), { placeholder: 'body' })
  slide.addNotes([title, cover.subtitle, cover.sender].join('\n'))
}

function contentSlide(deck: pptxgen, { title, content, notes }: Slide, lang: string): void {
  const slide = deck.addSlide({ masterName: 'Content' })
  slide.addText(title, { placeholder: 'title', lang })
  if (notes) slide.addNotes(notes)
  const place = { x: page.margin, y: page.contentTop, w: width, h: page.contentHeight }
  switch (content.kind) {
    case 'bullets':
      slide.addText(
        content.bullets.map(({ text, language, isLead }) => ({ text, options: { lang: locales[language], breakLine: true, paraSpaceAfter: 8, ...(isLead ? { bold: true } : { bullet: { indent: 18 } }) } })),
        { ...place, fontFace: font, fontSize: sizes.bullet, color: colours.ink, valign: 'top', fit: 'shrink' },
      )
      return
    case 'table': {
      const cell = { fontFace: font, fontSize: sizes.cell, color: colours.ink, lang, valign: 'top' as const }
      const align = (index: number) => (content.columns[index]?.align === 'end' ? ('right' as const) : ('left' as const))
      slide.addTable(
        [
          content.columns.map((column, index) => ({ text: column.title, options: { ...cell, bold: true, fill: { color: colours.band }, align: align(index) } })),
          ...content.rows.map(({ cells, isTotal }) => cells.map((text, index) => ({ text, options: { ...cell, bold: isTotal, align: align(index) } }))),
        ],
        { x: place.x, y: place.y, w: width, colW: content.columns.map((column) => (column.width / 100) * width), border: { type: 'solid', pt: 0.75, color: colours.line }, margin: [0.04, 0.08, 0.04, 0.08] },
      )
      slide.addText(content.remark, { x: place.x, y: page.height - 0.85, w: width - 1, h: 0.35, fontFace: font, fontSize: sizes.remark, color: colours.ink, lang })
      return
    }
    case 'chart': {
      // Lying bars are drawn from below upwards, so the first goes last.
      const inTurn = <T>(some: T[]) => (content.type === 'bar' ? some.toReversed() : some)
      const data = content.series.map(({ name, values }) => ({ name, labels: inTurn(content.categories), values: inTurn(values) }))
      const isLine = content.type === 'line'
      slide.addChart(isLine ? 'line' : 'bar', data, {
        ...place,
        altText: content.alt,
        barDir: content.type === 'column' ? 'col' : 'bar',
        barGrouping: content.isStacked ? 'stacked' : 'clustered',
        chartColors: content.series.length === 1 ? chartColours.slice(0, 1) : chartColours,
        showLegend: content.series.length > 1,
        legendPos: 'b',
        legendFontSize: sizes.cell,
        legendFontFace: font,
        catAxisLabelFontSize: sizes.cell,
        catAxisLabelFontFace: font,
        valAxisLabelFontSize: sizes.cell,
        valAxisLabelFontFace: font,
        showValAxisTitle: true,
        valAxisTitle: content.valueTitle,
        valAxisTitleFontSize: sizes.cell,
        dataLabelFontSize: sizes.remark,
        showValue: content.series.length === 1,
      })
    }
  }
}
