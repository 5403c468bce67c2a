import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { beginning, type InDocument } from './placed.ts'
import type { Styles } from './styles.ts'
import { around, at, textIn, valueAt, type Element } from './tree.ts'

/** Text can be told from what is behind it: 4.5 to 1, or 3 to 1 where it is large (WCAG 2.1, 1.4.3). */
export function contrastFaults({ runs }: InDocument, styles: Styles): DocumentFinding[] {
  const known = new Set<string>()
  return runs.flatMap(({ element: run, heading }): DocumentFinding[] => {
    const text = textIn(run).trim()
    const paragraph = around(run, 'w:p')
    const colour = rgb(styles.ofRun(run, paragraph, 'w:color')?.attributes['w:val'])
    const behind = text === '' || colour === null ? null : backgroundOf(run, paragraph, styles)
    if (colour === null || behind === null) return []
    const ratio = contrast(colour, behind)
    const key = `${heading} ${colour.join()} ${behind.join()}`
    if (ratio >= (isLarge(run, paragraph, styles) ? 3 : 4.5) || known.has(key)) return []
    known.add(key)
    return [{ finding: 'contrast-too-low', heading, what: `${beginning(text)} (${(Math.floor(ratio * 10) / 10).toFixed(1)})` }]
  })
}

type Rgb = [red: number, green: number, blue: number]

/** `auto` is chosen by Word so that it can be read. */
function rgb(hex: string | undefined): Rgb | null {
  const [, red, green, blue] = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex ?? '') ?? []
  return red && green && blue ? [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)] : null
}

/** The nearest shading around the text, else paper; null where only the table's style knows it. */
function backgroundOf(run: Element, paragraph: Element | undefined, styles: Styles): Rgb | null {
  const cell = around(run, 'w:tc')
  const own = valueAt(run, 'w:rPr', 'w:highlight')
  const shadings = [styles.ofRun(run, paragraph, 'w:shd'), styles.shadingOf(paragraph), at(cell, 'w:tcPr', 'w:shd')]
  const fill = (own && highlights[own]) ?? shadings.map((shading) => rgb(shading?.attributes['w:fill'])).find((one) => one !== null)
  if (fill) return fill
  const table = cell && around(cell, 'w:tbl')
  return table && styles.hasShading(valueAt(table, 'w:tblPr', 'w:tblStyle')) ? null : [255, 255, 255]
}

/** The colours of the highlighter pen (ECMA-376, 17.18.40). */
const highlights: Record<string, Rgb> = {
  black: [0, 0, 0], blue: [0, 0, 255], cyan: [0, 255, 255], darkBlue: [0, 0, 139], darkCyan: [0, 139, 139], darkGray: [169, 169, 169], darkGreen: [0, 100, 0], darkMagenta: [128, 0, 128],
  darkRed: [139, 0, 0], darkYellow: [128, 128, 0], green: [0, 255, 0], lightGray: [211, 211, 211], magenta: [255, 0, 255], red: [255, 0, 0], white: [255, 255, 255], yellow: [255, 255, 0],
}

/** From 18 points, or 14 in bold; sizes are half points. */
function isLarge(run: Element, paragraph: Element | undefined, styles: Styles): boolean {
  const size = Number(styles.ofRun(run, paragraph, 'w:sz')?.attributes['w:val'] ?? 20)
  const bold = styles.ofRun(run, paragraph, 'w:b')
  return size >= 36 || (size >= 28 && bold !== undefined && !['0', 'false'].includes(bold.attributes['w:val'] ?? ''))
}

function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
