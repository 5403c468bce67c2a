import { holdsIdentityCode, personalContent, type PersonalContent } from '../values/personal-content.ts'
import type { QuestionType } from './survey.ts'
import { tickIn } from './values.ts'

/** Why a column looks like it tells who somebody is. */
export type PersonalReason = PersonalContent | 'birthDate'

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
  return personalContent(answers)
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
