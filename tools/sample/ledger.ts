import { ledgerRows } from '../../src/core/budget/grant.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { categories, grantId } from './grant.ts'
import { row, text, type SampleRow, type Written } from './rows.ts'

/** What the ten months of 2020 came to in a category, and of what kinds of entries. */
interface Plan {
  cents: number
  /** Paid in the middle of every month. */
  monthly?: Monthly[]
  /** So many invoices, of the kinds beside it. */
  invoices?: [count: number, kinds: Invoice[]]
  /** Value added tax, as a share of one. */
  vat: number
}

/** Label, account, how much it weighs beside the others in its month, and the month of 2020 it began in. */
type Monthly = [label: string, account: string, weight: number, from?: number]

/** Label, account, what it costs beside the others, and the months of 2020 it may be booked in where it is not any of them. */
type Invoice = [label: string, account: string, weight: number, months?: number[]]

/** No invoices are booked in July, when the offices are on holiday, and more of them in the autumn than in the spring. */
const invoiceMonths = [3, 4, 5, 6, 8, 9, 9, 10, 10, 11, 11, 12, 12]
const autumn = [9, 10, 11, 12]

const plans: Record<string, Plan> = {
  palkat: {
    cents: 189_737_34, vat: 0,
    monthly: [
      ['Kuukausipalkka, muutosagentti', '5010', 52], ['Kuukausipalkka, hankepäällikkö', '5010', 54], ['Kuukausipalkka, perhekeskuskoordinaattori', '5010', 44, 4],
      ['Kuukausipalkka, mielenterveyskoordinaattori', '5010', 45, 5], ['Tuntipalkat, viestintä', '5020', 10, 4], ['Tuntipalkat, talous', '5020', 6, 4],
    ],
  },
  sivukulut: { cents: 41_070_59, vat: 0, monthly: [['Työnantajan eläkemaksu', '5110', 78], ['Sairausvakuutusmaksu', '5120', 7], ['Työttömyysvakuutusmaksu', '5130', 8], ['Tapaturmavakuutusmaksu', '5140', 3]] },
  palvelut: {
    cents: 69_652_71, vat: 0.24,
    invoices: [112, [
      ['Menetelmäkoulutus', '4310', 16], ['Systeemisen työotteen koulutus', '4310', 20, [9, 10, 11]], ['Johdon valmennus', '4310', 18, [9, 11]], ['Käännökset suomi–ruotsi', '4320', 4], ['Käännökset suomi–ruotsi', '4320', 5, autumn],
      ['Tulkkaus', '4320', 5, [9, 10, 12]], ['Työnohjaus', '4340', 6], ['Kyselyjen toteutus', '4380', 14, [10, 11, 12]], ['Etäkoulutuksen tekninen toteutus', '4380', 9], ['Kokemusasiantuntijan palkkio', '4390', 2], ['Kehittäjäryhmän palkkiot', '4390', 3, autumn], ['Palvelukartan ylläpito', '4380', 7, autumn],
    ]],
  },
  aineet: { cents: 9_355_99, vat: 0.24, invoices: [60, [['Kohtaamispaikan tarvikkeet', '4510', 5, [8, 9, 10, 11, 12]], ['Koulutusmateriaalit', '4560', 6], ['Painatus', '4560', 9, autumn], ['Ryhmien askartelutarvikkeet', '4510', 3, autumn], ['Toimistotarvikkeet', '4510', 2], ['Suojaimet ja käsidesi', '4510', 3]]] },
  laitteet: { cents: 10_250_22, vat: 0.24, invoices: [15, [['Kannettava tietokone', '4610', 100, [3, 4, 5, 8]], ['Etäkokouslaitteisto', '4610', 90, [4, 9, 10]], ['Kävijälaskuri', '4610', 25, [8, 11]], ['Kuulokkeet ja kamera', '4610', 12], ['Näyttö', '4610', 20]]] },
  vuokrat: { cents: 17_693_15, vat: 0, monthly: [['Toimitilan vuokra', '4810', 62], ['Kohtaamispaikan vuokra, Koivuranta', '4810', 20, 8], ['Kohtaamispaikan vuokra, Pihlajakoski', '4810', 16, 8], ['Kohtaamispaikan vuokra, Haapalahti', '4810', 12, 11], ['Monitoimilaitteen vuokra', '4820', 5]] },
  matkat: {
    cents: 6_473_32, vat: 0,
    invoices: [52, [['Kilometrikorvaukset, kuntakierros', '4410', 4, [9, 10]], ['Kilometrikorvaukset, perhekeskukset', '4410', 3, [8, 9, 10, 11, 12]], ['Kilometrikorvaukset, kotikäynnit', '4410', 2, [9, 10, 11, 12]], ['Junamatka, valtakunnallinen tapaaminen', '4420', 5, [3, 9]], ['Kilometrikorvaukset, kouluvierailut', '4410', 3, [9, 10, 11]], ['Pysäköinti ja bussiliput', '4420', 1]]],
  },
  muut: { cents: 9_306_89, vat: 0.24, invoices: [45, [['Etäkokousohjelman lisenssi', '4910', 8], ['Ilmoituskulut', '4920', 12, [3, 8, 9, 10]], ['Verkkosivujen ylläpito', '4920', 9], ['Tilaisuuden tarjoilu', '4910', 4, [3, 8, 9, 10]], ['Postitus', '4910', 3], ['Puhelinliittymät', '4910', 3]]] },
}

