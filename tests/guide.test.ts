import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { everyWord } from '../src/words/words.ts'

const guide = resolve(import.meta.dirname, '../docs/guide')

test.each(['fi', 'sv', 'en'] as const)('what the guide in %s says is written on a button, stands on one; its pictures are there', (language) => {
  const text = readFileSync(join(guide, `${language}.md`), 'utf8')
  const onScreens = Object.values(everyWord(language)).map(asShown)
  const quoted = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words!)
  const pictures = [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => path!)
  expect({ notOnScreens: quoted.filter((words) => !onScreens.some((shown) => shown.test(words))), notThere: pictures.filter((path) => !existsSync(join(guide, path))) }).toEqual({ notOnScreens: [], notThere: [] })
  expect(quoted.length).toBeGreaterThan(20)
})

test('the pictures are used, and together stay under 5 MB', () => {
  const texts = ['guide/fi.md', 'guide/sv.md', 'guide/en.md', '../README.md'].map((name) => readFileSync(join(guide, '..', name), 'utf8')).join()
  const pictures = readdirSync(join(guide, 'pictures'))
  expect(pictures.filter((name) => !texts.includes(name))).toEqual([])
  expect(pictures.reduce((sum, name) => sum + statSync(join(guide, 'pictures', name)).size, 0)).toBeLessThan(5_000_000)
})

/** A word as a screen shows it: with a count or a time where it has room for one. */
function asShown(word: string): RegExp {
  const parts = word.split(/\{\{(?:count|time)\}\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\d.:]+')}$`)
}
