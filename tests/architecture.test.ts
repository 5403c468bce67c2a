import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { expect, test } from 'vitest'

const features = ['programme', 'actions', 'meetings', 'surveys', 'indicators', 'budget', 'risks', 'workshops', 'reporting', 'files', 'forms', 'settings', 'templates']
const coreFeatures = features.map((name) => `src/core/${name}`)
const screens = ['frame', 'start', 'home', 'actions', 'followUps', 'meetings', 'workshops', 'surveys', 'indicators', 'budget', 'risks', 'reports', 'history', 'backups', 'settings']
const react = ['react', 'react-dom', 'react-aria-components', '@react-aria', '@internationalized/date', '@tanstack', 'zustand', 'wouter', 'lucide-react', 'react-hook-form', '@hookform', 'zod', '@tiptap', 'echarts', '@fontsource-variable']
const windowParts = readdirSync('src/renderer').filter((name) => /\.tsx?$/.test(name) && !name.startsWith('main')).map((name) => `src/renderer/${name}`)
const each = (folders: string[], may: string[]) => Object.fromEntries(folders.map((folder) => [folder, may]))
const adapters = (libraries: string[]) => ['src/core', 'src/words', 'src/main/world.ts', 'node:', ...libraries]

/** Who may import what besides its own folder: the first row that fits a file counts. The same table stands in ARCHITECTURE.md. */
const allowed: Record<string, string[]> = {
  'src/core/values': ['zod', 'temporal-polyfill', 'fractional-indexing'],
  'src/core/templates': ['src/core/values', 'src/core/meetings', 'src/core/reporting', 'src/core/surveys', 'zod'],
  ...each(coreFeatures.filter((folder) => folder !== 'src/core/templates'), ['src/core/values', 'src/core/templates', 'zod']),
  'src/core/workbook': ['src/core/values', ...coreFeatures, 'zod'],
  'src/core/home': ['src/core/values', ...coreFeatures, 'src/core/workbook', 'src/core/reports', 'zod'],
  'src/core/reports': ['src/core/values', ...coreFeatures, 'src/core/workbook', 'zod', 'diff'],
  'src/words': ['src/core/values', 'i18next'],
  'src/contract': ['src/core', 'zod'],
  'src/main/store': adapters(['lowdb', 'zod']),
  'src/main/imports': adapters(['papaparse', 'yauzl', 'saxes', 'zod']),
  'src/main/word': adapters(['docx', 'yauzl', 'saxes', 'zod']),
  'src/main/slides': adapters(['pptxgenjs', 'src/main/word']),
  'src/main/forms': adapters(['yauzl', 'yazl', 'saxes', 'src/main/word']),
  'src/main/calendar': adapters(['ical-generator']),
  'src/main/exchange': adapters(['yazl', 'yauzl', 'zod', 'src/main/store']),
  'src/main/mending': adapters(['zod', 'src/main/store', 'src/main/exchange', 'src/main/workbooks/set-aside.ts', 'src/main/workbooks/folders.ts']),
  'src/main/bundled': adapters(['zod']),
  'src/main/backups': adapters(['zod', 'src/main/store', 'src/main/exchange', 'src/main/workbooks/set-aside.ts']),
  'src/main/workbooks': adapters(['zod', 'src/contract', 'src/main/store', 'src/main/exchange']),
  'src/main/shell': ['src/main', 'src/contract', 'src/core', 'src/words', 'electron', 'node:'],
  'src/main': ['src/core', 'src/contract', 'src/words', 'zod', 'node:'],
  'src/preload': ['src/contract', 'electron'],
  'src/cli': ['src/core', 'src/words', 'src/main', 'zod', 'node:'],
  'src/renderer/ui': react,
  ...each(screens.map((name) => `src/renderer/${name}`), ['src/core', 'src/contract', 'src/words', 'src/renderer/ui', ...windowParts, ...react]),
  'src/renderer': ['src/core', 'src/contract', 'src/words', 'src/renderer', ...react],
}
/** The frame opens the screens; no screen opens another. */
allowed['src/renderer/frame'] = [...allowed['src/renderer/frame']!, ...screens.map((name) => `src/renderer/${name}`)]
/** Only the shell knows Electron, so nothing else in main may reach into it. */
const forbidden: Record<string, string[]> = { 'src/main': ['src/main/shell'], 'src/cli': ['src/main/shell'] }

const inside = (path: string, folder: string) => path === folder || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`)
const unix = (path: string) => path.split(sep).join('/')
/** Static ones begin a line, or end a list of names that began one; dynamic ones may stand anywhere. */
const imports = /(?:^import\b[^'\n]*|^(?:export\b[^'\n=]*|\}) from |\bimport\()'([^']+)'/gm

function broken(path: string): string[] {
  const folder = Object.keys(allowed).find((candidate) => inside(path, candidate))
  if (!folder) return ['it lies in no folder of the table']
  return [...readFileSync(path, 'utf8').matchAll(imports)].flatMap(([, name = '']) => {
    const target = name.startsWith('.') ? unix(normalize(join(dirname(path), name))) : name
    const may = [folder, ...allowed[folder]!].some((one) => inside(target, one))
    const mayNot = path.startsWith('src/main/shell') ? false : (forbidden[folder] ?? []).some((one) => inside(target, one))
    return may && !mayNot ? [] : [`${path} may not import ${target}`]
  })
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => unix(join('src', name))).filter((name) => /\.tsx?$/.test(name))

test('every file imports only what its folder may', () => {
  expect(sources.flatMap(broken)).toEqual([])
})

test('relative imports name the file with its ending, so that Node runs the sources as they are', () => {
  const without = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(imports)].filter(([, name = '']) => name.startsWith('.') && !/\.(ts|tsx|css|json|svg|png)(\?.*)?$/.test(name)).map(([, name]) => `${path}: ${name}`))
  expect(without).toEqual([])
})
