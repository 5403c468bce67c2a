import { planChanges } from '../../src/core/actions/action.ts'
import { row, text, type SampleRow, type Written } from './rows.ts'

const steering: Written = ['Ohjausryhmä', 'Styrgruppen', 'Steering group']

const changes: [id: string, period: string, action: string | null, on: string, before: Written, after: Written, reason: Written][] = [
  [
    'eta', '2020h1', 'kohtaamispaikat', '2020-06-11',
    ['Kohtaamispaikat avataan toukokuussa 2020.', 'Mötesplatserna öppnas i maj 2020.'],
    ['Kohtaamispaikat avataan porrastetusti elokuusta 2020 alkaen.', 'Mötesplatserna öppnas stegvis från augusti 2020.'],
    ['Kokoontumisrajoitukset', 'Mötesbegränsningarna'],
  ],
  [
    'matkat', '2020h2', null, '2020-12-10',
    ['Matkakustannuksiin on varattu 14 000 euroa vuodelle 2021.', 'För resekostnader har reserverats 14 000 euro för 2021.'],
    ['Matkakustannuksiin varataan 8 000 euroa ja palvelujen ostoihin 6 000 euroa lisää; asiasta tehdään muutoshakemus.', 'För resekostnader reserveras 8 000 euro och för köp av tjänster 6 000 euro mer; en ändringsansökan görs.'],
    ['Koulutukset järjestetään etäyhteydellä, ja niiden tekninen toteutus ostetaan.', 'Utbildningarna ordnas på distans, och det tekniska genomförandet köps.'],
  ],
  [
    'johto', '2020h2', 'johdonvalmennus', '2020-12-10',
    ['Johdon valmennus päättyy joulukuussa 2020.', 'Ledarträningen avslutas i december 2020.'],
    ['Valmennuksen kolmas päivä pidetään maaliskuussa 2021.', 'Träningens tredje dag hålls i mars 2021.'],
    ['Johdon aika sitoutui epidemian hoitoon.', 'Ledningens tid gick åt till att hantera epidemin.'],
  ],
  [
    'ero', '2020h2', 'eropalvelut', '2020-12-10',
    ['Eropalvelujen polkukuvaus valmistuu marraskuussa 2020.', 'Beskrivningen av servicestigen vid separation blir klar i november 2020.'],
    ['Polkukuvaus valmistuu toukokuussa 2021, ja siihen lisätään neuvontapuhelu.', 'Beskrivningen blir klar i maj 2021 och kompletteras med ett rådgivningssamtal.'],
    ['Vanhempien kuuleminen toi uuden tarpeen, ja lastenvalvojan virka oli avoinna.', 'Hörandet av föräldrar visade ett nytt behov, och tjänsten som barnatillsyningsman var vakant.'],
  ],
  [
    'kummit', '2020h2', 'perhekummit', '2020-12-10',
    ['Perhekummitoimintaa on kahdessa kunnassa vuoden 2021 loppuun.', 'Familjefadderverksamhet bedrivs i två kommuner till utgången av 2021.'],
    ['Toimenpide lopetetaan, ja kokemukset siirretään kohtaamispaikkoihin.', 'Åtgärden avslutas, och erfarenheterna överförs till mötesplatserna.'],
    ['Vapaaehtoisia ei saatu riittävästi, ja tartuntatilanne esti kotikäynnit.', 'Det fanns inte tillräckligt med frivilliga, och smittläget hindrade hembesöken.'],
  ],
]

export function planChangeRows(): SampleRow[] {
  return changes.map(([id, period, action, decidedOn, before, after, reason]) =>
    row(planChanges, `pch_${id}`, {
      periodId: `per_${period}`,
      ...(action && { actionId: `act_${action}` }),
      before: text(before),
      after: text(after),
      reason: text(reason),
      decidedBy: text(steering),
      decidedOn,
    }),
  )
}