/** Booked on the project's cost centre, but nothing the grant may cover. */
const refused: [on: string, account: string, label: string, cents: number, reason: Written][] = [
  ['2020-04-24', '5030', 'Ylityökorvaus', 212_40, ['Ylityökorvauksia ei makseta avustuksesta.', 'Övertidsersättningar betalas inte av understödet.']],
  ['2020-05-29', '4960', 'Viivästyskorko, vuokralasku', 18_42, ['Viivästyskorko ei ole hyväksyttävä kustannus.', 'Dröjsmålsränta är inte en godtagbar kostnad.']],
  ['2020-06-17', '4950', 'Henkilöstön virkistyspäivä', 230_00, ['Virkistyspäivä ei kuulu avustuksen käyttötarkoitukseen.', 'En rekreationsdag hör inte till understödets användningsändamål.']],
  ['2020-09-25', '4950', 'Edustuskulut, yhteistyökumppanit', 214_00, ['Edustuskulut eivät ole hyväksyttäviä kustannuksia.', 'Representationskostnader är inte godtagbara kostnader.']],
  ['2020-10-16', '4960', 'Viivästyskorko, koulutuslasku', 31_20, ['Viivästyskorko ei ole hyväksyttävä kustannus.', 'Dröjsmålsränta är inte en godtagbar kostnad.']],
  ['2020-10-30', '4970', 'Poistot, neuvottelutilan kalusteet', 620_00, ['Poistot eivät ole hyväksyttäviä kustannuksia.', 'Avskrivningar är inte godtagbara kostnader.']],
  ['2020-11-27', '5030', 'Ylityökorvaus', 486_30, ['Ylityökorvauksia ei makseta avustuksesta.', 'Övertidsersättningar betalas inte av understödet.']],
  ['2020-12-18', '4950', 'Henkilöstön joululahjat', 168_00, ['Lahjat eivät ole hyväksyttäviä kustannuksia.', 'Gåvor är inte godtagbara kostnader.']],
  ['2020-12-31', '4970', 'Laskennallinen yleiskustannuslisä', 1_250_00, ['Laskennallinen erä, jolla ei ole todellista menoa.', 'Kalkylmässig post utan verklig utgift.']],
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

/** An entry before its category's sum has been parted: how much of it falls here. */
type Weighed = Pick<Booked, 'on' | 'account' | 'costCentre' | 'label'> & { weight: number }

export function ledgerRowList(): SampleRow[] {
  const chance = chanceFrom(20200301)
  const all: Booked[] = [
    ...categories.flatMap(({ id }) => entriesOf(id, plans[id]!, chance)),
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

function entriesOf(category: string, { cents, monthly, invoices, vat }: Plan, chance: Chance): Booked[] {
  const entries = [...(monthly ?? []).flatMap((kind) => everyMonth(kind)), ...(invoices ? someOf(...invoices, chance) : [])]
  const parts = portions(cents, entries.map(({ weight }) => weight))
  return entries.map(({ on, account, costCentre, label }, index) => ({ on, account, costCentre, category, label, cents: parts[index]!, vatCents: Math.round(parts[index]! * vat) }))
}

/** From March on, when the usage period begins; the same sum every month. */
function everyMonth([label, account, weight, from = 3]: Monthly): Weighed[] {
  return [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => month >= from).map((month) => ({ on: weekdayFrom(month, 15), account, costCentre: '74210', label, weight }))
}

/** Every kind in its turn, so that none is missing; no two invoices of a kind are of quite the same sum. */
function someOf(count: number, kinds: Invoice[], chance: Chance): Weighed[] {
  return Array.from({ length: count }, (_, place) => {
    const [label, account, weight, months = invoiceMonths] = kinds[place % kinds.length]!
    return { on: weekdayFrom(chance.pick(months), chance.whole(2, 18)), account, costCentre: chance.next() < 0.7 ? '74210' : '74215', label, weight: weight * (0.7 + chance.next() * 0.6) }
  })
}

function weekdayFrom(month: number, day: number): string {
  const date = new Date(Date.UTC(2020, month - 1, day))
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
