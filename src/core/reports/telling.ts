import type { Grant } from '../budget/grant.ts'
import type { Period } from '../programme/programme.ts'
import type { ReportRow } from '../reporting/report.ts'
import type { ReportOutline } from '../templates/template.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { plainFrom, type RichDocument, type RichText } from '../values/rich-text.ts'
import { inLanguage, type Language, type Text } from '../values/text.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { led, plain } from './blocks.ts'
import { figureMaker, type Figures } from './figures.ts'
import { materialOf, type Material } from './material.ts'
import type { Block, Inline, Words } from './report.ts'

export type OutlineSection = ReportOutline['sections'][number]

/** What every section is told with: the workbook's material for the report's time, its language, and where its gaps are noted. */
export interface Telling {
  workbook: Workbook
  report: ReportRow
  period: Period
  /** The days the report accounts for: the period, or in a final report the whole time until its end, in a plan the whole usage period. */
  from: Day
  to: Day
  grants: Grant[]
  today: Day
  language: Language
  material: Material
  figures: Figures
  words: Words
  /** Words with numbers or texts set into them: `{{done}}` of the words is replaced by what `parts` has for it. */
  sentence(key: string, parts: Record<string, Inline | Inline[]>): Inline[]
  /** A text in the reader's language; if it is missing there, in the next one, marked, and noted as not translated. */
  text(text: Text | undefined, table: string, id: Id): Inline[]
  /** The same where only letters fit: a caption, a chart's category. */
  letters(text: Text | undefined, table: string, id: Id): string
  /** A formatted text; empty when there is none. With `lead`, its first paragraph begins with that word. */
  rich(text: RichText | undefined, table: string, id: Id, lead?: string): Block[]
  /** Rows shown in another language than the reader's, in the order met. */
  untranslated: { table: string; id: Id }[]
  /** Every text shown so far and the row it stands in: readiness looks for personal data in them. */
  shown: { table: string; id: Id; text: string }[]
}

export interface TellingOf {
  workbook: Workbook
  report: ReportRow
  period: Period
  grants: Grant[]
  language: Language
  words: Words
  today: Day
}

export function tellingOf(of: TellingOf): Telling {
  const { workbook, report, period, language, words } = of
  const { from, to } = daysOf(of)
  const untranslated: Telling['untranslated'] = []
  const texts: Telling['shown'] = []

  function found<V extends string | RichDocument>(text: Partial<Record<Language, V>> | undefined, table: string, id: Id): { value: V; language: Language } | null {
    const shown = inLanguage(text, language)
    if (shown) texts.push({ table, id, text: typeof shown.value === 'string' ? shown.value : plainFrom(shown.value) })
    if (shown && shown.language !== language && !untranslated.some((known) => known.table === table && known.id === id)) untranslated.push({ table, id })
    return shown
  }
  return {
    ...of,
    from,
    to,
    material: materialOf(workbook, { report, period, from, to }),
    figures: figureMaker(language),
    untranslated,
    shown: texts,
    sentence: (key, parts) => set(words, key, parts),
    text(text, table, id) {
      const shown = found(text, table, id)
      return shown ? [plain(shown.value, shown.language === language ? {} : { language: shown.language })] : []
    },
    letters: (text, table, id) => found(text, table, id)?.value ?? '',
    rich(text, table, id, lead) {
      const shown = found(text, table, id)
      if (!shown || shown.value.content.length === 0) return []
      return lead ? led(lead, shown.value, shown.language, language) : [{ kind: 'rich', document: shown.value, language: shown.language }]
    },
  }
}

/** A final report accounts for the whole time until its end, a plan for the whole usage period; the others for their period. */
function daysOf({ report, period, grants }: TellingOf): { from: Day; to: Day } {
  const first = [period.from, ...grants.map((grant) => grant.usedFrom)].sort()[0]!
  if (report.kind === 'final') return { from: first, to: period.to }
  const [grant] = grants
  if (report.kind !== 'projectPlan' || !grant) return { from: period.from, to: period.to }
  return { from: grants.map((one) => one.usedFrom).sort()[0]!, to: grants.map((one) => one.usedTo).sort().at(-1)! }
}

/** A mark that no text holds stands in for each value, so that inlines can take its place. */
function set(words: Words, key: string, parts: Record<string, Inline | Inline[]>): Inline[] {
  const marks = Object.fromEntries(Object.keys(parts).map((name) => [name, `\u0001${name}\u0001`]))
  return words(key, marks)
    .split('\u0001')
    .flatMap((piece, index) => (index % 2 === 1 ? (parts[piece] ?? []) : piece === '' ? [] : plain(piece)))
}
