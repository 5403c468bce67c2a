import { grants } from '../../budget/grant.ts'
import type { SourceKind } from '../../forms/fitting.ts'
import type { FormValue } from '../../forms/place.ts'
import { reports, reportSections } from '../../reporting/report.ts'
import { periods } from '../../programme/programme.ts'
import type { Id } from '../../values/ids.ts'
import { inLanguage } from '../../values/text.ts'
import { row, rows } from '../../workbook/rows.ts'
import type { Workbook } from '../../workbook/workbook.ts'
import type { Block, Report, Words } from '../report.ts'
import { formBlocks, richBlocks } from './form-blocks.ts'
import { grantSources } from './grant-sources.ts'

/** Something of the report that a form can be given. Keys stay the same from period to period, so that a form is mapped once. */
export interface FormSource {
  key: string
  group: 'report' | 'grant' | 'settlement' | 'text' | 'section' | 'table' | 'tick'
  label: string
  kind: SourceKind
  value: FormValue
}

/** All that a report has to give to a form, in the report's language; `labels` are the words of whoever chooses among them. */
export function formSources(workbook: Workbook, reportId: Id, report: Report, words: Words, labels: Words = words): FormSource[] {
  const known = row(workbook, reports, reportId)
  const granted = known?.grantIds.flatMap((id) => row(workbook, grants, id) ?? []) ?? []
  return [
    ...reportFacts(workbook, reportId, report, labels),
    ...granted.flatMap((grant, n) => grantSources({ workbook, grant, nth: n + 1, several: granted.length > 1, periodId: known!.periodId, today: report.cover.datedOn, language: report.language, words, labels })),
    ...sectionSources(workbook, reportId, report),
    { key: 'tick.yes', group: 'tick', label: labels('forms.tickYes'), kind: 'tick', value: { kind: 'tick', ticked: true } },
    { key: 'tick.no', group: 'tick', label: labels('forms.tickNo'), kind: 'tick', value: { kind: 'tick', ticked: false } },
  ]
}

function reportFacts(workbook: Workbook, reportId: Id, { title, cover }: Report, labels: Words): FormSource[] {
  const period = row(workbook, periods, row(workbook, reports, reportId)?.periodId)
  const text = (name: string, value: string): FormSource => ({ key: `report.${name}`, group: 'report', label: labels(`forms.${name}`), kind: 'text', value: { kind: 'text', text: value } })
  const day = (name: string, value: string): FormSource => ({ key: `report.${name}`, group: 'report', label: labels(`forms.${name}`), kind: 'day', value: { kind: 'day', day: value } })
  return [
    text('title', title),
    text('documentType', cover.documentType),
    text('sender', cover.sender),
    text('reportedPeriod', cover.subtitle),
    ...(period ? [day('periodFrom', period.from), day('periodTo', period.to)] : []),
    day('datedOn', cover.datedOn),
  ]
}

/** Each section three ways: what the people wrote, the whole with its data, and each of its tables. */
function sectionSources(workbook: Workbook, reportId: Id, report: Report): FormSource[] {
  return bySection(report.blocks).flatMap(({ section, title, blocks }): FormSource[] => {
    const written = rows(workbook, reportSections).find((one) => one.reportId === reportId && one.section === section)
    const narrative = inLanguage(written?.narrative, report.language)?.value
    return [
      { key: `text.${section}`, group: 'text', label: title, kind: 'blocks', value: { kind: 'blocks', blocks: narrative ? richBlocks(narrative) : [] } },
      { key: `section.${section}`, group: 'section', label: title, kind: 'blocks', value: { kind: 'blocks', blocks: formBlocks(blocks) } },
      ...blocks.flatMap((block): FormSource[] =>
        block.kind === 'table' ? [{ key: `table.${block.table.anchor}`, group: 'table', label: `${title} – ${block.table.caption}`, kind: 'table', value: { kind: 'blocks', blocks: formBlocks([block]) } }] : [],
      ),
    ]
  })
}

function bySection(blocks: readonly Block[]): { section: string; title: string; blocks: Block[] }[] {
  const found: { section: string; title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) found.push({ section: block.anchor.replace(/^s_/, ''), title: block.text, blocks: [] })
    else found.at(-1)?.blocks.push(block)
  }
  return found
}
