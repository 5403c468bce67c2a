import { grouped } from '../../values/grouped.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { figureMaker } from '../figures.ts'
import type { Block, Figure, Inline, Report, Words } from '../report.ts'
import { figuresIn, type PlacedFigure } from './figures-in.ts'
import { formulaWords, type Naming } from './formula-words.ts'

/**
 * The appendix `Source of figures`: section by section what each figure was worked out from, and from how many
 * records. Figures of one table that came about alike share a row, so it stays short; each is a link to its place.
 */
export function sourcesAppendix(report: Report, naming: Naming, words: Words): Block[] {
  const figures = figureMaker(report.language)
  const sections = grouped(figuresIn(report).filter(({ figure }) => figure.value !== null), ({ section }) => section.anchor)
  return [
    heading(1, words('sources.title'), 's_sources'),
    paragraph(plain(words(sections.size > 0 ? 'sources.lead' : 'sources.none'))),
    ...[...sections].map(([section, placed]) =>
      table({
        anchor: `t_sources_${section}`,
        caption: words('sources.caption', { section: placed[0]!.section.title }),
        columns: [[words('sources.place'), 24], [words('sources.figures'), 30], [words('sources.workedOutFrom'), 34], [words('sources.records'), 12, 'end']],
        rows: alike(placed, naming, words).map(({ place, from, own }, row) => [
          [plain(place)],
          own.flatMap(linked),
          [plain(from)],
          [figures.count(`sources_${section}_${row}`, recordsOf(own))],
        ]),
      }),
    ),
  ]
}

/** Figures of one place that were worked out in the same way, in the order read. */
function alike(placed: PlacedFigure[], naming: Naming, words: Words): { place: string; from: string; own: Figure[] }[] {
  const told = placed.map(({ figure, place }) => ({ figure, place, from: formulaWords(figure.query, naming, words) }))
  return [...grouped(told, ({ place, from }) => `${place}\n${from}`).values()].map((own) => ({ place: own[0]!.place, from: own[0]!.from, own: own.map(({ figure }) => figure) }))
}

function linked(figure: Figure, index: number): Inline[] {
  return [...(index > 0 ? [plain(' · ')] : []), { kind: 'link', text: figure.text, href: `#${figure.id}` }]
}

/** Each record once, however many of the figures it counts in. */
function recordsOf(figures: Figure[]): Figure['records'] {
  return [...new Map(figures.flatMap(({ records }) => records).map((one) => [`${one.table}/${one.id}`, one])).values()]
}
