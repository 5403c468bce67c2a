import { communications } from '../../src/core/meetings/meeting.ts'
import { row, text, type SampleRow, type Written } from './rows.ts'

type Channel = 'web' | 'newsletter' | 'socialMedia' | 'press' | 'event' | 'email' | 'other'

const families: Written = ['Perheet', 'Familjer']
const workers: Written = ['Ammattilaiset', 'Yrkespersoner']
const deciders: Written = ['Luottamushenkilöt ja johto', 'Förtroendevalda och ledning']
const everyone: Written = ['Kaikki asukkaat', 'Alla invånare']

const sent: [id: string, on: string, channel: Channel, title: Written, audience: Written, reached: number][] = [
  ['kaynnistys', '2020-03-12', 'press', ['LAPE-muutosohjelma alkaa Koivurannassa', 'Förändringsprogrammet LAPE inleds i Björkstrand'], everyone, 9200],
  ['uutiskirje1', '2020-05-14', 'newsletter', ['Uutiskirje 1/2020: tuki poikkeusoloissa', 'Nyhetsbrev 1/2020: stöd i undantagsförhållandena'], workers, 410],
  ['verkkosivut', '2020-06-15', 'web', ['Hankkeen verkkosivut avattiin', 'Projektets webbplats öppnades'], everyone, 1350],
  ['uutiskirje2', '2020-09-10', 'newsletter', ['Uutiskirje 2/2020: perhekeskukset käynnistyvät', 'Nyhetsbrev 2/2020: familjecentren startar'], workers, 486],
  ['vastaanotto', '2020-09-07', 'socialMedia', ['Nuorten vastaanotto on auki', 'Ungas mottagning är öppen'], ['Nuoret', 'Unga'], 6140],
  ['kyselykutsu', '2020-10-12', 'email', ['Kutsu vastata perhekyselyyn', 'Inbjudan att svara på familjeenkäten'], families, 1450],
  ['sijaisperhe', '2020-10-28', 'press', ['Sijaisperheitä haetaan molemmilla kielillä', 'Fosterfamiljer söks på båda språken'], everyone, 8700],
  ['vanhempainilta', '2020-11-24', 'event', ['Alueellinen vanhempainilta', 'Regional föräldrakväll'], families, 338],
  ['seminaari', '2020-12-03', 'event', ['Perhekeskusseminaari', 'Familjecenterseminariet'], workers, 126],
  ['valtuustot', '2020-11-30', 'other', ['Tilannekatsaus kahdeksalle valtuustolle', 'Lägesöversikt för åtta fullmäktige'], deciders, 214],
  ['kotipalvelu', '2020-12-18', 'web', ['Kotipalvelun yhtenäiset perusteet voimaan', 'Enhetliga grunder för hemservicen träder i kraft'], families, 980],
  ['uutiskirje3', '2020-12-17', 'newsletter', ['Uutiskirje 3/2020: mitä lapset kertoivat', 'Nyhetsbrev 3/2020: vad barnen berättade'], workers, 502],
]

export function communicationRows(): SampleRow[] {
  return sent.map(([id, sentOn, channel, title, audience, reached]) => row(communications, `com_${id}`, { sentOn, channel, title: text(title), audience: text(audience), reached }))
}
