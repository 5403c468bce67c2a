import { readFileSync } from 'node:fs'
import { ReportOutline } from '../../../src/core/templates/template.ts'
import { emptyWorkbook, type Workbook } from '../../../src/core/workbook/workbook.ts'
import type { Json } from '../../../src/core/values/json.ts'
import { wordsIn, type WordKey } from '../../../src/words/words.ts'
import type { Language } from '../../../src/core/values/text.ts'
import type { ReportWish } from '../../../src/core/reports/build-report.ts'

export type Rows = Record<string, ({ id: string } & { [field: string]: Json | undefined })[]>

/** A workbook made by hand: tables of whole rows, all written at one moment. */
export function workbookOf(rows: Rows): Workbook {
  const workbook = emptyWorkbook('wb_small')
  workbook.stamps.push('2021-01-15T08:00:00.000Z-0000-7hq2m1pz')
  for (const [table, some] of Object.entries(rows)) workbook.tables[table] = Object.fromEntries(some.map(({ id, ...cells }) => [id, { ...cells, '~': 0 }]))
  return workbook
}

export function outline(kind: 'interim' | 'final'): ReportOutline {
  return ReportOutline.parse(JSON.parse(readFileSync(`resources/templates/reports/${kind}.json`, 'utf8')))
}

/** Its sections that are printed while nobody wrote further remarks, which have no data of their own. */
export function told(kind: 'interim' | 'final'): ReportOutline['sections'] {
  return outline(kind).sections.filter(({ section }) => section !== 'remarks')
}

export function wish(language: Language, more: Partial<ReportWish> = {}): ReportWish {
  const words = wordsIn(language)
  return { reportId: 'rep_1', language, outline: outline('interim'), words: (key, values) => words(key as WordKey, values), today: '2021-01-15', ...more }
}

const rich = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

