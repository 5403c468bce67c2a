import { accountRules, budgetLines, budgetNotes, costCategories, fundings, grantDecisions, grantPartners, grants, instalments, workloads } from '../../src/core/budget/grant.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

export const grantId = 'gra_lape2020'

/** A cost category with its budget in euros for 2020, 2021 and 2022, and the ledger accounts that belong to it. */
export interface Category {
  id: string
  code: string
  name: Written
  budget: [number, number, number]
  account: string
}

export const categories: Category[] = [
  { id: 'palkat', code: '1', name: ['Palkat', 'Löner', 'Salaries'], budget: [196_000, 232_000, 214_000], account: '50' },
  { id: 'sivukulut', code: '2', name: ['Henkilösivukulut', 'Lönebikostnader', 'Social security costs'], budget: [43_000, 51_000, 47_000], account: '51' },
  { id: 'palvelut', code: '3', name: ['Palvelujen ostot', 'Köp av tjänster', 'Services bought'], budget: [74_000, 92_000, 78_000], account: '43' },
  { id: 'aineet', code: '4', name: ['Aineet, tarvikkeet ja tavarat', 'Material, förnödenheter och varor', 'Materials and supplies'], budget: [9_000, 8_000, 6_000], account: '45' },
  { id: 'laitteet', code: '5', name: ['Laitehankinnat', 'Anskaffning av apparatur', 'Equipment'], budget: [8_000, 4_000, 3_000], account: '46' },
  { id: 'vuokrat', code: '6', name: ['Vuokrat', 'Hyror', 'Rents'], budget: [18_000, 22_000, 22_000], account: '48' },
  { id: 'matkat', code: '7', name: ['Matkakustannukset', 'Resekostnader', 'Travel costs'], budget: [14_000, 14_000, 12_000], account: '44' },
  { id: 'muut', code: '8', name: ['Muut kulut', 'Övriga kostnader', 'Other costs'], budget: [10_000, 12_000, 11_000], account: '49' },
]

export function grantRows(): SampleRow[] {
  return [...grantRow(), ...partnerRows(), ...budgetRows(), ...ruleRows(), ...fundingRows(), ...noteRows(), ...workloadRows()]
}

function grantRow(): SampleRow[] {
  return [
    row(grants, grantId, {
      name: text(['LAPE-muutosohjelma 2020–2022', 'Förändringsprogrammet LAPE 2020–2022', 'LAPE reform programme 2020–2022']),
      authority: text(['Sosiaali- ja terveysministeriö', 'Social- och hälsovårdsministeriet', 'Ministry of Social Affairs and Health']),
      diaryNumber: 'VN/00000/2020-STM-1',
      decidedOn: '2020-02-24',
      usedFrom: '2020-03-01',
      usedTo: '2022-12-31',
      purpose: text([
        'Lasten, nuorten ja perheiden palvelujen kehittäminen: perhekeskusverkosto ja varhainen tuki, nuorten mielenterveyden ja päihdetyön matalan kynnyksen tuki sekä lastensuojelun kehittäminen.',
        'Utveckling av servicen för barn, unga och familjer: familjecenternätverk och tidigt stöd, lågtröskelstöd för ungas psykiska hälsa och missbrukararbete samt utveckling av barnskyddet.',
        'Development of services for children, young people and families: the family centre network and early support, low-threshold support in mental health and substance use, and child welfare.',
      ]),
      grantedMaximumCents: 960_000_00,
      grantedShare: 8000,
      vat: 'withoutVat',
      shareTaken: 'afterIncome',
      costCentres: ['74210', '74215'],
      mayKeepCents: 100_00,
      recipientId: 'org_yhtyma',
      contactId: 'prs_hankepaallikko',
    }),
    row(grantDecisions, 'grd_2020', {
      grantId,
      decidedOn: '2020-09-28',
      diaryNumber: 'VN/00000/2020-STM-2',
      text: text([
        'Tilaisuudet saa poikkeusolojen aikana järjestää etäyhteydellä, ja sen tekninen toteutus on hyväksyttävä kustannus. Avustuksen enimmäismäärä ei muutu.',
        'Evenemang får under undantagsförhållandena ordnas på distans, och det tekniska genomförandet är en godtagbar kostnad. Understödets maximibelopp ändras inte.',
      ]),
    }),
    ...([['2020-04-15', 80_000_00], ['2020-10-15', 130_000_00]] as const).map(([paidOn, cents], index) => row(instalments, `ins_${index + 1}`, { grantId, paidOn, cents })),
  ]
}

