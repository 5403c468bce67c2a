import { plainFrom } from '../values/rich-text.ts'
import type { Language } from '../values/text.ts'
import type { Also, Block, Inline, Report, ReportChart, ReportTable } from './report.ts'

/**
 * One report in two languages out of the same report in each: what is alike in both (names, days, figures) stands
 * once, what differs stands twice, the second marked with its language. A figure keeps the bookmark of the first.
 */
export function sideBySide(first: Report, second: Report): Report {
  return {
    ...first,
    ...also(first.title, second.title),
    second: second.language,
    cover: {
      ...first.cover,
      sender: both(first.cover.sender, second.cover.sender),
      documentType: both(first.cover.documentType, second.cover.documentType),
      subtitle: both(first.cover.subtitle, second.cover.subtitle),
      facts: first.cover.facts.map((fact, n) => {
        const other = second.cover.facts[n]
        return other ? { ...fact, ...also(fact.label, other.label), value: inOneCell(fact.value, other.value, second.language) } : fact
      }),
    },
    blocks: [...inStep(first.blocks, second.blocks, second.language)],
  }
}

/** Walks both at once. What one of them has alone (a text that is missing in that language) stands where it is met. */
function* inStep(first: Block[], second: Block[], language: Language): Generator<Block> {
  let [at, other] = [0, 0]
  while (at < first.length || other < second.length) {
    const [a, b] = [first[at], second[other]]
    if (a && b && keyOf(a) === keyOf(b)) {
      yield* pair(a, b, language)
      at += 1
      other += 1
    } else if (b?.kind === 'missing' || !a) {
      yield inLanguageOf(b!, language)
      other += 1
    } else if (a.kind === 'missing' || !b) {
      yield a
      at += 1
    } else {
      const meeting = nextMeeting(first, at, second, other)
      yield* first.slice(at, meeting.at)
      yield* second.slice(other, meeting.other).map((block) => inLanguageOf(block, language))
      at = meeting.at
      other = meeting.other
    }
  }
}

/** The next place that both are sure to have: a heading, table or chart of the same name; else the end of both. */
function nextMeeting(first: Block[], from: number, second: Block[], otherFrom: number): { at: number; other: number } {
  const ahead = new Map(second.slice(otherFrom).map((block, n) => [keyOf(block), otherFrom + n] as const).reverse())
  for (let at = from; at < first.length; at += 1) {
    const other = isNamed(first[at]!) ? ahead.get(keyOf(first[at]!)) : undefined
    if (other !== undefined) return { at, other }
  }
  return { at: first.length, other: second.length }
}

function isNamed({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'table' || kind === 'chart'
}

function keyOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.anchor}`
    case 'table':
      return `table ${block.table.anchor}`
    case 'chart':
      return `chart ${block.chart.anchor}`
    case 'missing':
      return `missing ${block.finding}`
    case 'paragraph':
    case 'rich':
    case 'list':
    case 'signatures':
      return block.kind
  }
}

/** Two blocks of the same key as one, or one after the other. */
function pair(a: Block, b: Block, language: Language): Block[] {
  switch (a.kind) {
    case 'heading':
      return b.kind === 'heading' ? [{ ...a, ...also(a.text, b.text) }] : [a]
    case 'table':
      return b.kind === 'table' ? tables(a.table, b.table, language) : [a]
    case 'chart':
      return b.kind === 'chart' ? [{ kind: 'chart', chart: charts(a.chart, b.chart) }] : [a]
    case 'missing':
      return [a]
    case 'signatures':
      return b.kind === 'signatures' ? [{ ...a, lines: a.lines.map((line, n) => ({ ...line, ...also(line.role, b.lines[n]?.role ?? line.role) })) }] : [a]
    case 'paragraph':
    case 'rich':
    case 'list':
      return wordsOf(a) === wordsOf(b) ? [a] : [a, inLanguageOf(b, language)]
  }
}

/** One table with both languages in its cells; two, one after the other, when they have not the same rows. */
function tables(a: ReportTable, b: ReportTable, language: Language): Block[] {
  const alike = a.columns.length === b.columns.length && a.rows.length === b.rows.length && a.rows.every((row, n) => row.kind === b.rows[n]!.kind)
  if (!alike) return [{ kind: 'table', table: a }, inLanguageOf({ kind: 'table', table: b }, language)]
  const caption = also(a.caption, b.caption).also
  const note = also(a.note ?? '', b.note ?? '').also
  return [
    {
      kind: 'table',
      table: {
        ...a,
        ...(caption !== undefined && { captionAlso: caption }),
        ...(note !== undefined && { noteAlso: note }),
        columns: a.columns.map((column, n) => ({ ...column, ...also(column.title, b.columns[n]!.title) })),
        rows: a.rows.map((row, n) => ({ ...row, cells: row.cells.map((cell, m) => inOneCell(cell, b.rows[n]!.cells[m] ?? [], language)) })),
      },
    },
  ]
}

/** Nothing in a chart can be marked with a language, so both stand in its words. */
function charts(a: ReportChart, b: ReportChart): ReportChart {
  return {
    ...a,
    title: both(a.title, b.title),
    alt: both(a.alt, b.alt),
    valueTitle: both(a.valueTitle, b.valueTitle),
    categories: a.categories.map((name, n) => both(name, b.categories[n] ?? name)),
    series: a.series.map((one, n) => ({ ...one, name: both(one.name, b.series[n]?.name ?? one.name) })),
  }
}

/** The first, and below it the second where it says something else. */
function inOneCell(a: Inline[], b: Inline[], language: Language): Inline[] {
  return said(a) === said(b) || b.length === 0 ? a : a.length === 0 ? b.map((inline) => marked(inline, language)) : [...a, { kind: 'text', text: '\n' }, ...b.map((inline) => marked(inline, language))]
}

/** A block that stands in the second language alone. */
function inLanguageOf(block: Block, language: Language): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: block.inlines.map((inline) => marked(inline, language)) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((inline) => marked(inline, language))) }
    case 'table': {
      const { table } = block
      return { kind: 'table', table: { ...table, anchor: `${table.anchor}_${language}`.slice(-40), rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.map((inline) => marked(inline, language))) })) } }
    }
    case 'heading':
    case 'rich':
    case 'chart':
    case 'missing':
    case 'signatures':
      return block
  }
}

function marked(inline: Inline, language: Language): Inline {
  return inline.kind === 'text' && inline.language === undefined ? { ...inline, language } : inline
}

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return said(block.inlines)
  if (block.kind === 'list') return block.items.map(said).join('\n')
  return block.kind === 'rich' ? plainFrom(block.document) : ''
}

function said(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('')
}

function also(first: string, second: string): { also?: Also } {
  return first === second || second === '' ? {} : { also: second }
}

function both(first: string, second: string): string {
  return first === second || second === '' ? first : first === '' ? second : `${first} / ${second}`
}
