import { expect, test } from 'vitest'
import { personalIn } from '../../../src/core/reports/checks/personal-data.ts'
import { readinessOf } from '../../../src/core/reports/readiness.ts'
import type { Language } from '../../../src/core/values/text.ts'
import { smallRegion, wish, workbookOf, type Rows } from './small-workbook.ts'

const doc = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

function sectionsOf(rows: Rows, language: Language = 'fi') {
  const ready = readinessOf(workbookOf(rows), wish(language))
  if (!ready.ok) throw new Error(ready.problem.key)
  return Object.fromEntries(ready.value.sections.map((section) => [section.section, section]))
}
const idsIn = (rows: Rows, section: string, language: Language = 'fi') => sectionsOf(rows, language)[section]!.findings.map((finding) => finding.id)

test('a section is missing without its obligatory text, started while something blocks, else ready', () => {
  const sections = sectionsOf(smallRegion())
  expect([sections['summary']!.state, sections['objectives']!.state, sections['basics']!.state]).toEqual(['ready', 'missing', 'ready'])
  const told = smallRegion()
  told['reportSections']!.push({ id: 'rep_1:actions', reportId: 'rep_1', section: 'actions', narrative: { fi: doc('Toimenpiteet etenivät.') } })
  expect(sectionsOf(told)['actions']!.state).toBe('started')
})

test('an overdue action asks for a reason, and says where it is given', () => {
  const [finding] = sectionsOf(smallRegion())['actions']!.findings.filter((one) => one.id.startsWith('late'))
  expect(finding).toEqual({ id: 'late-without-reason:act_2', severity: 'blocks', text: 'Toimenpide ”T-002 Kohtaamispaikat” on myöhässä, mutta syytä ei ole kirjattu.', where: { screen: 'actions', id: 'act_2' } })
  const mended = smallRegion()
  mended['actionPeriods']![1]!['deviationReason'] = { fi: 'Tilat saatiin vasta tammikuussa.' }
  expect(idsIn(mended, 'actions')).not.toContain('late-without-reason:act_2')
})

test('an indicator needs a reading in the period and a source', () => {
  const { readings, indicators, ...rest } = smallRegion()
  expect(idsIn({ ...rest, indicators: indicators!, readings: [] }, 'objectives')).toContain('indicator-without-reading:ind_1:per_2')
  const { source: _, ...bare } = indicators![0]!
  expect(idsIn({ ...rest, readings: readings!, indicators: [bare] }, 'objectives')).toContain('indicator-without-source:ind_1:per_2')
})

test('a deviation past the share asks for a reason', () => {
  expect(idsIn(smallRegion(), 'finances')).toContain('deviation-without-reason:cat_2:per_2')
  const mended = { ...smallRegion(), budgetNotes: [{ id: 'cat_2:per_2', grantId: 'gra_1', categoryId: 'cat_2', periodId: 'per_2', reason: { fi: 'Hankinta siirtyi.', sv: 'Upphandlingen sköts upp.' } }] }
  expect(idsIn(mended, 'finances')).not.toContain('deviation-without-reason:cat_2:per_2')
})

test('sums that do not add up are named: no category, outside the usage period, parts that differ from the whole', () => {
  const rows = smallRegion()
  const { categoryId: _, ...loose } = rows['ledgerRows']![0]!
  rows['ledgerRows']!.push({ ...loose, id: 'led_8' }, { ...rows['ledgerRows']![0]!, id: 'led_9', bookedOn: '2019-12-30' })
  rows['grantPartners'] = [{ id: 'grp_1', grantId: 'gra_1', organisationId: 'org_2', budgetShareCents: 1 }]
  expect(idsIn(rows, 'finances').filter((id) => id.endsWith(':gra_1'))).toEqual(['ledger-rows-uncategorised:gra_1', 'ledger-rows-outside-use:gra_1', 'budget-parts-differ:gra_1'])
})

test('working time and benefit goals left out of the period are asked for, each on its own screen', () => {
  const open = sectionsOf(smallRegion())
  expect(open['staff']!.findings.find((one) => one.id.startsWith('no-workloads'))).toEqual({ id: 'no-workloads:gra_1:per_2', severity: 'warns', text: 'Kaudelta ei ole kirjattu työaikaa: Koivurannan LAPE-hanke.', where: { screen: 'budget/staff', id: 'gra_1' } })
  expect(open['evaluation']!.findings.find((one) => one.id.startsWith('goal'))).toEqual({ id: 'goal-not-evaluated:ben_1:per_2', severity: 'warns', text: 'Hyötytavoitetta ei ole arvioitu kaudelta: Saatavuus.', where: { screen: 'indicators/evaluation' } })
  const told = {
    ...smallRegion(),
    workloads: [{ id: 'gra_1:prs_1:per_2', grantId: 'gra_1', personId: 'prs_1', periodId: 'per_2', hoursHundredths: 100_00, personMonthsHundredths: 61 }],
    evaluations: [{ id: 'ben_1:per_2', benefitGoalId: 'ben_1', periodId: 'per_2', grade: 3, text: { fi: 'Odotusajat lyhenivät.' } }],
  }
  expect([...idsIn(told, 'staff'), ...idsIn(told, 'evaluation')].filter((id) => /no-workloads|goal-not/.test(id))).toEqual([])
  const swedish = Object.values(sectionsOf(told, 'sv')).flatMap((section) => section.findings)
  expect(swedish.find((one) => one.id === 'translation-missing:sv:ben_1:per_2')?.where).toEqual({ screen: 'indicators/evaluation' })
})

