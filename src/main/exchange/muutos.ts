import { z } from 'zod'
import { currentFormat } from '../../core/workbook/workbook.ts'
import { partOf, type Part } from '../store/parts.ts'

/** The first file of a `.muutos`: what it is, so that another zip is not taken for one. */
export const titleIn = 'muutos.json'

/** The title names the encoding of what follows, and what more there is to say of a backup. */
export function titlePart(more: object = {}): Part {
  return partOf(titleIn, Buffer.from(JSON.stringify({ muutos: 'workbook', format: currentFormat, encoding: 'plain', ...more })))
}

/** Whether a title is one that this program can read. */
export function titleKind(bytes: Buffer): 'readable' | 'newer' | 'other' {
  try {
    const title = Title.safeParse(JSON.parse(bytes.toString()))
    if (!title.success) return 'other'
    const { muutos, format, encoding } = title.data
    return muutos === 'workbook' && Number.isInteger(format) && Number(format) >= 1 && Number(format) <= currentFormat && encoding === 'plain' ? 'readable' : 'newer'
  } catch {
    return 'other'
  }
}

/** Format 1 named no encoding: it had but one. */
const Title = z.object({ muutos: z.unknown(), format: z.unknown(), encoding: z.unknown().default('plain') }).refine((title) => title.muutos !== undefined && title.format !== undefined)

/** The only names a `.muutos` may hold: none leads out of the folder it is opened into. */
export const partNames = /^(muutos\.json|workbook\.json|journals\/\d{6}\.jsonl|files\/[0-9a-f]{64})$/

/** The hash that a kept file's content must have; undefined for the other parts. */
export const keptHash = (name: string): string | undefined => /^files\/([0-9a-f]{64})$/.exec(name)?.[1]
