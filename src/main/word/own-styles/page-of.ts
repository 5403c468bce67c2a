import { all, child, type Element } from '../foreign/xml.ts'
import { ourPage, textWidthOf, type Page } from '../page.ts'

/** The page of the first section, upright, or null where its size is none that a report's tables fit. Twips. */
export function pageOf(document: Element): Page | null {
  for (const section of all(document)) if (section.name === 'w:sectPr') return pageIn(section)
  return null
}

function pageIn(section: Element): Page | null {
  const size = child(section, 'w:pgSz')
  const margin = child(section, 'w:pgMar')
  const sides = [lengthOf(size, 'w:w'), lengthOf(size, 'w:h')].filter((side) => side !== null)
  const [width = 0, height = 0] = sides.toSorted((one, other) => one - other)
  const left = lengthOf(margin, 'w:left')
  const right = lengthOf(margin, 'w:right')
  if (!isWithin(width, widths) || !isWithin(height, heights) || left === null || right === null) return null
  const header = edge(lengthOf(margin, 'w:header'), ourPage.header)
  const page = {
    width,
    height,
    // A margin below nought is one that a tall header may not push; ours needs its room.
    top: Math.max(header + ourPage.top - ourPage.header, within(Math.abs(lengthOf(margin, 'w:top') ?? 0), margins)),
    bottom: within(Math.abs(lengthOf(margin, 'w:bottom') ?? 0), margins),
    left: within(left + (lengthOf(margin, 'w:gutter') ?? 0), margins),
    right: within(right, margins),
    header,
    footer: edge(lengthOf(margin, 'w:footer'), ourPage.footer),
  }
  return textWidthOf(page) >= narrowest ? page : null
}

/** From a little narrower than A4 to A3. */
const widths = [11_000, 16_840] as const
const heights = [14_000, 23_815] as const
/** 1 to 6 cm; most printers leave half a centimetre white. */
const margins = [567, 3402] as const
const edges = [284, 1701] as const
/** Of the text, 12 cm: below that the tables of money would be all hyphens. */
const narrowest = 6804

/** A document without headers has them at its very edge, where ours would not be printed. */
function edge(length: number | null, ours: number): number {
  return length !== null && isWithin(length, edges) ? length : ours
}

/** Whole twips: newer files may write a length with its unit, which hardly any does. */
function lengthOf(element: Element | undefined, name: string): number | null {
  const text = element?.attributes[name] ?? ''
  return /^-?\d{1,6}$/.test(text) ? Number(text) : null
}

function isWithin(length: number, [least, most]: readonly [number, number]): boolean {
  return length >= least && length <= most
}

function within(length: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, length))
}
