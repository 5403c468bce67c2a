import type { Text } from '../values/text.ts'
import { plainText } from './heading.ts'
import type { Option } from './survey.ts'
import { numberIn } from './values.ts'

/** A scale's points from the least to the most, each in words that tools and forms use for it; the first are ours. */
type Wording = Record<'fi' | 'sv' | 'en', string[]>

const agreement: Wording[] = [
  { fi: ['täysin eri mieltä'], sv: ['helt av annan åsikt'], en: ['strongly disagree', 'completely disagree'] },
  { fi: ['jokseenkin eri mieltä', 'melko eri mieltä', 'osittain eri mieltä', 'hieman eri mieltä'], sv: ['delvis av annan åsikt', 'i viss mån av annan åsikt'], en: ['disagree', 'somewhat disagree'] },
  {
    fi: ['ei samaa eikä eri mieltä', 'en samaa enkä eri mieltä', 'en osaa sanoa puoleen enkä toiseen', 'siltä väliltä', 'neutraali'],
    sv: ['varken av samma eller annan åsikt', 'varken eller', 'neutral'],
    en: ['neither agree nor disagree', 'neutral'],
  },
  { fi: ['jokseenkin samaa mieltä', 'melko samaa mieltä', 'osittain samaa mieltä', 'hieman samaa mieltä'], sv: ['delvis av samma åsikt', 'i viss mån av samma åsikt'], en: ['agree', 'somewhat agree'] },
  { fi: ['täysin samaa mieltä'], sv: ['helt av samma åsikt'], en: ['strongly agree', 'completely agree'] },
]
const satisfaction: Wording[] = [
  { fi: ['erittäin tyytymätön'], sv: ['mycket missnöjd'], en: ['very dissatisfied'] },
  { fi: ['tyytymätön', 'melko tyytymätön'], sv: ['missnöjd', 'ganska missnöjd'], en: ['dissatisfied', 'somewhat dissatisfied'] },
  { fi: ['ei tyytyväinen eikä tyytymätön'], sv: ['varken nöjd eller missnöjd'], en: ['neither satisfied nor dissatisfied'] },
  { fi: ['tyytyväinen', 'melko tyytyväinen'], sv: ['nöjd', 'ganska nöjd'], en: ['satisfied', 'somewhat satisfied'] },
  { fi: ['erittäin tyytyväinen'], sv: ['mycket nöjd'], en: ['very satisfied'] },
]
const quality: Wording[] = [
  { fi: ['erittäin huono', 'erittäin huonosti'], sv: ['mycket dålig', 'mycket dåligt'], en: ['very poor', 'very badly'] },
  { fi: ['huono', 'huonosti', 'melko huono'], sv: ['dålig', 'dåligt', 'ganska dålig'], en: ['poor', 'badly'] },
  { fi: ['kohtalainen', 'kohtalaisesti', 'ei hyvä eikä huono'], sv: ['måttlig', 'varken bra eller dålig'], en: ['fair', 'moderately'] },
  { fi: ['hyvä', 'hyvin', 'melko hyvä'], sv: ['bra', 'ganska bra'], en: ['good', 'well'] },
  { fi: ['erittäin hyvä', 'erittäin hyvin'], sv: ['mycket bra'], en: ['very good', 'very well'] },
]
const frequency: Wording[] = [
  { fi: ['ei koskaan', 'en koskaan'], sv: ['aldrig'], en: ['never'] },
  { fi: ['harvoin'], sv: ['sällan'], en: ['rarely', 'seldom'] },
  { fi: ['joskus', 'silloin tällöin'], sv: ['ibland'], en: ['sometimes'] },
  { fi: ['usein'], sv: ['ofta'], en: ['often'] },
  { fi: ['aina'], sv: ['alltid'], en: ['always'] },
]
const smileys: Wording[] = [
  { fi: ['surullinen', 'surunaama', '☹', '🙁', '😞', '😢', ':('], sv: ['ledsen'], en: ['sad'] },
  { fi: ['siltä väliltä', 'mietteliäs naama', 'neutraali', '😐', '🤔', ':|'], sv: ['mittemellan', 'fundersam min'], en: ['in between', 'thoughtful face'] },
  { fi: ['iloinen', 'hymynaama', '🙂', '😊', '😀', '😃', '☺', ':)'], sv: ['glad'], en: ['happy'] },
]
/** Answers in more different words than these are prose, not points of a scale. */
const mostWordings = 60

