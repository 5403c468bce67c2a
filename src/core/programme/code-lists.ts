import { z } from 'zod'
import { Text } from '../values/text.ts'

const Words = Text.required()

/** Attribution and version: the same number once meant another county, so a code is read only with its list's year. */
const common = {
  /** Year of the classification, `2026`. */
  version: z.string().regex(/^\d{4}$/),
  name: Words,
  source: z.string(),
  licence: z.string(),
}

const Code = z.string().regex(/^\d{1,3}$/)

/** Regions (maakunnat). There is no 03 and no 20. */
export const RegionList = z.object({
  ...common,
  list: z.literal('regions'),
  codes: z.array(z.object({ code: Code, name: Words, nuts3: z.string().regex(/^FI[0-9A-Z]{3}$/), municipalities: z.int().min(1) })).min(1),
})
export type RegionList = z.infer<typeof RegionList>

/** Wellbeing services counties (hyvinvointialueet), with Helsinki and Åland, which stand alone. */
export const CountyList = z.object({
  ...common,
  list: z.literal('counties'),
  codes: z
    .array(
      z.object({
        code: Code,
        name: Words,
        region: Code,
        collaborativeArea: Code,
        sotkanetRegion: Code,
        /** The code of 2021, still met in older files. */
        provisionalCode2021: Code.optional(),
      }),
    )
    .min(1),
})
export type CountyList = z.infer<typeof CountyList>

/** Collaborative areas (yhteistyöalueet); 6 is a technical code for Åland. */
export const CollaborativeAreaList = z.object({ ...common, list: z.literal('collaborativeAreas'), codes: z.array(z.object({ code: Code, name: Words })).min(1) })
export type CollaborativeAreaList = z.infer<typeof CollaborativeAreaList>

export interface CodeLists {
  regions: RegionList
  counties: CountyList
  collaborativeAreas: CollaborativeAreaList
}

/** The first code that a list gives twice or that points to no code of another list; null when all is well. */
export function strayCode({ regions, counties, collaborativeAreas }: CodeLists): { list: keyof CodeLists; code: string } | null {
  const [regionCodes, areaCodes] = [regions, collaborativeAreas].map(({ codes }) => new Set(codes.map(({ code }) => code))) as [Set<string>, Set<string>]
  for (const { list, codes } of [regions, counties, collaborativeAreas]) {
    const twice = codes.find(({ code }, place) => codes.some((other, earlier) => earlier < place && other.code === code))
    if (twice) return { list, code: twice.code }
  }
  const stray = counties.codes.find(({ region, collaborativeArea }) => !regionCodes.has(region) || !areaCodes.has(collaborativeArea))
  return stray ? { list: 'counties', code: stray.code } : null
}

/** Counties by the code they had in 2021, where a file says that it is of that year. */
export function countyOf(counties: CountyList, code: string, version: string): CountyList['codes'][number] | undefined {
  return counties.codes.find((county) => (version === '2021' ? county.provisionalCode2021 : county.code) === code)
}
