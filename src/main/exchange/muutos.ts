import { partOf, type Part } from '../store/parts.ts'

/** The first file of a `.muutos`: what it is, so that another zip is not taken for one. */
export const titleIn = 'muutos.json'

export function titlePart(): Part {
  return partOf(titleIn, Buffer.from(JSON.stringify({ muutos: 'workbook', format: 1 })))
}

/** Whether a title is one that this program can read. */
export function titleKind(bytes: Buffer): 'readable' | 'newer' | 'other' {
  try {
    const title: unknown = JSON.parse(bytes.toString())
    if (typeof title !== 'object' || title === null || !('muutos' in title) || !('format' in title)) return 'other'
    return title.format === 1 && title.muutos === 'workbook' ? 'readable' : 'newer'
  } catch {
    return 'other'
  }
}

/** The only names a `.muutos` may hold: none leads out of the folder it is opened into. */
export const partNames = /^(muutos\.json|workbook\.json|journals\/\d{6}\.jsonl|files\/[0-9a-f]{64})$/

/** The hash that a kept file's content must have; undefined for the other parts. */
export const keptHash = (name: string): string | undefined => /^files\/([0-9a-f]{64})$/.exec(name)?.[1]
