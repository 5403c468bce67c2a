import { evaluations, indicators, readings, targets } from '../../src/core/indicators/indicator.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

type Counting = 'cumulative' | 'perPeriod'

interface SampleIndicator {
  id: string
  name: Written
  unit: Written
  direction: 'up' | 'down'
  counting: Counting
  objective: string
  action?: string
  goal: string
  baseline?: number
  source: Written
  sotkanetId?: number
  target: number
  /** At the end of 2020H1 and 2020H2; `null` where the half-year has no reading. */
  values: [number | null, number | null]
}

const register: Written = ['Yhtymän asiakastietojärjestelmä', 'Samkommunens klientdatasystem']
const ownCount: Written = ['Hankkeen oma seuranta', 'Projektets egen uppföljning']
const pieces: Written = ['kpl', 'st.', 'number']

const list: SampleIndicator[] = [
  { id: 'perhekeskukset', name: ['Toiminnassa olevat perhekeskuksen alueverkostot', 'Familjecentrets områdesnätverk som inlett sin verksamhet', 'Area networks in operation'], unit: pieces, direction: 'up', counting: 'cumulative', objective: 'verkosto', action: 'perhekeskusverkosto', goal: 'monialaisuus', baseline: 1, source: ownCount, target: 4, values: [1, 2] },
  { id: 'kohtaamispaikkakaynnit', name: ['Käynnit avoimissa kohtaamispaikoissa kuukaudessa', 'Besök på öppna mötesplatser per månad', 'Monthly visits to open meeting places'], unit: ['käyntiä/kk', 'besök/mån.', 'visits a month'], direction: 'up', counting: 'perPeriod', objective: 'verkosto', action: 'kohtaamispaikat', goal: 'ehkaisy', baseline: 120, source: ['Kävijälaskuri', 'Besöksräknare'], target: 300, values: [0, 165] },
  { id: 'lposaajat', name: ['Lapset puheeksi -menetelmän osaajat', 'Personer som behärskar Föra barnen på tal', 'People trained in Let’s Talk'], unit: ['henkilöä', 'personer', 'people'], direction: 'up', counting: 'cumulative', objective: 'varhaintuki', action: 'lapsetpuheeksi', goal: 'ehkaisy', baseline: 20, source: ['Koulutusrekisteri', 'Utbildningsregister'], target: 160, values: [42, 94] },
  { id: 'yksikontakti', name: ['Kunnat, joissa yhden kontaktin malli on käytössä', 'Kommuner som använder En kontakt-modellen', 'Municipalities using the one-contact model'], unit: ['kuntaa', 'kommuner', 'municipalities'], direction: 'up', counting: 'cumulative', objective: 'verkosto', action: 'yksikontakti', goal: 'saatavuus', baseline: 0, source: ownCount, target: 7, values: [0, 3] },
  { id: 'eroodotus', name: ['Odotusaika perheneuvolaan', 'Väntetid till familjerådgivningen', 'Waiting time for family counselling'], unit: ['vuorokautta', 'dygn', 'days'], direction: 'down', counting: 'perPeriod', objective: 'varhaintuki', action: 'eropalvelut', goal: 'saatavuus', baseline: 35, source: register, target: 14, values: [38, 28] },
  { id: 'chat', name: ['Yhteydenotot sähköiseen perhekeskukseen kuukaudessa', 'Kontakter till det elektroniska familjecentret per månad', 'Monthly contacts to the digital family centre'], unit: ['yhteydenottoa/kk', 'kontakter/mån.', 'contacts a month'], direction: 'up', counting: 'perPeriod', objective: 'verkosto', action: 'sahkoinenperhekeskus', goal: 'saatavuus', baseline: 0, source: ['Järjestelmän raportti', 'Systemets rapport'], target: 90, values: [null, 0] },
  { id: 'ipckoulut', name: ['Koulut, joissa IPC-ohjausta annetaan', 'Skolor där IPC-stöd ges', 'Schools giving IPC support'], unit: ['koulua', 'skolor', 'schools'], direction: 'up', counting: 'cumulative', objective: 'koulu', action: 'ipc', goal: 'saatavuus', baseline: 2, source: ['Opiskeluhuollon seuranta', 'Elevhälsans uppföljning'], target: 11, values: [2, 5] },
  { id: 'nuortenkaynnit', name: ['Nuorten vastaanoton käynnit puolivuodessa', 'Besök på ungas mottagning per halvår', 'Visits to the youth reception in a half-year'], unit: ['käyntiä', 'besök', 'visits'], direction: 'up', counting: 'perPeriod', objective: 'koulu', action: 'nuortenvastaanotto', goal: 'saatavuus', baseline: 0, source: register, target: 400, values: [0, 142] },
  { id: 'paihde', name: ['Päihdehavainnot, joista on keskusteltu viikon kuluessa', 'Samtal inom en vecka efter iakttagelse av rusmedelsbruk', 'Talked within a week of an observation'], unit: ['%', '%', '%'], direction: 'up', counting: 'perPeriod', objective: 'paihteet', action: 'paihdepuuttuminen', goal: 'ehkaisy', baseline: 38, source: ownCount, target: 80, values: [38, null] },
  { id: 'systeemiset', name: ['Systeemiset lastensuojelutiimit', 'Systemiska barnskyddsteam', 'Systemic child welfare teams'], unit: pieces, direction: 'up', counting: 'cumulative', objective: 'suhdeperustaisuus', action: 'systeemisettiimit', goal: 'laatu', baseline: 0, source: ownCount, target: 3, values: [0, 1] },
  { id: 'kiireelliset', name: ['Kiireelliset sijoitukset puolivuodessa', 'Brådskande placeringar per halvår', 'Emergency placements in a half-year'], unit: ['lasta', 'barn', 'children'], direction: 'down', counting: 'perPeriod', objective: 'suhdeperustaisuus', action: 'tehostettuperhetyo', goal: 'kustannukset', baseline: 41, source: register, sotkanetId: 1078, target: 28, values: [37, 39] },
  { id: 'koulusopimukset', name: ['Sijoitettujen lasten koulupolkusopimukset', 'Avtal om skolgången för placerade barn', 'School path agreements for children in care'], unit: pieces, direction: 'up', counting: 'cumulative', objective: 'koulupolku', action: 'sijaishuoltokoulu', goal: 'monialaisuus', baseline: 0, source: ownCount, target: 9, values: [0, 2] },
  { id: 'lavapaatokset', name: ['Päätökset, joista on tehty lapsivaikutusten arviointi', 'Beslut med barnkonsekvensanalys', 'Decisions with a child impact assessment'], unit: pieces, direction: 'up', counting: 'cumulative', objective: 'johtaminen', action: 'lava', goal: 'kustannukset', baseline: 2, source: ['Pöytäkirjat', 'Protokoll'], target: 20, values: [3, 7] },
  { id: 'osallisuus', name: ['Nuorten toteutetut ehdotukset', 'Ungas genomförda förslag', 'Young people’s proposals carried out'], unit: pieces, direction: 'up', counting: 'cumulative', objective: 'osallisuus', action: 'kehittajaryhma', goal: 'laatu', baseline: 0, source: ['Kehittäjäryhmän palautekokous', 'Utvecklargruppens responsmöte'], target: 5, values: [0, 1] },
]

