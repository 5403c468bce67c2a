import { expect, test } from 'vitest'
import type { Period } from '../../../src/core/programme/programme.ts'
import type { ReportRow, ReportSection } from '../../../src/core/reporting/report.ts'
import { reportBefore, sameAsLastTime, textsOfLastTime } from '../../../src/core/reports/last-time.ts'
import { richFrom } from '../../../src/core/values/rich-text.ts'

const period = (id: string, from: string): Period => ({ id, code: id, name: {}, from, to: from })
const periods = [period('per_1', '2020-01-01'), period('per_2', '2020-07-01'), period('per_3', '2021-01-01')]
const report = (id: string, periodId: string, more: Partial<ReportRow> = {}): ReportRow => ({ id, kind: 'interim', periodId, grantIds: ['gra_1'], languages: ['fi', 'sv'], outline: 'interim@1', ...more })
const now = report('rep_3', 'per_3')
const section = (reportId: string, name: string, narrative: Record<string, string>): ReportSection => ({ id: `${reportId}:${name}`, reportId, section: name, narrative: Object.fromEntries(Object.entries(narrative).map(([language, text]) => [language, richFrom(text)])) })

test('the report before is the nearest earlier one of the same kind and grant', () => {
  const all = [now, report('rep_1', 'per_1'), report('rep_2', 'per_2'), report('rep_other', 'per_2', { grantIds: ['gra_2'] }), report('rep_final', 'per_2', { kind: 'final' })]
  expect(reportBefore(now, all, periods)?.id).toBe('rep_2')
  expect(reportBefore(all[1]!, all, periods)).toBeUndefined()
})

test('texts that differ are offered in the languages of the report, and taken as one change that leaves the other texts', () => {
  const sections = [section('rep_2', 'basics', { fi: 'Sama', sv: 'Samma', en: 'Same' }), section('rep_2', 'summary', { fi: 'Viime kausi' }), section('rep_3', 'basics', { fi: 'Sama' }), section('rep_3', 'summary', { sv: 'Nytt' })]
  const texts = textsOfLastTime(now, report('rep_2', 'per_2'), sections)
  expect(texts.map((one) => [one.section, one.language])).toEqual([['basics', 'sv'], ['summary', 'fi']])
  expect(sameAsLastTime(now, texts, sections)).toEqual({
    label: { key: 'sameAsLastTime', values: { count: 2 } },
    put: { reportSections: { 'rep_3:basics': { 'narrative.sv': richFrom('Samma') }, 'rep_3:summary': { 'narrative.fi': richFrom('Viime kausi') } }, reports: { rep_3: { touched: true } } },
  })
  expect(textsOfLastTime(now, undefined, sections)).toEqual([])
})

test('a section that has no row yet gets one', () => {
  const sections = [section('rep_2', 'risks', { fi: 'Riskit' })]
  expect(sameAsLastTime(now, textsOfLastTime(now, report('rep_2', 'per_2'), sections), sections).put).toEqual({ reportSections: { 'rep_3:risks': { reportId: 'rep_3', section: 'risks', 'narrative.fi': richFrom('Riskit') } } })
})
