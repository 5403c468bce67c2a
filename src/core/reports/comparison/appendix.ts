import { formatDay } from '../../values/formats.ts'
import type { Day } from '../../values/day.ts'
import { grouped } from '../../values/grouped.ts'
import { bullets, heading, paragraph, plain, table } from '../blocks.ts'
import type { Block, Inline, Words } from '../report.ts'
import type { Comparison } from './comparison.ts'
import type { Difference, SectionDifferences } from './differences.ts'
import type { Piece } from './text-pieces.ts'

/** The appendix `Changes since the previous report`: real change first, then what was corrected, then what is worked out in another way. */
export function changesAppendix({ change, correction, method }: Comparison, sentOn: Day, words: Words): Block[] {
  const parts: [name: string, sections: SectionDifferences[]][] = [['change', change], ['correction', correction], ['method', method]]
  return [
    heading(1, words('sending.appendixTitle'), 's_changes'),
    paragraph(plain(words('sending.appendixLead', { day: formatDay(sentOn) }))),
    ...parts.flatMap(([name, sections]): Block[] => [
      heading(2, words(`sending.${name}Title`), `changes_${name}`),
      paragraph(plain(words(sections.length > 0 ? `sending.${name}Lead` : `sending.${name}None`))),
      ...sections.flatMap((section) => ofSection(section, name, words)),
    ]),
  ]
}

function ofSection({ section, title, differences }: SectionDifferences, name: string, words: Words): Block[] {
  const figures = differences.filter((one) => one.kind === 'figure')
  const others = differences.filter((one) => one.kind !== 'figure')
  return [
    heading(3, title, `changes_${name}_${section}`),
    ...(figures.length > 0 ? [table({
      anchor: `t_changes_${name}_${section}`,
      caption: words('sending.figuresCaption', { section: title }),
      columns: [[words('sending.what'), 52], [words('sending.before'), 24, 'end'], [words('sending.after'), 24, 'end']],
      rows: figures.map(({ id, place, what, before, after }) => [[plain(place === title ? what : `${place}: ${what}`)], [plain(before.text)], [{ kind: 'link', text: after.text, href: `#${id}` }]]),
    })] : []),
    ...(others.length > 0 ? [bullets(lines(others, words))] : []),
  ]
}

type Other = Exclude<Difference, { kind: 'figure' }>

/** What came or went in one table, and the texts that are wholly others, share a line. */
function lines(others: Other[], words: Words): Inline[][] {
  const alike = (one: Other) => (one.kind === 'row' && one.is !== 'altered' ? `${one.is} ${one.place}` : one.kind === 'text' ? (wholly(one.pieces) ?? one) : one)
  return [...grouped(others, alike).values()].map(([first, ...more]) => told(first!, more, words))
}

function told(difference: Other, more: Other[], words: Words): Inline[] {
  switch (difference.kind) {
    case 'section':
      return [plain(words(difference.is === 'added' ? 'sending.sectionAdded' : 'sending.sectionRemoved'))]
    case 'text': {
      const key = wholly(difference.pieces)
      if (key === null) return [plain(`${difference.place}: `, { bold: true }), ...piecesTold(difference.pieces, words)]
      return [plain(`${words(key)}: `, { bold: true }), plain([difference, ...more].flatMap((one) => ('place' in one ? [one.place] : [])).join('; '))]
    }
    case 'row': {
      const { place, row, is, cells } = difference
      if (is === 'altered') return [plain(`${place}: `, { bold: true }), plain(`${row}: ${cells.map(({ column, before, after }) => `${column}: ${before || '–'} → ${after || '–'}`).join('; ')}`)]
      const rows = [difference, ...more].flatMap((one) => (one.kind === 'row' ? [one.row] : [])).join('; ')
      return [plain(`${place}: `, { bold: true }), plain(words(is === 'added' ? 'sending.rowAdded' : 'sending.rowRemoved', { row: rows }))]
    }
  }
}

/** The word for a text that is new, gone or written anew as a whole; null for one of which something stayed. */
function wholly(pieces: Piece[]): string | null {
  const said = pieces.filter(({ text }) => text.trim() !== '')
  if (said.some(({ is }) => is === 'same')) return null
  if (said.every(({ is }) => is === 'added')) return 'sending.textNew'
  return said.every(({ is }) => is === 'removed') ? 'sending.textGone' : 'sending.textAnew'
}

/** Only what came and went: the text itself stands in its section. */
function piecesTold(pieces: Piece[], words: Words): Inline[] {
  return pieces
    .filter(({ is, text }) => is !== 'same' && text.trim() !== '')
    .flatMap(({ is, text }, n) => [plain(`${n > 0 ? '; ' : ''}${words(is === 'added' ? 'sending.added' : 'sending.removed')} `), plain(`”${text.trim()}”`, { italic: true })])
}
