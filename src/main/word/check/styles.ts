import { at, named, valueAt, type Element } from './tree.ts'

/** What is asked of a document's styles: its own words, or those of the styles it is based on. */
export interface Styles {
  /** 1–9 for a heading, by its outline level or the name it has in every language of Word; 0 for other text. */
  headingLevel(paragraph: Element): number
  isTitle(paragraph: Element): boolean
  /** The run's own value, or that of its style, its paragraph's style or the defaults. */
  ofRun(run: Element, paragraph: Element | undefined, what: string): Element | undefined
  shadingOf(paragraph: Element | undefined): Element | undefined
  /** A table style may colour cells that say nothing themselves. */
  hasShading(tableStyle: string | undefined): boolean
  language: string | undefined
}

export function stylesOf(part: Element | undefined): Styles {
  const all = new Map(part ? [...named(part, 'w:style')].map((style) => [style.attributes['w:styleId'] ?? '', style]) : [])
  const normal = [...all.values()].find((style) => style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? ''))
  const defaults = part && at(part, 'w:styles', 'w:docDefaults', 'w:rPrDefault', 'w:rPr')

  /** A style and those it is based on; a circle ends. */
  function chain(id: string | undefined): Element[] {
    const found: Element[] = []
    for (let style = all.get(id ?? '') ?? (id === undefined ? normal : undefined); style && !found.includes(style); style = all.get(valueAt(style, 'w:basedOn') ?? '')) found.push(style)
    return found
  }
  const styleOf = (paragraph: Element | undefined) => chain(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
  const first = (styles: Element[], ...way: string[]) => styles.map((style) => at(style, ...way)).find((one) => one !== undefined)

  return {
    headingLevel(paragraph) {
      const own = valueAt(paragraph, 'w:pPr', 'w:outlineLvl')
      const level = own ?? first(styleOf(paragraph), 'w:pPr', 'w:outlineLvl')?.attributes['w:val']
      if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : 0
      const name = styleOf(paragraph).map((style) => /^heading ([1-9])$/i.exec(valueAt(style, 'w:name') ?? '')?.[1]).find((one) => one !== undefined)
      return Number(name ?? 0)
    },
    isTitle: (paragraph) => valueAt(styleOf(paragraph)[0], 'w:name')?.toLowerCase() === 'title',
    ofRun: (run, paragraph, what) =>
      at(run, 'w:rPr', what) ?? (at(run, 'w:rPr', 'w:rStyle') && first(chain(valueAt(run, 'w:rPr', 'w:rStyle')), 'w:rPr', what)) ?? first(styleOf(paragraph), 'w:rPr', what) ?? at(defaults, what),
    shadingOf: (paragraph) => at(paragraph, 'w:pPr', 'w:shd') ?? first(styleOf(paragraph), 'w:pPr', 'w:shd'),
    hasShading: (id) => chain(id ?? '').some((style) => [...named(style, 'w:shd')].length > 0),
    language: at(defaults, 'w:lang')?.attributes['w:val'] ?? first(chain(undefined), 'w:rPr', 'w:lang')?.attributes['w:val'],
  }
}
