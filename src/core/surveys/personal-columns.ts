import type { QuestionType } from './survey.ts'
import { tickIn } from './values.ts'

/** Why a column looks like it tells who somebody is. */
export type PersonalReason = 'email' | 'name' | 'ipAddress' | 'token' | 'location' | 'phone' | 'personalIdentityCode' | 'birthDate'

/**
 * Whether a column looks personal, by its heading in Finnish, Swedish or English, or by what is in it.
 * A heading of many words is a question ("Mistä sait tietää osoitteen?") and counts only when its answers are
 * free text; one over ticks or a scale never does. An identity code in any answer counts always.
 */
export function personalReason(heading: string, code: string, answers: readonly string[], type: QuestionType): PersonalReason | null {
  if (answers.some(holdsIdentityCode)) return 'personalIdentityCode'
  const closed = type === 'scale' || type === 'multi' || (answers.length > 0 && answers.every((answer) => tickIn(answer, { code: '', text: '' }) !== null))
  const isLabel = heading.split(/\s+/).length <= 4
  if (!closed && (isLabel || type === 'open')) {
    const reason = reasonOfHeading(heading) ?? reasonOfHeading(code)
    if (reason) return reason
  }
  return reasonOfContent(answers)
}

/** A Finnish personal identity code (henkilötunnus) with its check character, `131052-308T`. */
export function holdsIdentityCode(text: string): boolean {
  // Most answers have no six digits on end; the rest is costly over a large file.
  if (!/\d{6}/.test(text)) return false
  return [...text.matchAll(/(?<![0-9A-Za-z])(\d{6})[-+A-FYXWVU](\d{3})([0-9A-Y])(?![0-9A-Za-z])/g)].some(
    ([, birth = '', number = '', check]) => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(birth + number) % 31] === check,
  )
}

function reasonOfHeading(heading: string): PersonalReason | null {
  const reason = headings.find(([, pattern]) => pattern.test(heading))?.[0] ?? null
  return reason === 'name' && notPersons.test(heading) ? null : reason
}

/** Beginnings of words, since endings follow in Finnish and Swedish; `$` stands for the end of the word. */
const headings = (
  [
    ['personalIdentityCode', 'henkilötunnu|henkilotunnu|hetu$|personbeteckning|personnummer|social security|national id$|identity code|identity number'],
    ['email', 'sähköposti|sahkoposti|e-?post|e-?mail|mejladress|mailadress|recipientemail|respondentemail'],
    ['ipAddress', 'ip[-_ ]?(osoi|adress|address)|ipaddr|ip$'],
    ['phone', 'puhelin|puh[.\\s]|gsm$|telefon|mobilnummer|phone|mobile number'],
    ['birthDate', 'syntymäai|syntymäpäiv|födelsedatum|födelsetid|date of birth|birth ?date'],
    ['location', '(katu|koti|lähi|posti)?osoite$|(katu|koti|lähi|posti)?osoitteesi$|postinumero|postnummer|(post|hem|gatu)?adress$|address$|zip ?code|postal code|location|sijainti$|koordinaat|koordinat|gps$|latitude|longitude|leveysaste|pituusaste|_geolocation'],
    ['token', 'token$|access ?code|vastaajatunnus|kutsukoodi|externaldatareference|externalreference|respondent key'],
    [
      'name',
      '(etu|suku|koko)?nimi$|nimesi$|nimimerk|yhteystie|(för|efter)?namn$|kontaktuppgift|(full|first|last)? ?name$|contact details|recipient(last|first)name|_submitted_by|vastaaja$|tekijä$|allekirjoit',
    ],
  ] as const
).map(([reason, words]): [PersonalReason, RegExp] => [reason, new RegExp(`(?<![\\p{L}\\d])(?:${words.replaceAll('$', '(?![\\p{L}\\d])')})`, 'iu')])

/** What is named is no person. */
const notPersons = /koulu|päiväko|palvelu|kunna|kunta|organisaatio|yksik|hank|ryhmä|keskuks|skol|daghem|tjänst|kommun|enhet|center|centre|school|service|municipality|unit|project|organi[sz]ation/i

const whole: [PersonalReason, RegExp][] = [
  ['email', /^\S+@\S+\.\p{L}{2,}$/u],
  ['ipAddress', /^(\d{1,3}\.){3}\d{1,3}$|^([0-9a-f]{0,4}:){4,7}[0-9a-f]{1,4}$/i],
  ['phone', /^(\+358|00358|0)[\s-]?\d{1,3}[\s-]?\d{2,4}[\s-]?\d{2,4}[\s-]?\d{0,4}$/],
  ['location', /^-?\d{1,3}\.\d{3,}[\s,;]+-?\d{1,3}\.\d{3,}/],
  ['token', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
]

/** One answer in five that is nothing but an address or a number of somebody is enough. */
function reasonOfContent(answers: readonly string[]): PersonalReason | null {
  for (const [reason, pattern] of whole) {
    const like = answers.filter((answer) => pattern.test(answer.trim())).length
    if (like > 0 && like * 5 >= answers.length) return reason
  }
  return looksLikeNames(answers) ? 'name' : null
}

/** Two or three capitalised words in almost every answer, and hardly two answers alike. */
function looksLikeNames(answers: readonly string[]): boolean {
  const names = answers.filter((answer) => /^\p{Lu}[\p{Ll}]+(-\p{Lu}\p{Ll}+)?(\s\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?){1,2}$/u.test(answer.trim()))
  return answers.length >= 5 && names.length * 5 >= answers.length * 4 && new Set(names).size * 5 >= names.length * 4
}