const wordings = [agreement, satisfaction, quality, frequency, smileys]

const cannotSay = new Set(['en osaa sanoa', 'eos', 'en tiedä', 'ei osaa sanoa', 'kan inte säga', 'kan ej säga', 'vet inte', 'vet ej', "don't know", 'do not know', 'cannot say', "can't say", 'not applicable', 'n/a', 'ei koske minua'])

/** The options of the scale that these answers stand on, from the least to the most; null when they stand on none. */
export function scaleIn(answers: Iterable<string>): Option[] | null {
  const different = new Set(answers)
  if (different.size > mostWordings) return null
  const given = [...new Set([...different].map(pointText))].filter((text) => !isCannotSay(text))
  if (given.length === 0) return null
  const wording = wordings.find((points) => given.every((text) => points.some((point) => saysSo(point, text))))
  if (wording) return wording.map(optionOf)
  return numbersIn(given)
}

/** The scale's points to which an answer may be matched: its own words, and all others that mean the same. */
export function meansPoint(answer: string, option: Option): boolean {
  const text = pointText(answer)
  const own = Object.values(option.text).flatMap((words = '') => [plainText(words), plainText(words.split(':')[0]!)])
  return wordings.some((points) => points.some((point) => saysSo(point, text) && own.some((words) => saysSo(point, words))))
}

/** What a point counts for in a mean; null for "cannot say" and for options that are no point. */
export function scoreOf(option: Option, place: number, options: readonly Option[]): number | null {
  if (Object.values(option.text).some((words) => isCannotSay(plainText(words ?? '')))) return null
  const number = numberIn(option.code) ?? numberIn(/\d+$/.exec(option.code)?.[0] ?? '')
  const others = options.some(({ code }) => /\d$/.test(code))
  return number ?? (others ? null : place + 1)
}

/** An answer without the number that some tools put before or after its words: `5 – täysin samaa mieltä`, `Hyvä (4)`. */
function pointText(answer: string): string {
  const text = plainText(answer.replaceAll('\uFE0F', ''))
  const words = text.replace(/^\(?\d{1,2}\)?\s*[-–—=:.)]?\s*(?=\D)/, '').replace(/\s*\(\d{1,2}\)$/, '')
  return words === '' ? text : words
}

function isCannotSay(text: string): boolean {
  return cannotSay.has(text)
}

function saysSo(point: Wording, text: string): boolean {
  return point.fi.includes(text) || point.sv.includes(text) || point.en.includes(text)
}

function optionOf(point: Wording, place: number): Option {
  const text: Text = { fi: sentence(point.fi[0]!), sv: sentence(point.sv[0]!), en: sentence(point.en[0]!) }
  return { code: String(place + 1), text }
}

/** Whole numbers from 1 to 5, 7 or 10, or from 0 to 10. */
function numbersIn(given: string[]): Option[] | null {
  const numbers = given.map(numberIn)
  if (numbers.length < 2 || numbers.some((number) => number === null || !Number.isInteger(number) || number < 0 || number > 10)) return null
  const most = Math.max(...(numbers as number[]))
  const from = numbers.includes(0) ? 0 : 1
  const to = from === 0 ? 10 : most <= 5 ? 5 : most <= 7 ? 7 : 10
  return Array.from({ length: to - from + 1 }, (_, place) => String(from + place)).map((code) => ({ code, text: { fi: code, sv: code, en: code } }))
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