/** Who bears the own share: the joint authority most of it, the municipalities by their children, the association with work. */
const partners: [organisation: string, ownShare: number, budgetShare: number][] = [
  ['yhtyma', 120_000, 960_000],
  ['koivuranta', 48_000, 96_000],
  ['pihlajakoski', 24_000, 48_000],
  ['haapalahti', 12_000, 24_000],
  ['tervasalmi', 12_000, 24_000],
  ['perheyhdistys', 12_000, 28_000],
  ['nuortentalo', 12_000, 20_000],
]

function partnerRows(): SampleRow[] {
  return partners.map(([organisation, ownShare, budgetShare]) =>
    row(grantPartners, `${grantId}:org_${organisation}`, { grantId, organisationId: `org_${organisation}`, ownShareCents: ownShare * 100, budgetShareCents: budgetShare * 100 }),
  )
}

function budgetRows(): SampleRow[] {
  return inOrder(categories).flatMap(({ id, code, name, budget, order }) => [
    row(costCategories, `cat_${id}`, { grantId, code, name: text(name), order }),
    ...budget.map((euros, index) => row(budgetLines, `bud_${id}_${2020 + index}`, { grantId, categoryId: `cat_${id}`, year: 2020 + index, cents: euros * 100 })),
  ])
}

function ruleRows(): SampleRow[] {
  const eligible = categories.map(({ id, account }) => row(accountRules, `rul_${account}`, { grantId, accountBegins: account, categoryId: `cat_${id}`, eligible: true }))
  const refused = [['4950', 'muut'], ['4960', 'muut'], ['4970', 'muut'], ['5030', 'palkat']].map(([account, id]) => row(accountRules, `rul_${account}`, { grantId, accountBegins: account!, categoryId: `cat_${id}`, eligible: false }))
  return [...eligible, ...refused]
}

function fundingRows(): SampleRow[] {
  const ownShares = partners.map(([organisation, euros]) =>
    row(fundings, `fun_oma_${organisation}_2020`, {
      grantId,
      kind: 'ownShare',
      receivedOn: '2020-11-16',
      // Of the own share of three years, 32 % falls on the first.
      cents: euros * 32,
      organisationId: `org_${organisation}`,
      text: text(['Omarahoitusosuus 2020', 'Självfinansieringsandel 2020']),
    }),
  )
  return [
    ...ownShares,
    row(fundings, 'fun_tulo_2020', { grantId, kind: 'income', receivedOn: '2020-12-10', cents: 1_240_00, text: text(['Osallistumismaksut, perhekeskusseminaari', 'Deltagaravgifter, familjecenterseminariet']) }),
    row(fundings, 'fun_julkinen_2020', { grantId, kind: 'otherPublic', receivedOn: '2020-09-30', cents: 4_500_00, organisationId: 'org_korkeakoulu', text: text(['Ammattikorkeakoulun osuus kyselyjen toteutuksesta', 'Yrkeshögskolans andel av genomförandet av enkäterna']) }),
  ]
}

function noteRows(): SampleRow[] {
  return [
    row(budgetNotes, `${grantId}:cat_matkat:per_2020h2`, {
      grantId,
      categoryId: 'cat_matkat',
      periodId: 'per_2020h2',
      reason: text([
        'Poikkeusolojen vuoksi kokoukset ja koulutukset pidettiin maaliskuusta alkaen pääosin etäyhteydellä. Säästyneet matkakustannukset esitetään siirrettäviksi etäkoulutusten palvelujen ostoihin vuonna 2021.',
        'På grund av undantagsförhållandena hölls möten och utbildningar från och med mars huvudsakligen på distans. De inbesparade resekostnaderna föreslås bli överförda till köp av tjänster för distansutbildningar år 2021.',
      ]),
    }),
  ]
}

/** Person-months of a half-year, in hundredths; 1,0 of a person-month is 163 hours. */
const work: [person: string, months: [spring: number, autumn: number]][] = [
  ['muutosagentti', [400, 600]],
  ['hankepaallikko', [400, 600]],
  ['perhekeskuskoordinaattori', [250, 600]],
  ['mielenterveyskoordinaattori', [150, 520]],
  ['viestintasuunnittelija', [80, 150]],
  ['talouskoordinaattori', [60, 90]],
]

function workloadRows(): SampleRow[] {
  const periods = ['2020h1', '2020h2']
  return work.flatMap(([person, months]) =>
    months.map((personMonthsHundredths, index) =>
      row(workloads, `${grantId}:prs_${person}:per_${periods[index]}`, {
        grantId,
        personId: `prs_${person}`,
        periodId: `per_${periods[index]}`,
        personMonthsHundredths,
        hoursHundredths: personMonthsHundredths * 163,
      }),
    ),
  )
}
