import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Preferences, type Answers } from '../contract/requests.ts'
import { failed, ok } from '../core/values/problem.ts'
import type { Desk } from './desk.ts'
import type { World } from './world.ts'

/** Preferences and an empty list, so that the shell can be built; the map of the program takes this place. */
export async function openAnswers({ world }: { world: World; desk: Desk }): Promise<{ answers: Answers; close(): Promise<void> }> {
  const file = join(world.userData, 'preferences.json')
  await mkdir(world.userData, { recursive: true })
  let preferences: Preferences = { language: 'fi', theme: 'system', density: 'compact', who: '' }
  try {
    preferences = Preferences.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    // The first start.
  }
  const answers: Partial<Answers> = {
    'preferences.read': async () => ok(preferences),
    'preferences.write': async (wish) => {
      preferences = { ...preferences, ...wish }
      await writeFile(file, JSON.stringify(preferences))
      return ok(preferences)
    },
    'workbooks.list': async () => ok({ workbooks: [] }),
    'workbook.state': async () => ok(null),
  }
  const rest = new Proxy(answers, { get: (known, name: keyof Answers) => known[name] ?? (async () => failed('not-yet')) })
  return { answers: rest as Answers, close: async () => undefined }
}