const periods = ['2020h1', '2020h2']
const readOn = ['2020-06-30', '2020-12-31']

export function indicatorRows(): SampleRow[] {
  return [...inOrder(list).flatMap(one), ...byMunicipality(), ...evaluationRows()]
}

function one(indicator: SampleIndicator & { order: string }, index: number): SampleRow[] {
  const { id, name, unit, direction, counting, objective, action, goal, baseline, source, sotkanetId, target, values, order } = indicator
  const indicatorId = `ind_${id}`
  return [
    row(indicators, indicatorId, {
      code: `M${index + 1}`,
      name: text(name),
      unit: text(unit),
      direction,
      counting,
      objectiveId: `obj_${objective}`,
      ...(action && { actionId: `act_${action}` }),
      benefitGoalId: `ben_${goal}`,
      ...(baseline !== undefined && { baselineThousandths: baseline * 1000, baselineOn: '2019-12-31' }),
      source: text(source),
      ...(sotkanetId && { sotkanetId }),
      order,
    }),
    row(targets, `tgt_${id}`, { indicatorId, valueThousandths: target * 1000, by: '2022-12-31' }),
    ...values.flatMap((value, place) =>
      value === null ? [] : [row(readings, `${indicatorId}:per_${periods[place]}`, { indicatorId, periodId: `per_${periods[place]}`, valueThousandths: value * 1000, source: text(source), readOn: readOn[place]! })],
    ),
  ]
}

