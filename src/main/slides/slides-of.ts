import type { Block, Report, ReportChart } from '../../core/reports/report.ts'
import { plainFrom, type RichDocument } from '../../core/values/rich-text.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { bulletSlides } from './bullet-slides.ts'
import { lettersOf, type Bullet, type Slide } from './slide.ts'
import { tableSlides } from './table-slides.ts'

/**
 * A report's sections as slides, from the very blocks that Word gets. A short document is shown whole; of a long one
 * each section has its first texts and its first chart or table, and the rest is left to the report.
 */
export function slidesOf(report: Report, say: Say): Slide[] {
  return sectionsOf(report.blocks).flatMap(({ title, blocks }) => {
    const shown = report.short ? blocks : abridged(blocks)
    const notes = notesOf(blocks)
    const [texts, others] = [shown.filter((block) => !isShape(block)), shown.filter(isShape)]
    const bullets = texts.flatMap((block) => bulletsOf(block, report.language))
    return [
      ...bulletSlides(title, bullets, notes, say),
      ...others.flatMap((block) => (block.kind === 'chart' ? [chartSlide(title, block.chart, notes)] : block.kind === 'table' ? tableSlides(title, block.table, notes, say, report.short === true) : [])),
    ]
  })
}

/** How many texts of a long report's section are shown. */
const mostTexts = 4

function abridged(blocks: Block[]): Block[] {
  const texts = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'rich' || block.kind === 'list').slice(0, mostTexts)
  const shape = blocks.find((block) => block.kind === 'chart' && isWhole(block.chart)) ?? blocks.find((block) => block.kind === 'table')
  return shape ? [...texts, shape] : texts
}

function sectionsOf(blocks: Block[]): { title: string; blocks: Block[] }[] {
  const sections: { title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) sections.push({ title: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

/** What has a slide of its own; a chart that hides a value is told by its table instead. */
function isShape(block: Block): boolean {
  return block.kind === 'table' || (block.kind === 'chart' && isWhole(block.chart))
}

function isWhole(chart: ReportChart): boolean {
  return chart.series.every(({ values }) => values.every((value) => value !== null))
}

function chartSlide(title: string, { type, stacked, categories, series, alt, valueTitle }: ReportChart, notes: string): Slide {
  const whole = series.map(({ name, values }) => ({ name, values: values.map((value) => value ?? 0) }))
  return { title, notes, content: { kind: 'chart', type, isStacked: stacked === true, categories, series: whole, alt, valueTitle } }
}

function bulletsOf(block: Block, language: Language): Bullet[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, language, isLead: true }]
    case 'paragraph':
      return [{ text: lettersOf(block.inlines), language, isLead: false }]
    case 'list':
      return block.items.map((item) => ({ text: lettersOf(item), language, isLead: false }))
    case 'rich':
      return paragraphsOf(block.document).map((text) => ({ text, language: block.language, isLead: false }))
    case 'table':
    case 'chart':
    case 'missing':
    case 'signatures':
      return []
  }
}

function notesOf(blocks: Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'rich') return paragraphsOf(block.document)
      if (block.kind === 'paragraph') return [lettersOf(block.inlines)]
      if (block.kind === 'list') return block.items.map(lettersOf)
      return block.kind === 'table' && block.table.note ? [block.table.note] : []
    })
    .join('\n\n')
}

function paragraphsOf(document: RichDocument): string[] {
  return plainFrom(document).split('\n').map((line) => line.trim()).filter(Boolean)
}
