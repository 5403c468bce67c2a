import { basename, resolve } from 'node:path'
import type { ReadinessFinding } from '../core/reports/report.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import { sum } from '../core/values/amounts.ts'
import { say as inLanguage } from '../core/values/text.ts'
import { row } from '../core/workbook/rows.ts'
import { openReports } from '../main/reports.ts'
import type { Store } from '../main/store/store.ts'
import { checkFile } from '../main/word/check/check-file.ts'
import { byHeading, faultWords } from '../words/document-fault-words.ts'
import { sentenceOf } from '../words/problem-words.ts'
import { wordsIn } from '../words/words.ts'
import type { Asked, Ended } from './muutos.ts'
import { reportOf } from './report.ts'
import { withWorkbook } from './with-workbook.ts'

/** `muutos check`: a Word file, or a workbook and what the report of a period still lacks. */
export async function check(asked: Asked): Promise<Ended> {
  const { options, files, world } = asked
  if (files[0]) return checkDocument(files[0], asked)
  if (!options.workbook) return 'usage'
  return withWorkbook(options.workbook, world, 'read', (store) => checkWorkbook(store, asked))
}

async function checkDocument(file: string, { options, print }: Asked): Promise<Ended> {
  const say = wordsIn(options.language)
  const checked = await checkFile(resolve(file))
  if (!checked.ok) return checked.problem
  const count = checked.value.length
  print(count === 0 ? say('cli.documentSound', { file: basename(file) }) : say('cli.documentFaults', { file: basename(file), count }))
  for (const { heading, findings } of byHeading(checked.value)) {
    print(heading || say('documentCheck.beforeHeadings'))
    for (const finding of findings) print(`- ${faultWords(finding, say)}`)
  }
  return count === 0 ? 0 : 1
}

async function checkWorkbook(store: Store, { options, world, print }: Asked): Promise<Ended> {
  const { language, period } = options
  const say = wordsIn(language)
  const { workbook } = store
  for (const notice of store.notices) print(sentenceOf(notice, say))
  if (store.notices.length === 0) print(say('cli.workbookSound', { name: inLanguage(row(workbook, settings, settingsId)?.name, language), rows: sum(Object.values(workbook.tables).map((rows) => Object.keys(rows).length)) }))
  if (!period) return store.notices.length === 0 ? 0 : 1

  const reportId = reportOf(workbook, period)
  if (!reportId.ok) return reportId.problem
  const opened = await openReports(world, () => workbook)
  if (!opened.ok) return opened.problem
  const readiness = opened.value.readiness(reportId.value, language)
  if (!readiness.ok) return readiness.problem
  const findings = readiness.value.sections.flatMap((section) => section.findings.filter(({ exception }) => exception === undefined).map((finding) => ({ title: section.title, ...finding })))
  print(findings.length === 0 ? say('cli.noFindings') : say('cli.findings', { count: findings.length }))
  for (const finding of findings) print(`- ${finding.title} (${say(severities[finding.severity])}): ${finding.text}`)
  return findings.length === 0 ? 0 : 1
}

const severities = { blocks: 'cli.blocks', warns: 'cli.warns' } as const satisfies Record<ReadinessFinding['severity'], string>
