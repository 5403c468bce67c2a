import { LineRuleType, Paragraph, type FileChild, type ISectionOptions } from 'docx'
import type { Block, Report } from '../../core/reports/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { plainFrom } from '../../core/values/rich-text.ts'
import { blocks } from './blocks.ts'
import { header, pageProperties, textWidth, textWidthOf } from './page.ts'
import type { Printing } from './printing.ts'
import { fitted, textOf } from './table-fit.ts'

/** Cover and contents, then what is read: upright pages, and pages on their side for tables that would not fit an upright one. */
export function sections(report: Report, front: FileChild[], printing: Printing): ISectionOptions[] {
  const runs = runsOf(report.blocks, printing.across)
  const [first] = runs
  const upright = first && !first.onSide ? blocks(first.blocks, printing, !report.short) : []
  return [
    section(report, false, [...front, ...upright], first && !first.onSide ? first.blocks : [], printing),
    ...runs.slice(upright.length > 0 ? 1 : 0).map(({ onSide, blocks: some }) => {
      const turned = onSide ? { ...printing, across: textWidthOf(printing.page, true) } : printing
      return section(report, onSide, blocks(some, turned, false), some, turned)
    }),
  ]
}

function section(report: Report, onSide: boolean, children: FileChild[], of: Block[], printing: Printing): ISectionOptions {
  return {
    properties: pageProperties(printing.page, onSide),
    headers: { default: header(report, printing) },
    children: of.at(-1)?.kind === 'table' ? [...children, end()] : children,
  }
}

/** A section ends with a paragraph; below a table that fills its page, one of a line's height would make an empty page. */
function end(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } })
}

interface Run {
  /** Whether its pages lie on their side. */
  onSide: boolean
  blocks: Block[]
}

/** The blocks in their order, parted where the pages turn. The headings that lead to a wide table turn with it. `across`: twips of text on an upright page. */
export function runsOf(blocks: Block[], across = textWidth): Run[] {
  const turned = blocks.map((block) => isWide(block, across))
  for (const [at, wide] of turned.entries()) if (wide) turned.fill(true, leadingTo(at, blocks, turned), at)
  const runs: Run[] = []
  for (const [n, block] of blocks.entries()) {
    const onSide = turned[n] === true
    const run = runs.at(-1)
    if (run?.onSide === onSide) run.blocks.push(block)
    else runs.push({ onSide, blocks: [block] })
  }
  return runs
}

/** From so many columns on, and wherever even the small size cuts a word in two. */
const manyColumns = 10

function isWide(block: Block, across: number): boolean {
  return block.kind === 'table' && (block.table.columns.length >= manyColumns || !fitted(block.table.columns, block.table.rows, across).whole)
}

/** The first of the blocks that lead to the wide table: from a heading on, or from the wide table before it, with at most short texts between. */
function leadingTo(table: number, blocks: Block[], turned: boolean[]): number {
  let from = table
  while (from > 0 && !turned[from - 1] && leads(blocks[from - 1]!)) from -= 1
  if (turned[from - 1]) return from
  while (from < table && blocks[from]?.kind !== 'heading') from += 1
  return from
}

/** Characters of a text that may stand on the turned page above its table. */
const shortText = 600

function leads(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'missing':
      return true
    case 'paragraph':
      return sum(block.inlines.map((inline) => textOf(inline).length)) <= shortText
    case 'rich':
      return plainFrom(block.document).length <= shortText
    case 'list':
    case 'table':
    case 'chart':
    case 'signatures':
      return false
  }
}
