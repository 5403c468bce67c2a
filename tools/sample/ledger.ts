import { ledgerRows } from '../../src/core/budget/grant.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { categories, grantId, type Category } from './grant.ts'
import { row, text, type SampleRow, type Written } from './rows.ts'

/** How many rows a category has in 2020, 2021 and 2022, what share of the year's budget they use, and what they tell of. */
interface Plan {
  rows: [number, number, number]
  used: [number, number, number]
  monthly?: true
  accounts: string[]
  texts: string[]
  vat: number
}

const plans: Record<string, Plan> = {
  palkat: { rows: [20, 24, 24], used: [0.968, 0.991, 0.984], monthly: true, accounts: ['5010', '5020'], texts: ['Kuukausipalkat', 'Kuukausipalkat, osa-aikaiset'], vat: 0 },
  sivukulut: { rows: [10, 12, 12], used: [0.955, 0.986, 0.979], monthly: true, accounts: ['5110'], texts: ['Työnantajan sivukulut'], vat: 0 },
  palvelut: {
    rows: [36, 42, 36], used: [0.941, 1.028, 0.962], accounts: ['4310', '4320', '4340', '4380'], vat: 0.24,
    texts: ['Menetelmäkoulutus', 'Systeemisen työotteen koulutus', 'Käännökset suomi–ruotsi', 'Tulkkaus', 'Työnohjaus', 'Kyselyjen toteutus', 'Etäkoulutuksen tekninen toteutus', 'Kokemusasiantuntijoiden palkkiot', 'Ulkopuolinen arviointi', 'Palvelukartan ylläpito'],
  },
  aineet: { rows: [18, 18, 14], used: [1.034, 0.948, 0.971], accounts: ['4510', '4560'], vat: 0.24, texts: ['Kohtaamispaikan tarvikkeet', 'Koulutusmateriaalit', 'Painatus', 'Ryhmien askartelutarvikkeet', 'Toimistotarvikkeet'] },
  laitteet: { rows: [7, 4, 3], used: [1.284, 0.912, 0.94], accounts: ['4610'], vat: 0.24, texts: ['Kannettava tietokone', 'Etäkokouslaitteisto', 'Kävijälaskuri', 'Kuulokkeet ja kamerat'] },
  vuokrat: { rows: [10, 12, 12], used: [0.985, 1, 0.998], monthly: true, accounts: ['4810'], texts: ['Toimitilan ja kohtaamispaikan vuokra'], vat: 0 },
  matkat: { rows: [12, 20, 16], used: [0.463, 0.618, 0.871], accounts: ['4410', '4420'], vat: 0, texts: ['Kilometrikorvaukset, kuntakierros', 'Junamatka, valtakunnallinen tapaaminen', 'Kilometrikorvaukset, kotikäynnit', 'Majoitus, koulutuspäivät'] },
  muut: { rows: [16, 16, 14], used: [0.932, 0.965, 0.958], accounts: ['4910', '4920'], vat: 0.24, texts: ['Ohjelmistolisenssi', 'Ilmoituskulut', 'Verkkosivujen ylläpito', 'Tilaisuuden tarjoilu', 'Postitus'] },
}

/** Booked on the project's cost centre, but nothing the grant may cover. */
const refused: [on: string, account: string, label: string, cents: number, reason: Written][] = [
  ['2020-05-29', '4960', 'Viivästyskorko, vuokralasku', 18_42, ['Viivästyskorko ei ole hyväksyttävä kustannus.', 'Dröjsmålsränta är inte en godtagbar kostnad.']],
  ['2020-09-25', '4950', 'Edustuskulut, yhteistyökumppanit', 214_00, ['Edustuskulut eivät ole hyväksyttäviä kustannuksia.', 'Representationskostnader är inte godtagbara kostnader.']],
  ['2020-11-27', '5030', 'Ylityökorvaus', 486_30, ['Ylityökorvauksia ei makseta avustuksesta.', 'Övertidsersättningar betalas inte av understödet.']],
  ['2020-12-18', '4950', 'Henkilöstön joululahjat', 168_00, ['Lahjat eivät ole hyväksyttäviä kustannuksia.', 'Gåvor är inte godtagbara kostnader.']],
  ['2021-02-26', '4960', 'Viivästyskorko, palvelulasku', 22_75, ['Viivästyskorko ei ole hyväksyttävä kustannus.', 'Dröjsmålsränta är inte en godtagbar kostnad.']],
  ['2021-04-23', '5030', 'Ylityökorvaus', 352_10, ['Ylityökorvauksia ei makseta avustuksesta.', 'Övertidsersättningar betalas inte av understödet.']],
  ['2021-06-18', '4970', 'Poistot, neuvottelutilan kalusteet', 620_00, ['Poistot eivät ole hyväksyttäviä kustannuksia.', 'Avskrivningar är inte godtagbara kostnader.']],
  ['2021-10-29', '4950', 'Edustuskulut, vierailu', 96_50, ['Edustuskulut eivät ole hyväksyttäviä kustannuksia.', 'Representationskostnader är inte godtagbara kostnader.']],
  ['2021-12-17', '4970', 'Laskennallinen yleiskustannuslisä', 1_250_00, ['Laskennallinen erä, jolla ei ole todellista menoa.', 'Kalkylmässig post utan verklig utgift.']],
  ['2022-03-25', '4960', 'Viivästyskorko, koulutuslasku', 31_20, ['Viivästyskorko ei ole hyväksyttävä kustannus.', 'Dröjsmålsränta är inte en godtagbar kostnad.']],
  ['2022-06-17', '4950', 'Henkilöstön virkistyspäivä', 410_00, ['Virkistyspäivä ei kuulu avustuksen käyttötarkoitukseen.', 'En rekreationsdag hör inte till understödets användningsändamål.']],
  ['2022-11-25', '5030', 'Ylityökorvaus', 275_60, ['Ylityökorvauksia ei makseta avustuksesta.', 'Övertidsersättningar betalas inte av understödet.']],
]

