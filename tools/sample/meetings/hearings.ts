import type { SampleMeeting } from './meeting.ts'
import { remote } from './place.ts'

const hearing = { series: 'kuulemiset', kind: 'hearing', template: 'hearing@1' } as const

/** Children, young people and families are heard, and told what came of it. */
export const hearings: SampleMeeting[] = [
  {
    ...hearing, id: 'kuuleminen_leppasaari', on: '2020-09-30', hours: ['09:00', '11:00'], title: ['Lasten kuuleminen, Leppäsaaren koulu', 'Hörande av barn, Alholms skola', 'Hearing of children, Leppäsaari school'],
    place: ['Leppäsaaren koulu', 'Alholms skola', 'Leppäsaari school'],
    agenda: [[['Arjen kartta: missä aikuinen kuuntelee', 'En karta över vardagen: var en vuxen lyssnar'], 50], [['Mitä viemme päättäjille', 'Vad vi för till beslutsfattarna'], 40]],
    decisions: [[['Lasten toive välituntiaikuisesta viedään kunnan sivistystoimelle.', 'Barnens önskan om en rastvuxen förs till kommunens bildningssektor.'], 1, 'kuntakierros']],
    attended: [['childrenAndYoung', 26, 2], ['education', 3, 2]],
    followUps: [[['Kerrotaan lapsille sivistystoimen vastaus', 'Bildningssektorns svar berättas för barnen'], 0, 'osallisuuskoordinaattori', '2020-11-20', '2020-11-18']],
  },
  {
    ...hearing, id: 'kuuleminen_petajakyla', on: '2020-10-07', hours: ['09:00', '11:00'], title: ['Lasten kuuleminen, Petäjäkylän koulu', 'Hörande av barn, Tallby skola', 'Hearing of children, Petäjäkylä school'],
    place: ['Petäjäkylän koulu', 'Tallby skola', 'Petäjäkylä school'],
    agenda: [[['Koulumatka ja turvallinen olo', 'Skolvägen och känslan av trygghet'], 50], [['Viesti valtuustolle', 'Hälsning till fullmäktige'], 40]],
    decisions: [[['Lasten laatima kartta pimeistä kohdista luovutetaan valtuustolle marraskuussa.', 'Barnens karta över mörka ställen överlämnas till fullmäktige i november.'], 1, 'kuntakierros']],
    attended: [['childrenAndYoung', 21, 2], ['education', 2, 2]],
    followUps: [[['Luovutetaan kartta valtuuston puheenjohtajalle', 'Kartan överlämnas till fullmäktiges ordförande'], 0, 'osallisuuskoordinaattori', '2020-11-09', '2020-11-09']],
  },
  {
    ...hearing, id: 'kuuleminen_vanhemmat', on: '2020-11-25', hours: ['17:30', '19:30'], title: ['Vanhempien kuuleminen eropalveluista', 'Hörande av föräldrar om separationsservicen', 'Hearing of parents on separation services'], place: remote,
    agenda: [[['Mikä auttoi, mikä puuttui', 'Vad hjälpte, vad saknades'], 60], [['Polun luonnos', 'Utkastet till stig'], 45]],
    decisions: [[['Palvelupolkuun lisätään maksuton neuvontapuhelu kahden viikon kuluessa yhteydenotosta.', 'I servicestigen läggs till ett avgiftsfritt rådgivningssamtal inom två veckor från kontakten.'], 1, 'eropalvelut']],
    attended: [['parents', 9, 2], ['expertByExperience', 4, 2], ['socialAndHealth', 3, 2]],
    followUps: [[['Sovitaan neuvontapuhelun päivystys', 'Jouren för rådgivningssamtalet avtalas'], 0, 'palvelujohtaja', '2021-01-29']],
  },
  {
    ...hearing, id: 'kehittajaryhma_2020_09', on: '2020-09-08', hours: ['16:00', '18:00'], title: ['Nuorten kehittäjäryhmän aloitus', 'Ungas utvecklargrupp inleder sitt arbete', 'Youth development group begins'], place: ['Nuorten talo', 'De ungas hus', 'Youth House'],
    agenda: [[['Tutustuminen ja ryhmän säännöt', 'Vi lär känna varandra, gruppens regler'], 45], [['Mihin haluamme vaikuttaa', 'Vad vi vill påverka'], 60]],
    decisions: [[['Ryhmä aloittaa nuorten vastaanotosta: jäsenet käyvät tutustumassa ja kertovat, millaista siellä on.', 'Gruppen börjar med ungas mottagning: medlemmarna besöker den och berättar hurdant det är där.'], 1, 'kehittajaryhma']],
    attended: [['childrenAndYoung', 13, 2], ['association', 2, 2]],
  },
  {
    ...hearing, id: 'kehittajaryhma_2020_11', on: '2020-11-17', hours: ['16:00', '18:00'], title: ['Nuorten kehittäjäryhmän tapaaminen', 'Träff med ungas utvecklargrupp', 'Meeting of the youth development group'], place: ['Nuorten talo', 'De ungas hus', 'Youth House'],
    agenda: [[['Vastaanoton kokemukset', 'Erfarenheter av mottagningen'], 45], [['Ehdotukset LAPE-ryhmälle', 'Förslag till LAPE-gruppen'], 60]],
    decisions: [[['Ryhmä ehdottaa vastaanotolle iltapäiväaikaa ja viestiä, joka ei näy kotona.', 'Gruppen föreslår eftermiddagstid för mottagningen och meddelanden som inte syns hemma.'], 1, 'kehittajaryhma']],
    attended: [['childrenAndYoung', 12, 2], ['association', 2, 2]],
  },
  {
    ...hearing, id: 'kuuleminen_nuoret_2021_03', on: '2021-03-17', hours: ['12:30', '14:30'], status: 'planned', title: ['Nuorten kuuleminen, Rannikon ammattiopisto', 'Hörande av unga, Kustens yrkesinstitut', 'Hearing of young people, Coast vocational college'],
    place: ['Rannikon ammattiopisto', 'Kustens yrkesinstitut', 'Coast vocational college'], agenda: [],
  },
  {
    ...hearing, id: 'kuuleminen_tervasalmi', on: '2021-05-20', hours: ['12:30', '14:30'], status: 'planned', title: ['Lasten kuuleminen, Tervasalmen koulu', 'Hörande av barn, Tjärsunds skola', 'Hearing of children, Tervasalmi school'],
    place: ['Tervasalmen koulu', 'Tjärsunds skola', 'Tervasalmi school'],
    agenda: [[['Kouluverkko ja koulumatka', 'Skolnätet och skolvägen'], 90]],
  },
]
