import { join } from 'node:path'
import { CollaborativeAreaList, CountyList, RegionList, strayCode, type CodeLists } from '../../core/programme/code-lists.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { readBundled } from './read-bundled.ts'

const files = { regions: 'regions.json', counties: 'counties.json', collaborativeAreas: 'collaborative-areas.json' }

/** The bundled regions, wellbeing services counties and collaborative areas; a damaged list is named: `code-list-not-valid`. */
export async function readCodeLists(resources: string): Promise<Result<CodeLists>> {
  const folder = join(resources, 'codelists')
  const regions = await readBundled(join(folder, files.regions), RegionList, 'code-list-not-valid')
  if (!regions.ok) return regions
  const counties = await readBundled(join(folder, files.counties), CountyList, 'code-list-not-valid')
  if (!counties.ok) return counties
  const collaborativeAreas = await readBundled(join(folder, files.collaborativeAreas), CollaborativeAreaList, 'code-list-not-valid')
  if (!collaborativeAreas.ok) return collaborativeAreas

  const lists = { regions: regions.value, counties: counties.value, collaborativeAreas: collaborativeAreas.value }
  const stray = strayCode(lists)
  return stray ? failed('code-list-not-valid', { file: files[stray.list], field: `codes.${stray.code}` }) : ok(lists)
}