interface Booked {
  on: string
  account: string
  costCentre: string
  category: string
  label: string
  cents: number
  vatCents: number
  reason?: Written
}

export function ledgerRowList(): SampleRow[] {
  const chance = chanceFrom(20200301)
  const all: Booked[] = [
    ...categories.flatMap((category) => [2020, 2021, 2022].flatMap((year, index) => ofYear(category, year, index, chance))),
    ...refused.map(([on, account, label, cents, reason]): Booked => ({ on, account, costCentre: '74210', category: account.startsWith('50') ? 'palkat' : 'muut', label, cents, vatCents: 0, reason })),
  ]
  return all.toSorted((a, b) => (a.on + a.account + a.label < b.on + b.account + b.label ? -1 : 1)).map((booked, index) => {
    const number = String(index + 1).padStart(4, '0')
    return row(ledgerRows, `led_${number}`, {
      grantId,
      bookedOn: booked.on,
      voucher: `${booked.on.slice(0, 4)}/${number}`,
      account: booked.account,
      costCentre: booked.costCentre,
      categoryId: `cat_${booked.category}`,
      text: booked.label,
      cents: booked.cents,
      ...(booked.vatCents > 0 && { vatCents: booked.vatCents }),
      eligible: !booked.reason,
      ...(booked.reason && { notEligibleReason: text(booked.reason) }),
    })
  })
}

/** A year's rows of a category; together the share of the budget that was used, give or take fifty euros. */
function ofYear({ id, budget }: Category, year: number, index: number, chance: Chance): Booked[] {
  const plan = plans[id]!
  const count = plan.rows[index]!
  const days = Array.from({ length: count }, (_, place) => (plan.monthly ? payDay(year, place, count) : workday(year, chance))).sort()
  const whole = Math.round(budget[index]! * 100 * plan.used[index]!) + chance.whole(-4_999, 4_999)
  const cents = portions(whole, days.map((day) => (plan.monthly ? steady(day) : 0.3 + chance.next() * 1.7)))
  return days.map((on, place) => ({
    on,
    account: plan.monthly ? plan.accounts[place % plan.accounts.length]! : chance.pick(plan.accounts),
    costCentre: plan.monthly || chance.next() < 0.7 ? '74210' : '74215',
    category: id,
    label: plan.monthly ? plan.texts[place % plan.texts.length]! : chance.pick(plan.texts),
    cents: cents[place]!,
    vatCents: Math.round(cents[place]! * plan.vat),
  }))
}

/** In the first spring the project was still recruiting, so its months weigh less. */
function steady(day: string): number {
  return day < '2020-08-01' ? 0.72 : 1
}

/** The usage period begins in March 2020, so that year has ten months. */
function payDay(year: number, place: number, count: number): string {
  const months = year === 2020 ? 10 : 12
  const month = 12 - months + 1 + Math.floor((place * months) / count)
  return weekdayFrom(`${year}-${String(month).padStart(2, '0')}-15`)
}

/** No invoices are booked in July, when the offices are on holiday. */
function workday(year: number, chance: Chance): string {
  const months = (year === 2020 ? [3, 4, 5, 6, 8, 9, 9, 10, 10, 11, 11, 12, 12] : [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]).map((month) => String(month).padStart(2, '0'))
  return weekdayFrom(`${year}-${chance.pick(months)}-${String(chance.whole(2, 18)).padStart(2, '0')}`)
}

function weekdayFrom(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  while (date.getUTCDay() === 0 || date.getUTCDay() === 6) date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** A sum in parts by their weights; the last part takes what rounding leaves. */
function portions(whole: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const parts = weights.map((weight) => Math.round((whole * weight) / total))
  const given = parts.slice(0, -1).reduce((sum, part) => sum + part, 0)
  return [...parts.slice(0, -1), whole - given]
}
