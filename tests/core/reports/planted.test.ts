import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { smallGroupsIn } from '../../../src/core/reports/checks/small-groups.ts'
import { isDraft, readinessOf } from '../../../src/core/reports/readiness.ts'
import type { Json } from '../../../src/core/values/json.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { wish } from './small-workbook.ts'

const sample = readFileSync('resources/demo/workbook/workbook.json', 'utf8')
const reportId = 'rep_2020h2'
type Row = { [field: string]: Json }

/** The bundled region, and a way to write into its rows. */
function region(plant: (put: (table: string, id: string, cells: Row) => void, workbook: Workbook) => void): Workbook {
  const { workbook } = JSON.parse(sample) as { workbook: Workbook }
  plant((table, id, cells) => ((workbook.tables[table] ??= {})[id] = { '~': 0, ...workbook.tables[table]?.[id], ...cells }), workbook)
  return workbook
}

function found(workbook: Workbook): string[] {
  const ready = readinessOf(workbook, wish('fi', { reportId }))
  if (!ready.ok) throw new Error(ready.problem.key)
  expect(ready.value.sections.flatMap((section) => section.findings).filter(({ text, where }) => text.includes('{{') || !where.screen)).toEqual([])
  return ready.value.sections.flatMap((section) => section.findings.map(({ id }) => id))
}

const shipped = found(region(() => undefined))
const rich = (text: string) => ({ fi: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } })
const wrote = (text: string) => region((put) => put('reportSections', `${reportId}:summary`, { reportId, section: 'summary', narrative: rich(text) }))
const published = (table: Row) =>
  region((put) => {
    put('waves', 'wav_lapset2020', { importedAt: '2020-12-01T08:00:00Z' })
    put('questions', 'que_ainoa', { surveyId: 'sur_uusi', code: 'Q1', type: 'single', order: 'a0', text: { fi: 'Tuliko apua?', sv: 'Fick du hjälp?' } })
    put('surveys', 'sur_uusi', { code: 'U', name: { fi: 'Uusi kysely', sv: 'Ny enkät' }, respondents: 'parents' })
    put('waves', 'wav_lapset2020', { surveyId: 'sur_uusi', answered: 40 })
    put('publishedTables', 'pub_1', { surveyId: 'sur_uusi', waveId: 'wav_lapset2020', questionId: 'que_ainoa', publishedAt: '2020-12-02T08:00:00Z', table })
  })
const options = (...counts: (number | 'hidden')[]) => counts.map((count, n) => ({ code: `${n}`, text: { fi: `v${n}` }, count }))
const meeting = 'mtg_johto_2020_09'

