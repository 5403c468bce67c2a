import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensureBrowser, NO_BROWSER } from './browser.ts'
import { hasDisplay, realElectron } from './electron.ts'
import { countPlaywright, countVitest, type Count } from './test-counts.ts'
import { runNode, type Run } from './test-run.ts'

// `npm test`: every part in turn, what each took against its share, and at the end the line `N passed, N failed`.

interface Part {
  name: string
  /** Minutes that the parts of this share may take together; told, not enforced. */
  share: keyof typeof shares
  run(): Promise<Count>
}

const storeTests = ['tests/main/store', 'tests/core/workbook', 'tests/faults']
const shares = { setUpAndBuild: 6, typesLintUnit: 6, endToEnd: 10, store: 7, word: 6, imports: 5 }

const parts: Part[] = [
  { name: 'set-up and build', share: 'setUpAndBuild', run: build },
  { name: 'types', share: 'typesLintUnit', run: types },
  { name: 'lint', share: 'typesLintUnit', run: lint },
  { name: 'unit, journeys, architecture', share: 'typesLintUnit', run: () => vitest('unit', [], [...storeTests, 'tests/main/word', 'tests/main/imports', 'tests/core/surveys']) },
  { name: 'end to end', share: 'endToEnd', run: endToEnd },
  { name: 'store and its laws', share: 'store', run: () => vitest('store', storeTests) },
  { name: 'faults', share: 'store', run: () => figure('store', 'tests/faults/faults.ts') },
  { name: 'kills', share: 'store', run: () => figure('store', 'tests/kills/kills.ts') },
  { name: 'fuzz', share: 'store', run: () => figure('store', 'tests/fuzz/fuzz.ts', 'store') },
  { name: 'word', share: 'word', run: () => vitest('word', ['tests/main/word']) },
  { name: 'imports and publishing', share: 'imports', run: () => vitest('imports', ['tests/main/imports', 'tests/core/surveys']) },
]

const root = resolve(import.meta.dirname, '..')
const results = join(root, '.cache/tests')
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
/** Milliseconds that tools/run.mjs took to install; 0 when everything was there. */
const setUp = Number(process.env['MUUTOS_SET_UP_MS'] ?? 0)

for (const [index, part] of parts.entries()) {
  const began = performance.now()
  const count = await part.run()
  const seconds = (performance.now() - began + (index === 0 ? setUp : 0)) / 1000
  total.passed += count.passed
  total.failed += count.failed
  if (count.failed > 0) console.log(count.output)
  console.log(`${part.name}: ${count.passed} passed, ${count.failed} failed; ${seconds.toFixed(1)} s of the ${shares[part.share]} min of its share`)
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Not a test, so it passes nothing; when it fails, what comes after cannot be trusted. */
async function build(): Promise<Count> {
  const { worked, output } = await runNode(['tools/build.ts'], minutes('setUpAndBuild'))
  return { passed: 0, failed: worked ? 0 : 1, output }
}

async function types(): Promise<Count> {
  const runs: Run[] = []
  for (const part of ['core', 'main', 'renderer', 'e2e'])
    runs.push(await runNode(['node_modules/typescript/bin/tsc', '-p', `tsconfig.${part}.json`], minutes('typesLintUnit')))
  return asOneTest({ worked: runs.every((run) => run.worked), output: runs.map((run) => run.output).join('') })
}

async function lint(): Promise<Count> {
  return asOneTest(await runNode(['node_modules/oxlint/bin/oxlint'], minutes('typesLintUnit')))
}

async function vitest(name: 'unit' | 'store' | 'word' | 'imports', folders: string[], without: string[] = []): Promise<Count> {
  const file = join(results, `${name}.json`)
  const exclude = without.flatMap((folder) => ['--exclude', `${folder}/**`])
  const run = await runNode(
    ['node_modules/vitest/vitest.mjs', 'run', ...folders, ...exclude, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    minutes(name === 'unit' ? 'typesLintUnit' : name),
  )
  return countVitest(file, run)
}

/** A script that counts what it tried and what went wrong: one test, whose figures are said whether it passes or not. */
async function figure(share: keyof typeof shares, ...script: string[]): Promise<Count> {
  const run = await runNode(script, minutes(share))
  if (run.worked) console.log(run.output.trimEnd().split('\n').at(-1))
  return asOneTest(run)
}

async function endToEnd(): Promise<Count> {
  const electron = hasDisplay() ? realElectron() : undefined
  if (!electron && !ensureBrowser()) return { passed: 0, failed: 1, output: NO_BROWSER }
  const file = join(results, 'end-to-end.json')
  const run = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], minutes('endToEnd'), { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  return countPlaywright(file, run)
}

function asOneTest({ worked, output }: Run): Count {
  return worked ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

/** Milliseconds after which a part that hangs is ended: three times its share. */
function minutes(share: keyof typeof shares): number {
  return shares[share] * 3 * 60_000
}
