import type { Block, Inline, Report } from '../../core/reports/report.ts'
import { plainFrom } from '../../core/values/rich-text.ts'

export interface ReportSize {
  sections: number
  tables: number
  charts: number
  /** Worked-out numbers, each counted once. */
  figures: number
  words: number
}

export function sizeOf(report: Report): ReportSize {
  const printed = [...report.cover.facts.flatMap(({ label, value }) => [text(label), ...value]), ...report.blocks.flatMap(inlinesOf)]
  const title = [report.title, report.cover.subtitle, report.cover.documentType, report.cover.sender].map(text)
  return {
    sections: report.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length,
    tables: report.blocks.filter((block) => block.kind === 'table').length,
    charts: report.blocks.filter((block) => block.kind === 'chart').length,
    figures: new Set(printed.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure.id] : []))).size,
    words: [...title, ...printed].reduce((sum, inline) => sum + words(inline.kind === 'figure' ? inline.figure.text : inline.text), 0),
  }
}

function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'missing':
      return [text(block.text)]
    case 'paragraph':
      return block.inlines
    case 'rich':
      return [text(plainFrom(block.document))]
    case 'list':
      return block.items.flat()
    case 'table': {
      const { caption, columns, rows, note } = block.table
      return [text(caption), ...columns.map(({ title }) => text(title)), ...rows.flatMap(({ cells }) => cells.flat()), text(note ?? '')]
    }
    case 'chart':
      return [text(block.chart.title)]
    case 'signatures':
      return block.lines.flatMap(({ role, name }) => [text(role), text(name)])
  }
}

function text(text: string): Inline {
  return { kind: 'text', text }
}

/** A run of letters or digits is a word; `12 345` with its no-break space is one, a dash is none. */
function words(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s\u2013]*(?:\u00A0[\p{N}€%][^\s]*)*/gu)?.length ?? 0
}