test('a text over its limit and one not in the language are told apart', () => {
  const long = smallRegion()
  long['reportSections']![0]!['narrative'] = { fi: doc('ä'.repeat(1001)) }
  expect(idsIn(long, 'summary')).toEqual(['narrative-too-long:summary'])
  expect(idsIn(smallRegion(), 'summary', 'sv')).toContain('translation-missing:sv:summary')
})

test('a row shown without a translation is listed once, by the section that shows it first', () => {
  const all = Object.values(sectionsOf(smallRegion(), 'sv')).flatMap((section) => section.findings)
  expect(all.filter((finding) => finding.id === 'translation-missing:sv:act_2')).toEqual([{ id: 'translation-missing:sv:act_2', severity: 'warns', text: 'Text på svenska saknas: Kohtaamispaikat', where: { screen: 'actions', id: 'act_2' } }])
})

test('rounds that were not imported and questions that were not published are listed', () => {
  const { publishedTables: _, ...open } = smallRegion()
  expect(idsIn(open, 'surveys')).toEqual(['survey-not-published:wav_1'])
  const { importedAt: __, answered: ___, ...wave } = open['waves']![0]!
  expect(idsIn({ ...open, waves: [wave] }, 'surveys')).toEqual(['survey-not-imported:wav_1'])
  expect(idsIn({ ...open, waves: [{ ...wave, openTo: '2021-02-01' }] }, 'surveys')).toEqual([])
})

test('an output in operation asks for a permanent owner; one that is planned does not yet', () => {
  const rows = smallRegion()
  const { permanentOwnerId: _, ...loose } = rows['outputs']![0]!
  rows['outputs']!.push({ ...loose, id: 'out_3' }, { ...loose, id: 'out_4', stage: 'planned' })
  expect(idsIn(rows, 'embedding').filter((id) => id.startsWith('output'))).toEqual(['output-without-owner:out_3'])
})

test('a required attachment without its file is listed', () => {
  const rows = { ...smallRegion(), attachments: [{ id: 'atc_1', reportId: 'rep_1', kind: 'ledger', name: { fi: 'Pääkirja' }, required: true }, { id: 'atc_2', reportId: 'rep_1', kind: 'other', name: { fi: 'Muu' }, required: false }] }
  expect(idsIn(rows, 'signatures')).toEqual(['attachment-missing:atc_1'])
})

test('personal data is found in narratives and in rows, and not repeated in the finding', () => {
  const rows = smallRegion()
  rows['reportSections']![0]!['narrative'] = { fi: doc('Soita 040 123 4567.') }
  rows['planChanges'] = [{ id: 'pch_1', periodId: 'per_2', before: { fi: 'Vetäjä anna.virta@example.fi' }, after: { fi: 'b' }, reason: { fi: 'c' }, decidedBy: { fi: 'd' }, decidedOn: '2020-09-01' }]
  const sections = sectionsOf(rows)
  expect(sections['summary']!.findings.map((one) => one.id)).toEqual(['personal-data-phone:summary'])
  expect(sections['planChanges']!.findings).toContainEqual({ id: 'personal-data-email:pch_1', severity: 'blocks', text: 'Tekstissä on sähköpostiosoite: Vetäjä …', where: { screen: 'actions' } })
})

test.each([
  ['010203A1230', ['code']],
  ['010203A123B, jonka tarkistusmerkki ei täsmää', []],
  ['131052-308T', ['code']],
  ['Kirjoita nimi.sukunimi@kunta.fi', ['email']],
  ['puh. +358 40 123 4567', ['phone']],
  ['08 123 4567', ['phone']],
  ['Dnro STM/4512/2020, 12 345,60 €, 1.10.2020–31.12.2020, 2020–2022', []],
  ['160 osaajaa, 04/2020, 1 000 000', []],
])('in "%s" is found: %s', (text, kinds) => {
  expect(personalIn(text)).toEqual(kinds)
})

test('a finding that is let be keeps its reason and no longer blocks', () => {
  const rows = smallRegion()
  rows['reportSections']!.push({ id: 'rep_1:actions', reportId: 'rep_1', section: 'actions', narrative: { fi: doc('Toimenpiteet etenivät.') } })
  rows['reportExceptions'] = [{ id: 'rex_1', reportId: 'rep_1', finding: 'late-without-reason:act_2', reason: 'Sovittu ohjausryhmässä', who: 'Muutosagentti' }]
  const { state, findings } = sectionsOf(rows)['actions']!
  expect([state, findings[0]!.exception]).toEqual(['ready', 'Sovittu ohjausryhmässä (Muutosagentti)'])
})