/** Where the meeting places' visits were counted in the autumn of 2020; their sum is the indicator's reading. */
function byMunicipality(): SampleRow[] {
  return ([['koivuranta', 92], ['pihlajakoski', 48], ['haapalahti', 25]] as const).map(([name, value]) =>
    row(readings, `ind_kohtaamispaikkakaynnit:per_2020h2:org_${name}`, {
      indicatorId: 'ind_kohtaamispaikkakaynnit',
      periodId: 'per_2020h2',
      areaId: `org_${name}`,
      valueThousandths: value * 1000,
      source: text(['Kävijälaskuri', 'Besöksräknare']),
      readOn: '2020-12-31',
    }),
  )
}

type Evidence = 'register' | 'survey' | 'ownAssessment' | 'external'

const own: [goal: string, period: string, grade: number, evidence: Evidence, words: Written][] = [
  ['saatavuus', '2020h1', 2, 'ownAssessment', ['Lähtötilanne: odotusajat vaihtelevat kunnittain, ja perhe ottaa yhteyttä moneen paikkaan.', 'Utgångsläge: väntetiderna varierar mellan kommunerna och familjen tar kontakt på många ställen.']],
  ['ehkaisy', '2020h1', 2, 'ownAssessment', ['Lähtötilanne: varhainen tuki painottuu neuvolaan, koulun tuki on ohutta.', 'Utgångsläge: det tidiga stödet är koncentrerat till rådgivningen, skolans stöd är tunt.']],
  ['laatu', '2020h1', 2, 'ownAssessment', ['Lähtötilanne: lasten kokemuksia ei ole kysytty järjestelmällisesti.', 'Utgångsläge: barnens erfarenheter har inte frågats systematiskt.']],
  ['monialaisuus', '2020h1', 2, 'ownAssessment', ['Lähtötilanne: yhteistyö riippuu henkilöistä, ei sovituista rakenteista.', 'Utgångsläge: samarbetet hänger på personer, inte på avtalade strukturer.']],
  ['kustannukset', '2020h1', 1, 'ownAssessment', ['Lähtötilanne: kustannuksia ei seurata palvelukokonaisuuksittain.', 'Utgångsläge: kostnaderna följs inte upp per servicehelhet.']],
  ['saatavuus', '2020h2', 3, 'register', ['Nuorten vastaanotolle pääsee samana päivänä, ja odotus perheneuvolaan on lyhentynyt viikolla. Erot kuntien välillä ovat yhä suuret.', 'Unga tas emot på mottagningen samma dag, och väntetiden till familjerådgivningen har förkortats med en vecka. Skillnaderna mellan kommunerna är fortfarande stora.']],
  ['ehkaisy', '2020h2', 3, 'ownAssessment', ['Puheeksi ottaminen on lisääntynyt päiväkodeissa ja kouluissa, mutta avoimia kohtaamispaikkoja on vasta kolme kuudesta.', 'Samtal om barnets vardag har ökat på daghem och i skolor, men endast tre av sex öppna mötesplatser har öppnats.']],
  ['laatu', '2020h2', 3, 'survey', ['Kyselyt antoivat ensimmäisen yhteisen kuvan lasten ja vanhempien kokemuksista. Systeeminen työote on käytössä yhdessä tiimissä.', 'Enkäterna gav den första gemensamma bilden av barnens och föräldrarnas erfarenheter. Det systemiska arbetssättet används i ett team.']],
  ['monialaisuus', '2020h2', 3, 'ownAssessment', ['Kaksi alueverkostoa toimii ja johto on sopinut yhdyspintalupauksista. Koulun ja sijaishuollon sopimuksia on vasta kaksi.', 'Två områdesnätverk fungerar och ledningen har gett löften om kontaktytorna. Endast två avtal mellan skolan och vården utom hemmet finns.']],
  ['kustannukset', '2020h2', 2, 'register', ['Tehostettu perhetyö on ehkäissyt sijoituksia arviolta yhdeksässä perheessä; euromääräistä vaikutusta ei vielä voi osoittaa.', 'Intensifierat familjearbete har uppskattningsvis förebyggt placeringar i nio familjer; någon effekt i euro kan ännu inte visas.']],
]

function evaluationRows(): SampleRow[] {
  return own.map(([goal, period, grade, evidence, words]) =>
    row(evaluations, `ben_${goal}:per_${period}`, { benefitGoalId: `ben_${goal}`, periodId: `per_${period}`, grade, evidence, text: text(words) }),
  )
}
