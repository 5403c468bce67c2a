import { attachments, reportExceptions } from '../reporting/report.ts'
import { ok, type Result } from '../values/problem.ts'
import { say } from '../values/text.ts'
import { rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { checks } from './checks/checks.ts'
import { finding, whereIs } from './checks/finding.ts'
import { narrativeFindings, narrativeOf } from './checks/narrative.ts'
import { personalIn } from './checks/personal-data.ts'
import { quotedIn, restrictedTitles, type RestrictedTitle } from './checks/restricted.ts'
import { sectionBlocks, tellingFor, type ReportWish } from './build-report.ts'
import type { Readiness, ReadinessFinding } from './report.ts'
import type { OutlineSection, Telling } from './telling.ts'

type SectionReadiness = Readiness['sections'][number]

/** What a report still lacks before it can be sent, section by section; each finding says where it is mended. */
export function readinessOf(workbook: Workbook, wish: ReportWish): Result<Readiness> {
  const begun = tellingFor(workbook, wish)
  if (!begun.ok) return begun
  const telling = begun.value
  const titles = restrictedTitles(workbook)
  const found = wish.outline.sections.map((outlined) => findingsOf(telling, outlined, titles))
  found.at(-1)?.push(...unlisted(telling))
  const exceptions = new Map(rows(workbook, reportExceptions).filter((one) => one.reportId === telling.report.id).map((one) => [one.finding, `${one.reason} (${one.who})`]))
  return ok({
    sections: wish.outline.sections.map((outlined, place) => {
      const findings = found[place]!.map((one) => (exceptions.has(one.id) ? { ...one, exception: exceptions.get(one.id)! } : one))
      return { section: outlined.section, title: outlined.title[telling.language], state: stateOf(telling, outlined, findings), findings }
    }),
  })
}

/** Whether something has still to be mended or given a reason: until then the report is a draft. */
export function isDraft({ sections }: Readiness): boolean {
  return sections.some(({ findings }) => findings.some(blocks))
}

/** What a report in two languages lacks: what it lacks in either, once. */
export function bothLack(first: Readiness, second: Readiness): Readiness {
  const states: SectionReadiness['state'][] = ['missing', 'started', 'ready']
  return {
    ...first,
    sections: first.sections.map((section, n) => {
      const other = second.sections[n]!
      const known = new Set(section.findings.map(({ id }) => id))
      return { ...section, state: states.find((state) => section.state === state || other.state === state)!, findings: [...section.findings, ...other.findings.filter(({ id }) => !known.has(id))] }
    }),
  }
}

/** Missing while an obligatory text is; started while something blocks or the writer says it is unfinished. */
function stateOf(telling: Telling, { section }: OutlineSection, findings: ReadinessFinding[]): SectionReadiness['state'] {
  const open = findings.filter(blocks)
  if (open.some((one) => one.id === `narrative-missing:${section}`)) return 'missing'
  return open.length > 0 || narrativeOf(telling, section)?.ready === false ? 'started' : 'ready'
}

function blocks({ severity, exception }: ReadinessFinding): boolean {
  return severity === 'blocks' && exception === undefined
}

/** Building the section notes which rows it shows, and which of them are not in the reader's language. */
function findingsOf(telling: Telling, outlined: OutlineSection, titles: readonly RestrictedTitle[]): ReadinessFinding[] {
  const [seen, untranslated] = [telling.shown.length, telling.untranslated.length]
  sectionBlocks(telling, outlined)
  const { shown, untranslated: foreign } = telling
  return [
    ...narrativeFindings(telling, outlined, titles),
    ...(checks[outlined.section]?.(telling) ?? []),
    ...foreign.slice(untranslated).map(({ table, id }) => finding(telling, 'warns', 'translation-missing', `${telling.language}:${id}`, whereIs(telling.workbook, table, id), { what: beginningOf(shown, id) })),
    ...personal(telling, shown.slice(seen)),
    ...quoted(telling, shown.slice(seen), titles),
  ]
}

function personal(telling: Telling, shown: Telling['shown']): ReadinessFinding[] {
  const found = shown.flatMap(({ table, id, text }) => personalIn(text).map((kind) => finding(telling, 'blocks', `personal-data-${kind}`, id, whereIs(telling.workbook, table, id), { what: beginningOf(shown, id, text) })))
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index)
}

/** A restricted title told by a row that is shown. */
function quoted(telling: Telling, shown: Telling['shown'], titles: readonly RestrictedTitle[]): ReadinessFinding[] {
  const found = shown.flatMap(({ table, id, text }) => quotedIn(text, titles).map((one) => finding(telling, 'blocks', 'restricted-quoted', `${id}:${one.id}`, whereIs(telling.workbook, table, id), { title: one.title, what: beginningOf(shown, id, text) })))
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index)
}

/** Attachments of the report that no section of it lists: an official would not know that they belong to it. */
function unlisted(telling: Telling): ReadinessFinding[] {
  const listed = new Set(telling.shown.filter(({ table }) => table === 'attachments').map(({ id }) => id))
  return rows(telling.workbook, attachments)
    .filter((one) => one.reportId === telling.report.id && one.fileId !== undefined && !listed.has(one.id))
    .map((one) => finding(telling, 'blocks', 'attachment-not-listed', one.id, { screen: 'reports', id: telling.report.id }, { attachment: say(one.name, telling.language) }))
}

/** Enough of a text to know it by, without the personal data that may stand in it. */
function beginningOf(shown: Telling['shown'], id: string, text = shown.find((one) => one.id === id)?.text ?? ''): string {
  const clean = text.replace(/\S*[@\d]\S*/g, '…').replace(/\s+/g, ' ')
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean
}
