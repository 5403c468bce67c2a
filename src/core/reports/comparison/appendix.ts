import { formatDay } from '../../values/formats.ts'
import type { Day } from '../../values/day.ts'
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
    ...(others.length > 0 ? [bullets(others.map((one) => told(one, words)))] : []),
  ]
}

function told(difference: Exclude<Difference, { kind: 'figure' }>, words: Words): Inline[] {
  switch (difference.kind) {
    case 'section':
      return [plain(words(difference.is === 'added' ? 'sending.sectionAdded' : 'sending.sectionRemoved'))]
    case 'text':
      return [plain(`${difference.place}: `, { bold: true }), ...textTold(difference.pieces, words)]
    case 'row': {
      const { place, row, is, cells } = difference
      const key = is === 'added' ? 'sending.rowAdded' : is === 'removed' ? 'sending.rowRemoved' : 'sending.rowAltered'
      const altered = is === 'altered' ? cells.map(({ column, before, after }) => `${column}: ${before || '–'} → ${after || '–'}`).join('; ') : ''
      return [plain(`${place}: `, { bold: true }), plain(words(key, { row, cells: altered }))]
    }
  }
}

/** Only what came and went: the text itself stands in its section. */
function textTold(pieces: Piece[], words: Words): Inline[] {
  const changed = pieces.filter(({ is, text }) => is !== 'same' && text.trim() !== '')
  if (!pieces.some(({ is, text }) => is === 'same' && text.trim() !== '')) return [plain(words(changed.every(({ is }) => is === 'added') ? 'sending.textNew' : changed.every(({ is }) => is === 'removed') ? 'sending.textGone' : 'sending.textAnew'))]
  return changed.flatMap(({ is, text }, n) => [plain(`${n > 0 ? '; ' : ''}${words(is === 'added' ? 'sending.added' : 'sending.removed')} `), plain(`”${text.trim()}”`, { italic: true })])
}