/** A second half-year with one or two of everything. */
export function smallRegion(): Rows {
  return {
    settings: [{ id: 'settings', name: { fi: 'Koivurannan LAPE', sv: 'Björkstrands LAPE' }, minimumCell: 5, deviationShare: 1000 }],
    periods: [
      { id: 'per_1', code: '2020H1', name: { fi: 'Kevät 2020', sv: 'Våren 2020' }, from: '2020-01-01', to: '2020-06-30' },
      { id: 'per_2', code: '2020H2', name: { fi: 'Syksy 2020', sv: 'Hösten 2020' }, from: '2020-07-01', to: '2020-12-31' },
      { id: 'per_3', code: '2021H1', name: { fi: 'Kevät 2021', sv: 'Våren 2021' }, from: '2021-01-01', to: '2021-06-30' },
    ],
    focusAreas: [{ id: 'foc_1', code: 'P1', name: { fi: 'Perhekeskukset', sv: 'Familjecenter' }, order: 'a0' }],
    objectives: [{ id: 'obj_1', focusAreaId: 'foc_1', code: 'T1', name: { fi: 'Palvelut yhdeksi kokonaisuudeksi', sv: 'Tjänsterna till en helhet' }, order: 'a0' }],
    benefitGoals: [{ id: 'ben_1', code: 'H1', name: { fi: 'Saatavuus', sv: 'Tillgång' }, order: 'a0' }],
    organisations: [
      { id: 'org_1', kind: 'jointAuthority', name: { fi: 'Koivurannan kuntayhtymä', sv: 'Björkstrands samkommun' } },
      { id: 'org_2', kind: 'municipality', name: { fi: 'Koivula', sv: 'Björkby' } },
      { id: 'org_3', kind: 'municipality', name: { fi: 'Rantala', sv: 'Strandby' } },
    ],
    people: [{ id: 'prs_1', role: { fi: 'Muutosagentti', sv: 'Förändringsagent' } }],
    actions: [
      { id: 'act_1', code: 'T-001', title: { fi: 'Perhekeskusverkosto', sv: 'Familjecenternätverket' }, focusAreaId: 'foc_1', benefitGoalId: 'ben_1', responsibleId: 'prs_1', status: 'done', planned: '2020-01-01/2020-11-30', municipalities: { org_2: true } },
      { id: 'act_2', code: 'T-002', title: { fi: 'Kohtaamispaikat' }, focusAreaId: 'foc_1', status: 'ongoing', planned: '2020-01-01/2020-10-31' },
      { id: 'act_3', code: 'T-003', title: { fi: 'Salainen neuvottelu', sv: 'Hemlig förhandling' }, focusAreaId: 'foc_1', status: 'ongoing', restricted: true },
    ],
    actionPeriods: [
      { id: 'act_1:per_2', actionId: 'act_1', periodId: 'per_2', statusAtEnd: 'done', results: { fi: rich('Neljä alueverkostoa toimii.'), sv: rich('Fyra nätverk är i gång.') }, done: { fi: rich('Verkosto käynnistettiin.'), sv: rich('Nätverket startades.') } },
      { id: 'act_2:per_2', actionId: 'act_2', periodId: 'per_2', statusAtEnd: 'ongoing' },
    ],
    outputs: [
      { id: 'out_1', actionId: 'act_1', name: { fi: 'Perhekeskusmalli', sv: 'Familjecentermodellen' }, type: 'operatingModel', stage: 'operating', link: 'https://innokyla.example/malli', permanentOwnerId: 'org_1' },
      { id: 'out_2', actionId: 'act_3', name: { fi: 'Salainen muistio' }, type: 'report', stage: 'planned' },
    ],
    meetings: [
      { id: 'mtg_1', kind: 'steeringGroup', title: { fi: 'Ohjausryhmä 3/2020', sv: 'Styrgruppen 3/2020' }, heldOn: '2020-09-10', status: 'held' },
      { id: 'mtg_2', kind: 'training', title: { fi: 'Lapset puheeksi', sv: 'Föra barnen på tal' }, heldOn: '2020-10-01', status: 'held' },
      { id: 'mtg_3', kind: 'training', title: { fi: 'Peruttu', sv: 'Inställd' }, heldOn: '2020-10-02', status: 'cancelled' },
    ],
    attendances: [
      { id: 'mtg_1:edu', meetingId: 'mtg_1', group: 'education', attended: 6, hoursHundredths: 250 },
      { id: 'mtg_2:soc', meetingId: 'mtg_2', group: 'socialAndHealth', attended: 12, hoursHundredths: 600, trainedMethod: { fi: 'Lapset puheeksi', sv: 'Föra barnen på tal' }, trainedLevel: 'trainer', trainedLanguage: 'sv' },
    ],
    grants: [
      {
        id: 'gra_1', name: { fi: 'Koivurannan LAPE-hanke', sv: 'Björkstrands LAPE-projekt' }, authority: { fi: 'Sosiaali- ja terveysministeriö', sv: 'Social- och hälsovårdsministeriet' }, diaryNumber: 'STM/1234/2020', decidedOn: '2019-12-20',
        usedFrom: '2020-01-01', usedTo: '2021-12-31', purpose: { fi: 'Lapsi- ja perhepalvelut', sv: 'Tjänster för barn och familjer' }, grantedMaximumCents: 8_000_00, grantedShare: 8000, vat: 'withoutVat', costCentres: ['4410'], recipientId: 'org_1', contactId: 'prs_1',
      },
    ],
    costCategories: [
      { id: 'cat_1', grantId: 'gra_1', code: '1', name: { fi: 'Henkilöstökustannukset', sv: 'Personalkostnader' }, order: 'a0' },
      { id: 'cat_2', grantId: 'gra_1', code: '2', name: { fi: 'Palvelut', sv: 'Tjänster' }, order: 'a1' },
    ],
    budgetLines: [
      { id: 'bud_1', grantId: 'gra_1', categoryId: 'cat_1', year: 2020, cents: 5_000_00 },
      { id: 'bud_2', grantId: 'gra_1', categoryId: 'cat_2', year: 2020, cents: 1_000_00 },
      { id: 'bud_3', grantId: 'gra_1', categoryId: 'cat_1', year: 2021, cents: 4_000_00 },
    ],
    ledgerRows: [
      { id: 'led_1', grantId: 'gra_1', bookedOn: '2020-03-01', voucher: '1', account: '4000', costCentre: '4410', categoryId: 'cat_1', cents: 2_500_33, eligible: true },
      { id: 'led_2', grantId: 'gra_1', bookedOn: '2020-09-01', voucher: '2', account: '4000', costCentre: '4410', categoryId: 'cat_1', cents: 2_400_11, vatCents: 24_00, eligible: true, text: 'Palkat Matti Meikäläinen' },
      { id: 'led_3', grantId: 'gra_1', bookedOn: '2020-10-01', voucher: '3', account: '4300', costCentre: '4410', categoryId: 'cat_2', cents: 400_00, eligible: true },
      { id: 'led_4', grantId: 'gra_1', bookedOn: '2020-11-01', voucher: '4', account: '4300', costCentre: '4410', categoryId: 'cat_2', cents: 77_00, eligible: false },
    ],
    fundings: [{ id: 'fun_1', grantId: 'gra_1', kind: 'income', receivedOn: '2020-08-01', cents: 100_00 }],
    instalments: [{ id: 'ins_1', grantId: 'gra_1', paidOn: '2020-02-01', cents: 5_000_00 }],
    indicators: [{ id: 'ind_1', code: 'M1', name: { fi: 'Toimivia verkostoja', sv: 'Nätverk i gång' }, unit: { fi: 'kpl', sv: 'st' }, direction: 'up', counting: 'cumulative', objectiveId: 'obj_1', baselineThousandths: 1000, source: { fi: 'Seuranta', sv: 'Uppföljning' } }],
    targets: [{ id: 'tgt_1', indicatorId: 'ind_1', valueThousandths: 4000, by: '2021-12-31' }],
    readings: [{ id: 'rea_1', indicatorId: 'ind_1', periodId: 'per_2', valueThousandths: 3000 }],
    surveys: [{ id: 'sur_1', code: 'P', name: { fi: 'Vanhempien kysely', sv: 'Enkät till föräldrar' }, respondents: 'parents' }],
    waves: [{ id: 'wav_1', surveyId: 'sur_1', name: { fi: 'Syksy 2020', sv: 'Hösten 2020' }, periodId: 'per_2', openFrom: '2020-09-01', openTo: '2020-10-01', answered: 40, importedAt: '2020-10-02T08:00:00Z' }],
    questions: [{ id: 'que_1', surveyId: 'sur_1', code: 'Q1', text: { fi: 'Mistä saitte tietoa?', sv: 'Varifrån fick ni information?' }, type: 'single', order: 'a0' }],
    publishedTables: [
      {
        id: 'pub_1', surveyId: 'sur_1', waveId: 'wav_1', questionId: 'que_1', publishedAt: '2020-10-03T08:00:00Z',
        table: { rows: [{ code: 'A', text: { fi: 'Neuvolasta', sv: 'Från rådgivningen' }, count: 30 }, { code: 'B', text: { fi: 'Koulusta', sv: 'Från skolan' }, count: 'hidden' }, { code: 'C', text: { fi: 'Netistä', sv: 'På nätet' }, count: 'hidden' }], answered: 40, minimum: 5 },
      },
    ],
    reports: [{ id: 'rep_1', kind: 'interim', periodId: 'per_2', grantIds: ['gra_1'], languages: ['fi', 'sv'], outline: 'interim@1' }],
    reportSections: [{ id: 'rep_1:summary', reportId: 'rep_1', section: 'summary', narrative: { fi: rich('Syksyllä verkosto käynnistyi.') } }],
  }
}
