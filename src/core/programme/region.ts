import type { Text } from '../values/text.ts'
import type { CodeLists } from './code-lists.ts'

/** What the settings tell of a region; one with a code was chosen from a list, and is called as the list calls it. */
export interface Region {
  region?: Text | undefined
  regionCode?: string | undefined
  /** A code is read only with its list and the list's year. */
  codeList?: 'regions' | 'counties' | undefined
  codeListVersion?: string | undefined
}

/** A region of a list, and the key it is chosen by: `regions/06`. */
export interface ListedRegion {
  key: string
  region: { region: Text; regionCode: string; codeList: 'regions' | 'counties'; codeListVersion: string }
}

/** The key of a region that is written freely. */
export const ownWords = 'own'

/** The regions (maakunnat), then the wellbeing services counties. */
export function listedRegions(lists: CodeLists): ListedRegion[] {
  return (['regions', 'counties'] as const).flatMap((codeList) =>
    lists[codeList].codes.map(({ code, name }) => ({ key: `${codeList}/${code}`, region: { region: name, regionCode: code, codeList, codeListVersion: lists[codeList].version } })),
  )
}

/** The key of the region in the settings; one from a list of another year is not looked for in this one. */
export function chosenRegion(settings: Region | undefined, listed: readonly ListedRegion[]): string {
  const found = listed.find(({ region }) => region.regionCode === settings?.regionCode && region.codeList === settings.codeList && region.codeListVersion === settings.codeListVersion)
  return found?.key ?? ownWords
}

/** The region after a choice: as the list has it, or in one's own words without a code; left as it was when nothing was chosen anew. */
export function regionAfter(before: Region | undefined, wish: { key: string; words: Text }, listed: readonly ListedRegion[]): Region {
  const found = listed.find(({ key }) => key === wish.key)
  if (found) return found.region
  const isAsBefore = chosenRegion(before, listed) === ownWords && JSON.stringify(wish.words) === JSON.stringify(before?.region ?? {})
  if (isAsBefore) return { region: before?.region, regionCode: before?.regionCode, codeList: before?.codeList, codeListVersion: before?.codeListVersion }
  return { region: Object.keys(wish.words).length > 0 ? wish.words : undefined, regionCode: undefined, codeList: undefined, codeListVersion: undefined }
}
