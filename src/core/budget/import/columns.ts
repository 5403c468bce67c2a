import { z } from 'zod'
import type { PersonalContent } from '../../values/personal-content.ts'

/** What a column of a ledger file is taken for. Only texts may come from several columns. */
export const LedgerColumnUse = z.enum(['dropped', 'bookedOn', 'voucher', 'account', 'accountName', 'costCentre', 'sum', 'debit', 'credit', 'vat', 'text'])
export type LedgerColumnUse = z.infer<typeof LedgerColumnUse>

/** Columns are named by their place, since headings repeat. */
export const LedgerColumn = z.object({ column: z.int().min(0).max(20_000), use: LedgerColumnUse })
export type LedgerColumn = z.infer<typeof LedgerColumn>

export type PersonalReason = PersonalContent | 'staffNumber'

/** The heading's words for each use, Finnish, Swedish and English, the surest first. */
const words: Record<Exclude<LedgerColumnUse, 'dropped'>, RegExp[]> = {
  account: [/^(tili|konto|account)$/, /^(tili|konto|account)(n|n:o)?[ .-]?(nro|numero|nr|nummer|no|number|code|koodi|tunnus)?\.?$/, /^(pääkirjatili|kirjanpidon tili|huvudbokskonto|gl account|ledger account)/, /^(tili|konto|account)\b(?!.*(nimi|namn|name|selite|teksti|text))/],
  accountName: [/^tilin? ?(nimi|nimitys|selite|teksti)/, /^konto(ts)? ?(namn|benämning|text)/, /^account (name|description)/],
  costCentre: [/^(kustannuspaikka|kostnadsställe|cost ?cent(re|er))$/, /^(kustannuspaikka|kust\.? ?paikka|kpaikka|kostnadsställe|kostn\.? ?ställe|cost ?cent(re|er))\b(?!.*(nimi|namn|name|selite))/, /^(kp|kst|kustp|cc)\.?$/],
  bookedOn: [/^(kirjaus|vienti)[ -]?(päivä|pvm|pv)/, /^(bokförings|bokf\.? ?)(dag|datum)/, /^(booking|posting|booked|entry) ?(date|on)/, /^(tosite|verifikat|ver\.? ?|voucher )[ -]?(päivä|pvm|datum|date)/, /^(päivä|pvm|päiväys|päivämäärä|dag|datum|date)\.?$/],
  voucher: [/^(tosite|verifikat|voucher)$/, /^(tosite|verifikat|voucher|document|tos\.?|ver\.?)(en|s)?[ .-]?(nro|numero|n:o|tunnus|nr|nummer|no|number|id)\b/, /^(tosite|verifikat|voucher)(?!.*(laji|pvm|päiv|datum|slag|type|date))/],
  debit: [/^deb[ei]t/],
  credit: [/^[kc]redit/],
  sum: [/^(summa|sum|belopp|amount)$/, /^(veroton|netto|net\b|nettobelopp)/, /^(summa|sum|belopp|amount|tapahtumasumma|vientisumma|kirjaussumma)\b(?!.*(brutto|sis|inkl|incl|valuut|valut|currency))/, /^(määrä|euro|eur\b|€|toteuma|toteutunut|utfall|actual)/],
  vat: [/^(alv|moms|vat|arvonlisävero|mervärdesskatt)(n)?[ .-]?(summa|määrä|osuus|euro|eur|belopp|amount|€)?\.?( ?\(?(€|eur|euroa)\)?)?$/],
  text: [/^(vienti|tapahtuman )?(selite|selitys|teksti|kuvaus)$/, /^(förklaring|text|verifikattext|beskrivning)$/, /^(description|explanation|text|narration)$/, /(selite|selitys|förklaring|description)$/],
}

/** Headings of columns that tell of persons, or of suppliers, who may be persons. */
const personal: [PersonalReason, RegExp][] = [
  ['personalIdentityCode', /henkilötunnus|henkilotunnus|^hetu\b|personbeteckning|identity code/],
  ['staffNumber', /(henkilö|palkka|työntekijä)[ -]?(n:?o|nro|numero)|personalnummer|anställningsnummer|(staff|employee|personnel) (no|number|id)/],
  ['email', /sähköposti|e-?post\b|e-?mail/],
  ['phone', /puhelin|telefon|phone/],
  ['name', /toimittaja|tavarantoimittaja|työntekijä|palkansaaja|henkilö\b|henkilön nimi|asiakas|saaja\b|tekijä\b|laatija|hyväksyjä|tarkastaja|kirjaaja|käyttäjä|leverantör|anställd|löntagare|kund\b|mottagare|upprättad|godkän[td]|supplier|vendor|employee|customer|payee|approver|approved by|created by|^user/],
]

/** How well a heading fits a use: 0 is best, null not at all. */
export function fitOf(heading: string, use: Exclude<LedgerColumnUse, 'dropped'>): number | null {
  const place = words[use].findIndex((pattern) => pattern.test(plain(heading)))
  return place < 0 ? null : place
}

export function personalHeading(heading: string): PersonalReason | null {
  return personal.find(([, pattern]) => pattern.test(plain(heading)))?.[0] ?? null
}

/** Whether a cell is a heading of the kind that ledgers have; sums and days are none. */
export function isKnownHeading(cell: string): boolean {
  return personalHeading(cell) !== null || (Object.keys(words) as (keyof typeof words)[]).some((use) => fitOf(cell, use) !== null)
}

function plain(heading: string): string {
  return heading.normalize('NFC').toLowerCase().replaceAll(/[\s\u00a0]+/g, ' ').replace(/[\s:*]+$/, '').trim()
}