test.each<[string, Workbook]>([
  ['narrative-too-long:summary', wrote('Hanke eteni. '.repeat(400))],
  ['personal-data-code:summary', wrote('Asiakas 131052-308T kertoi.')],
  ['personal-data-email:summary', wrote('Kirjoita nimi@kunta.fi.')],
  ['personal-data-phone:summary', wrote('Soita 040 123 4567.')],
  ['personal-data-email:mtg_johto_2020_09', region((put) => put('meetings', meeting, { title: { fi: 'Tapaaminen, sovi: matti@kunta.fi', sv: 'Möte' } }))],
  ['personal-data-phone:atc_tyoaika', region((put) => put('attachments', 'atc_tyoaika', { name: { fi: 'Tunnit, kysy 040 123 4567', sv: 'Timmar' } }))],
  ['personal-data-code:fil_1', region((put) => (put('files', 'fil_1', { name: 'tunnit 131052-308T.pdf', sha256: 'a'.repeat(64), bytes: 1, addedAt: '2021-01-01T00:00:00Z' }), put('attachments', 'atc_tyoaika', { fileId: 'fil_1' })))],
  ['restricted-quoted:summary:act_vaativasijaishuolto', wrote('Sovimme vaativan sijaishuollon yhteistyörakenteesta.')],
  ['restricted-quoted:act_varhaiskasvatusneuvola:per_2020h2:act_vaativasijaishuolto', region((put) => put('actionPeriods', 'act_varhaiskasvatusneuvola:per_2020h2', { done: rich('Odotti vaativan sijaishuollon yhteistyörakennetta.') }))],
  ['small-group-in-text:summary:kaksi sijoitettua lasta', wrote('Kaksi sijoitettua lasta kertoi kokemuksestaan.')],
  ['attachment-not-there:summary:9', wrote('Tilaisuudet ovat liitteessä 9.')],
  ['indicator-without-source:ind_kohtaamispaikkakaynnit:per_2020h2', region((_, { tables }) => (delete tables['readings']!['ind_kohtaamispaikkakaynnit:per_2020h2']!['source'], delete tables['indicators']!['ind_kohtaamispaikkakaynnit']!['source']))],
  ['indicator-parts-differ:ind_kohtaamispaikkakaynnit:per_2020h2', region((put) => put('readings', 'ind_kohtaamispaikkakaynnit:per_2020h2:org_haapalahti', { valueThousandths: 26_000 }))],
  ['answers-do-not-add-up:pub_1', published({ rows: options(20, 21), answered: 40, minimum: 5 })],
  ['published-under-minimum:wav_lapset2020', published({ rows: options(20, 20), answered: 40, minimum: 3 })],
  ['attendances-without-hours:per_2020h2', region((_, { tables }) => delete tables['attendances']![`${meeting}:education`]!['hoursHundredths'])],
  [`attendance-longer-than-meeting:${meeting}`, region((put) => put('meetings', meeting, { from: '09:00', to: '10:30' }))],
  ['small-group-in-total:childrenAndYoung:per_2020h2', region((_, { tables }) => Object.values(tables['attendances']!).forEach((one) => one['group'] === 'childrenAndYoung' && (one['attended'] = 0)) ?? (tables['attendances']![`${meeting}:education`]!['group'] = 'childrenAndYoung', tables['attendances']![`${meeting}:education`]!['attended'] = 2))],
  ['ledger-rows-uncategorised:gra_lape2020', region((put) => put('ledgerRows', 'led_irti', { grantId: 'gra_lape2020', bookedOn: '2020-11-02', voucher: '9', account: '9999', costCentre: '74210', cents: 1_00, eligible: true }))],
  ['goal-not-evaluated:ben_ehkaisy:per_2020h2', region((_, { tables }) => delete tables['evaluations']!['ben_ehkaisy:per_2020h2'])],
])('of a gap planted in the bundled region the list tells %s, and of nothing else that was not there', (id, workbook) => {
  const all = found(workbook)
  expect(all).toContain(id)
  const kinds = (ids: string[]) => new Set(ids.map((one) => one.split(':')[0]))
  expect([...kinds(all)].filter((kind) => !kinds(shipped).has(kind))).toEqual(kinds(shipped).has(id.split(':')[0]!) ? [] : [id.split(':')[0]])
})

test('an attachment that no section lists is told, by an outline without the list', () => {
  const workbook = region((put) => (put('files', 'fil_1', { name: 'tunnit.pdf', sha256: 'a'.repeat(64), bytes: 1, addedAt: '2021-01-01T00:00:00Z' }), put('attachments', 'atc_tyoaika', { fileId: 'fil_1' })))
  const whole = wish('fi', { reportId })
  const short = { ...whole, outline: { ...whole.outline, sections: whole.outline.sections.filter(({ section }) => section !== 'signatures') } }
  const ready = readinessOf(workbook, short)
  expect(ready.ok && ready.value.sections.at(-1)!.findings.map(({ id }) => id)).toContain('attachment-not-listed:atc_tyoaika')
  expect(found(workbook)).not.toContain('attachment-not-listed:atc_tyoaika')
})

test.each([
  ['3 lasta ja neljä nuorta osallistui', ['3 lasta', 'neljä nuorta']],
  ['Två barn berättade, fyra placerade barn teg', ['Två barn', 'fyra placerade barn']],
  ['three young people spoke', ['three young people']],
  ['12 lasta, 4 512 lasta, 1,3 lasta perhettä kohti, 20–3 lasta, vuonna 2020 lasta, viisi nuorta, 3 lapsiperhepalvelua', []],
])('in "%s" the small groups are %s', (text, places) => {
  expect(smallGroupsIn(text, 5)).toEqual(places)
})

test('a report is a draft until what blocks is mended or let be with a reason', () => {
  const workbook = region(() => undefined)
  const ready = () => {
    const read = readinessOf(workbook, wish('fi', { reportId }))
    if (!read.ok) throw new Error(read.problem.key)
    return read.value
  }
  expect(isDraft(ready())).toBe(true)
  const open = ready().sections.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'blocks'))
  for (const { id } of open) (workbook.tables['reportExceptions'] ??= {})[`${reportId}:${id}`] = { '~': 0, reportId, finding: id, reason: 'Sovittu', who: 'Minä' }
  expect(isDraft(ready())).toBe(false)
})
