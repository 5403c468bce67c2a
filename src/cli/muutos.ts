import { parseArgs } from 'node:util'
import { join } from 'node:path'
import { DocumentLanguage, languagesIn } from '../core/reports/document-language.ts'
import type { Language } from '../core/values/text.ts'
import type { Problem } from '../core/values/problem.ts'
import { sentenceOf } from '../words/problem-words.ts'
import { wordsIn } from '../words/words.ts'
import { realWorld } from '../main/world.ts'
import { check } from './check.ts'
import { doctor } from './doctor.ts'
import { importLedger } from './import-ledger.ts'
import { importSurvey } from './import-survey.ts'
import { report } from './report.ts'

/** What a verb is given, and the way it speaks. */
export interface Asked {
  options: { workbook?: string; period?: string; language: Language; /** As asked for, `fi+sv` too. */ document: DocumentLanguage; out?: string; wave?: string; file?: string; 'delete-on'?: string; grant?: string; 'accept-difference'?: boolean; mend?: boolean }
  files: string[]
  world: ReturnType<typeof realWorld>
  print(line: string): void
}

/** 0 in order, 1 something to mend; trouble comes as a problem, a wrong command as 'usage'. */
export type Ended = 0 | 1 | 'usage' | Problem

const verbs: Record<string, (asked: Asked) => Promise<Ended>> = { report, 'import-survey': importSurvey, 'import-ledger': importLedger, check, doctor }

process.exitCode = await run(process.argv.slice(2))

/** The same core and the same adapters as in the window, without one. Exit codes: 0, 1 something to mend, 2 usage, 3 trouble. */
async function run(args: string[]): Promise<number> {
  const { values, positionals } = read(args)
  const document = DocumentLanguage.safeParse(values?.language ?? 'fi')
  const [language] = languagesIn(document.data ?? 'fi')
  const say = wordsIn(language)
  const tell = (problem: Problem) => console.error(sentenceOf(problem, say))
  if (values?.help) return console.log(say('cli.help')), 0
  if (!document.success) return tell({ key: 'language-unknown', values: { language: String(values?.language) } }), 3

  const [verb = '', ...files] = positionals
  const world = realWorld(join(process.cwd(), '.muutos'), join(import.meta.dirname, '../../resources'))
  const ended = (await verbs[verb]?.({ options: { ...values, language, document: document.data }, files, world, print: (line) => console.log(line) })) ?? 'usage'
  if (ended === 'usage') return console.error(say('cli.help')), 2
  if (typeof ended === 'number') return ended
  return tell(ended), 3
}

function read(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { workbook: text, period: text, language: text, out: text, wave: text, file: text, 'delete-on': text, grant: text, 'accept-difference': { type: 'boolean' }, mend: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch {
    return { values: undefined, positionals: [] }
  }
}
