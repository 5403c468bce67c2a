import { chanceFrom, type Chance } from '../chance.ts'
import { openAnswers } from './open-answers.ts'

/** One respondent: the language answered in, and to each question a code, several codes, a number or a text. */
export interface Respondent {
  language: 'fi' | 'sv'
  answers: Record<string, string | string[]>
}

interface Plan {
  id: string
  seed: number
  count: number
  swedish: number
  /** Exactly so many of each, so that small groups are small on every run. */
  quotas: Record<string, Record<string, number>>
  /** How often each point is given; a respondent's own mood moves it up or down. No point is so rare that it is hidden, and the mean with it. */
  scales: Record<string, Record<string, number>>
  chosen: Record<string, Record<string, number>>
  numbers: Record<string, Record<string, number>>
  /** What share of respondents wrote something. */
  open: Record<string, number>
}

const plans: Record<'lapset' | 'vanhemmat' | 'ammattilaiset', Plan> = {
  lapset: {
    id: 'lapset', seed: 11, count: 180, swedish: 0.26,
    quotas: { ika: { A1: 44, A2: 78, A3: 54, A4: 4 }, kieli: { fi: 128, sv: 48, muu: 4 } },
    scales: { kysyi: { 1: 14, 2: 38, 3: 48 }, kuunteli: { 1: 12, 2: 35, 3: 53 }, muuttui: { 1: 34, 2: 41, 3: 25 }, luotettava: { 1: 9, 2: 20, 3: 71 }, apu: { 1: 15, 2: 31, 3: 54 }, turva: { 1: 11, 2: 23, 3: 66 } },
    chosen: {}, numbers: {}, open: { toimii: 0.62, muuttaisit: 0.66 },
  },
  vanhemmat: {
    id: 'vanhemmat', seed: 12, count: 260, swedish: 0.22,
    quotas: { kunta: { koivuranta: 96, pihlajakoski: 48, haapalahti: 37, tervasalmi: 27, kuusiselka: 21, vaahteramaki: 16, petajakyla: 12, leppasaari: 3 } },
    scales: {
      varhain: { 1: 12, 2: 19, 3: 16, 4: 31, 5: 16, eos: 6 },
      kuultiin: { 1: 6, 2: 11, 3: 16, 4: 38, 5: 27, eos: 2 },
      kertaalleen: { 1: 24, 2: 31, 3: 17, 4: 17, 5: 7, eos: 4 },
      tieto: { 1: 13, 2: 24, 3: 19, 4: 29, 5: 13, eos: 5 },
      omakieli: { 1: 4, 2: 6, 3: 8, 4: 25, 5: 55, eos: 5 },
      vertaistuki: { 1: 15, 2: 21, 3: 24, 4: 22, 5: 10, eos: 8 },
    },
    chosen: { palvelut: { neuvola: 0.61, perhetyo: 0.17, kotipalvelu: 0.1, perheneuvola: 0.21, kohtaamispaikka: 0.29, opiskeluhuolto: 0.26, lastensuojelu: 0.06 } },
    numbers: { lapset: { 1: 31, 2: 44, 3: 18, 4: 5, 5: 2 } },
    open: { toimii: 0.55, panostaa: 0.6 },
  },
  ammattilaiset: {
    id: 'ammattilaiset', seed: 13, count: 140, swedish: 0.19,
    quotas: { ala: { sote: 52, vaka: 31, koulu: 34, nuoriso: 11, jarjesto: 7, srk: 3, muu: 2 } },
    scales: {
      kontakti: { 1: 7, 2: 18, 3: 15, 4: 38, 5: 20, eos: 7 },
      osaaminen: { 1: 3, 2: 7, 3: 18, 4: 37, 5: 21, eos: 14 },
      yhdyspinta: { 1: 10, 2: 25, 3: 24, 4: 31, 5: 8, eos: 8 },
      aika: { 1: 22, 2: 34, 3: 14, 4: 23, 5: 9 },
      johto: { 1: 9, 2: 19, 3: 24, 4: 31, 5: 13, eos: 4 },
      lape: { 1: 12, 2: 22, 3: 18, 4: 31, 5: 13, eos: 4 },
    },
    chosen: { menetelmat: { lp: 0.39, ipc: 0.07, systeeminen: 0.13, verkosto: 0.24, lava: 0.12 } },
    numbers: {}, open: { este: 0.68, onnistui: 0.6 },
  },
}

export function respondentsOf(survey: keyof typeof plans): Respondent[] {
  const plan = plans[survey]
  const chance = chanceFrom(plan.seed)
  const places = Object.entries(plan.quotas).map(([question, quota]) => [question, shuffled(Object.entries(quota).flatMap(([code, count]) => Array<string>(count).fill(code)), chance)] as const)
  return Array.from({ length: plan.count }, (_, index) => {
    const answers: Respondent['answers'] = Object.fromEntries(places.map(([question, codes]) => [question, codes[index]!]))
    const language = answers['kieli'] === 'fi' || answers['kieli'] === 'sv' ? answers['kieli'] : chance.next() < plan.swedish ? 'sv' : 'fi'
    const mood = chance.next() - 0.5
    for (const [question, weights] of Object.entries(plan.numbers)) answers[question] = chance.weighted(weights)
    for (const [question, weights] of Object.entries(plan.scales)) answers[question] = chance.next() < 0.02 ? '' : chance.weighted(moved(weights, mood))
    for (const [question, shares] of Object.entries(plan.chosen)) answers[question] = chosenOf(shares, chance)
    for (const [question, share] of Object.entries(plan.open)) answers[question] = chance.next() < share ? written(`${plan.id}.${question}`, language, chance) : ''
    return { language, answers }
  })
}

/** Someone content gives higher points all through. */
function moved(weights: Record<string, number>, mood: number): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, weight * Math.max(0.15, 1 + (Number(code) || 0) * mood * 0.4)]))
}

function chosenOf(shares: Record<string, number>, chance: Chance): string[] {
  const some = Object.entries(shares).flatMap(([code, share]) => (chance.next() < share ? [code] : []))
  return some.length > 0 ? some : ['ei']
}

function written(question: string, language: 'fi' | 'sv', chance: Chance): string {
  const text = chance.pick(openAnswers[question]![language])
  const end = chance.weighted({ '': 60, '.': 30, '!': 6, '...': 4 })
  return chance.next() < 0.15 ? text.toLowerCase() + end : text + end
}

function shuffled<T>(items: T[], chance: Chance): T[] {
  const mixed = [...items]
  for (let place = mixed.length - 1; place > 0; place -= 1) {
    const other = chance.whole(0, place)
    ;[mixed[place], mixed[other]] = [mixed[other]!, mixed[place]!]
  }
  return mixed
}
