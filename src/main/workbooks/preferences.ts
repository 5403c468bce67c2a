import { join } from 'node:path'
import { Preferences } from '../../contract/requests.ts'
import type { FileSystem } from '../store/files.ts'
import { readSmall, writeSmall } from './small-file.ts'

/** How this person likes the program: kept beside the workbooks, not in them. */
export async function readPreferences(userData: string, files: FileSystem): Promise<Preferences> {
  const known = await readSmall(preferencesIn(userData), Preferences.partial(), {}, files)
  return { ...defaults, ...known }
}

export async function writePreferences(userData: string, wish: Partial<Preferences>, files: FileSystem): Promise<Preferences> {
  const preferences = { ...(await readPreferences(userData, files)), ...wish }
  await writeSmall(preferencesIn(userData), preferences, files)
  return preferences
}

const defaults: Preferences = { language: 'fi', theme: 'system', density: 'compact', who: '' }
const preferencesIn = (userData: string) => join(userData, 'preferences.json')
