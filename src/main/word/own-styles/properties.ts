import type { Element } from '../foreign/xml.ts'
import { written } from './written.ts'

/**
 * What a style may say of a paragraph and of its letters, in the standard's order (ECMA-376-1, 17.3.1.26 and 17.3.2.28).
 * Left out: frames and lists, which stay ours; hidden and blinking text; and the language, which is the report's.
 */
const ofParagraphs = 'keepNext keepLines pageBreakBefore widowControl suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc textAlignment outlineLvl'.split(' ')
const ofLetters = 'rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing w kern position sz szCs highlight u bdr shd vertAlign em lang'.split(' ')

/** `also`: elements of ours, which count rather than theirs. */
export function paragraphProperties(theirs: Element | undefined, also: Record<string, string> = {}): string {
  const numbered = theirs?.inside.some(({ name }) => name === 'w:numPr')
  // Their number goes, and so does the room that was left for it.
  const left = ['outlineLvl', ...(numbered ? ['ind'] : [])]
  return properties('w:pPr', ofParagraphs, theirs, left, also)
}

export function letterProperties(theirs: Element | undefined, also: Record<string, string> = {}): string {
  return properties('w:rPr', ofLetters, theirs, ['lang'], also)
}

function properties(name: string, order: readonly string[], theirs: Element | undefined, left: readonly string[], also: Record<string, string>): string {
  const inside = order.map((one) => {
    const found = left.includes(one) ? undefined : theirs?.inside.find((element) => element.name === `w:${one}`)
    return also[one] ?? (found ? written(found) : '')
  }).join('')
  return inside === '' ? '' : `<${name}>${inside}</${name}>`
}
