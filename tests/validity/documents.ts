import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildReport } from '../../src/core/reports/build-report.ts'
import { DocumentLanguage, languagesIn } from '../../src/core/reports/document-language.ts'
import type { Report } from '../../src/core/reports/report.ts'
import { sideBySide } from '../../src/core/reports/side-by-side.ts'
import { ReportOutline } from '../../src/core/templates/template.ts'
import type { Workbook } from '../../src/core/workbook/workbook.ts'
import { reportToDocx } from '../../src/main/word/report-to-docx.ts'
import { wordsIn, type WordKey } from '../../src/words/words.ts'
import { randomWorkbook } from './random-workbook.ts'

/** Every bundled outline, one after the other. */
export const outlines = readdirSync('resources/templates/reports').sort().map((name) => ReportOutline.parse(JSON.parse(readFileSync(join('resources/templates/reports', name), 'utf8'))))

/** The seed draws the outline and the language in turn, so that so many seeds have every pair as often as they can, and the workbook by chance. */
export const pairs = outlines.flatMap((outline) => DocumentLanguage.options.map((language) => ({ outline, language })))

export interface RandomDocument {
  name: string
  report: Report
  workbook: Workbook
  docx: Buffer
}

export async function randomDocument(seed: number): Promise<RandomDocument> {
  const { outline, language } = pairs[seed % pairs.length]!
  const { workbook, reportId } = randomWorkbook(seed, outline)
  const [first, second] = languagesIn(language)
  const [one, other] = [first, second].map((each) => {
    if (each === undefined) return undefined
    const words = wordsIn(each)
    const built = buildReport(workbook, { reportId, language: each, outline, words: (key, values) => words(key as WordKey, values), today: '2021-01-15' })
    if (!built.ok) throw new Error(`${built.problem.key} ${JSON.stringify(built.problem.values)}`)
    return built.value
  })
  const report = other ? sideBySide(one!, other) : one!
  // Page numbers take most of the time and alter nothing but the contents list.
  const { docx } = await reportToDocx(report, { organisation: 'Satunnainen', now: new Date('2021-01-15T08:00:00Z'), pageNumbers: seed % 10 === 0 })
  return { name: `${seed} ${outline.id} ${language}`, report, workbook, docx }
}
