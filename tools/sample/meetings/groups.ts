import type { SampleMeeting } from './meeting.ts'
import { remote } from './place.ts'

const lape = { series: 'lape', kind: 'lapeGroup', template: 'lape-group@1' } as const
const partners = { series: 'kumppanit', kind: 'partnerMeeting', template: 'partner-meeting@1' } as const

/** The LAPE group, the cooperation table and other meetings with partners. */
export const groupMeetings: SampleMeeting[] = [
  {
    ...lape, id: 'lape_2020_04', on: '2020-04-23', hours: ['09:00', '11:00'], title: ['LAPE-ryhmä 1/2020', 'LAPE-gruppen 1/2020', 'LAPE group 1/2020'], place: remote,
    agenda: [[['Kuulumiset poikkeusolojen keskeltä', 'Läget mitt i undantagsförhållandena'], 30], [['Perhekeskusten suunnitelma', 'Planen för familjecentren'], 45], [['Lapsivaikutusten arvioinnin lomake', 'Blanketten för barnkonsekvensanalys'], 30]],
    decisions: [
      [['Lapsivaikutusten arviointia kokeillaan kahdessa kunnassa kesään mennessä.', 'Barnkonsekvensanalys prövas i två kommuner före sommaren.'], 2, 'lava'],
      [['Perhekeskusten suunnitelmaa valmistellaan neljän alueverkoston pohjalta.', 'Planen för familjecentren bereds utifrån fyra områdesnätverk.'], 1, 'perhekeskusverkosto'],
    ],
    attended: [['socialAndHealth', 8, 2], ['education', 7, 2], ['association', 3, 2], ['parish', 2, 2]],
    followUps: [[['Sovitaan kokeilevat kunnat', 'Det avtalas vilka kommuner som prövar'], 0, 'muutosagentti', '2020-05-15', '2020-05-12']],
  },
  {
    ...lape, id: 'lape_2020_08', on: '2020-08-27', hours: ['09:00', '11:30'], title: ['LAPE-ryhmä 2/2020', 'LAPE-gruppen 2/2020', 'LAPE group 2/2020'], place: remote,
    agenda: [[['Lasten ja nuorten tilanne kevään jälkeen', 'Barnens och de ungas läge efter våren'], 40], [['Nuorten vastaanoton avaaminen', 'Öppnandet av ungas mottagning'], 35], [['Kehittäjäryhmän haku', 'Ansökan till utvecklargruppen'], 20], [['Kuntien kuulumiset', 'Aktuellt i kommunerna'], 25]],
    decisions: [
      [['Nuorten vastaanotto avataan syyskuussa kahtena päivänä viikossa.', 'Ungas mottagning öppnas i september två dagar i veckan.'], 1, 'nuortenvastaanotto'],
      [['Kehittäjäryhmään haetaan nuoria kaikista yläkouluista molemmilla kielillä.', 'Unga söks till utvecklargruppen från alla högstadieskolor på båda språken.'], 2, 'kehittajaryhma'],
    ],
    attended: [['socialAndHealth', 9, 2.5], ['education', 8, 2.5], ['association', 4, 2.5], ['parish', 2, 2.5], ['childrenAndYoung', 1, 2.5]],
    followUps: [[['Lähetetään hakukirje yläkouluihin', 'Ansökningsbrev skickas till högstadieskolorna'], 1, 'osallisuuskoordinaattori', '2020-09-02', '2020-09-01']],
  },
  {
    ...lape, id: 'lape_2020_10', on: '2020-10-22', hours: ['09:00', '11:30'], title: ['LAPE-ryhmä 3/2020', 'LAPE-gruppen 3/2020', 'LAPE group 3/2020'], place: remote,
    agenda: [[['Tilannekuva: odotusajat ja lastensuojelu', 'Lägesbild: väntetider och barnskydd'], 40], [['Sijaishuollon ja koulun sopimusmalli', 'Avtalsmodellen för vård utom hemmet och skola'], 40], [['Lasten hyvinvointisuunnitelman aikataulu', 'Tidsplanen för barnens välfärdsplan'], 30]],
    decisions: [
      [['Sopimusmalli lähetetään sivistystoimille lausuntokierrokselle.', 'Avtalsmodellen skickas till bildningssektorerna för utlåtande.'], 1, 'sijaishuoltokoulu'],
      [['Kukin kunta nimeää hyvinvointisuunnitelmalle yhdyshenkilön marraskuun loppuun mennessä.', 'Varje kommun utser en kontaktperson för välfärdsplanen före utgången av november.'], 2, 'hyvinvointisuunnitelma'],
    ],
    attended: [['socialAndHealth', 8, 2.5], ['education', 9, 2.5], ['association', 4, 2.5], ['parish', 1, 2.5], ['electedOfficial', 2, 2.5]],
    followUps: [
      [['Kerätään kuntien yhdyshenkilöt', 'Uppgifterna om kommunernas kontaktpersoner samlas in'], 1, 'sivistysjohtaja', '2020-11-30', '2020-12-04'],
      [['Kootaan lausunnot sopimusmallista', 'Utlåtandena om avtalsmodellen sammanställs'], 0, 'lastensuojelupaallikko', '2020-11-27', '2020-11-26'],
    ],
  },
  {
    ...lape, id: 'lape_2020_12', on: '2020-12-15', hours: ['09:00', '12:00'], title: ['LAPE-ryhmä 4/2020', 'LAPE-gruppen 4/2020', 'LAPE group 4/2020'], place: remote,
    agenda: [[['Nuorten kehittäjäryhmän ehdotukset', 'Ungas utvecklargrupps förslag'], 45], [['Kyselyjen ensimmäiset havainnot', 'De första iakttagelserna i enkäterna'], 45], [['Hyvinvointisuunnitelman painopisteet', 'Välfärdsplanens prioriteringar'], 45]],
    decisions: [
      [['Nuorten vastaanoton aukiolo siirretään iltapäivään vuoden 2021 alusta nuorten ehdotuksen mukaan.', 'Öppettiden för ungas mottagning flyttas till eftermiddagen från början av 2021 enligt de ungas förslag.'], 0, 'nuortenvastaanotto'],
      [['Hyvinvointisuunnitelman painopisteiksi valittiin yhteinen vanhemmuuden tuki, mielen hyvinvointi ja turvallinen koulupäivä.', 'Som prioriteringar i välfärdsplanen valdes gemensamt stöd i föräldraskapet, psykiskt välbefinnande och en trygg skoldag.'], 2, 'hyvinvointisuunnitelma'],
    ],
    attended: [['socialAndHealth', 9, 3], ['education', 9, 3], ['association', 5, 3], ['parish', 2, 3], ['childrenAndYoung', 6, 1.5], ['electedOfficial', 2, 3]],
    followUps: [
      [['Kerrotaan nuorille, mitä ehdotuksista päätettiin', 'De unga informeras om vad som beslutades om förslagen'], 0, 'osallisuuskoordinaattori', '2020-12-18', '2020-12-17'],
      [['Tiedotetaan kouluille vastaanoton uudesta aukiolosta', 'Skolorna informeras om mottagningens nya öppettider'], 0, 'mielenterveyskoordinaattori', '2021-01-11'],
      [['Kirjataan painopisteet hyvinvointisuunnitelman luonnokseen', 'Prioriteringarna skrivs in i utkastet till välfärdsplan'], 1, 'sivistysjohtaja', '2021-02-19'],
    ],
  },
  {
    ...lape, id: 'lape_2021_02', on: '2021-02-04', hours: ['09:00', '11:30'], status: 'planned', title: ['LAPE-ryhmä 1/2021', 'LAPE-gruppen 1/2021', 'LAPE group 1/2021'], place: remote,
    agenda: [[['Kyselyjen tulokset ja vastaukset niihin', 'Enkäternas resultat och svaren på dem'], 45], [['Haapalahden alueverkoston käynnistyminen', 'Områdesnätverket i Aspvik inleder sin verksamhet'], 30], [['Hyvinvointisuunnitelman luonnos', 'Utkastet till välfärdsplan'], 40]],
  },
  {
    ...lape, id: 'lape_2021_05', on: '2021-05-20', hours: ['09:00', '11:30'], status: 'planned', title: ['LAPE-ryhmä 2/2021', 'LAPE-gruppen 2/2021', 'LAPE group 2/2021'], place: remote,
    agenda: [[['Oma-arviointi: mitä kevät toi', 'Självutvärdering: vad våren gav'], 45], [['Opiskeluhuollon käsikirja', 'Handboken för elevhälsan'], 40]],
  },
  {
    ...partners, id: 'kumppanit_2020_06', on: '2020-06-03', hours: ['14:00', '15:30'], title: ['Yhteistyöpöytä 1/2020', 'Samarbetsbordet 1/2020', 'Cooperation table 1/2020'], place: remote,
    agenda: [[['Mitä kukin tarjoaa perheille', 'Vad var och en erbjuder familjer'], 60], [['Kesän toiminta', 'Sommarens verksamhet'], 20]],
    decisions: [[['Kesän avoin toiminta kootaan yhteen luetteloon, joka julkaistaan kuntien verkkosivuilla molemmilla kielillä.', 'Sommarens öppna verksamhet samlas i en förteckning som publiceras på kommunernas webbplatser på båda språken.'], 1, 'jarjestopoyta']],
    attended: [['association', 11, 1.5], ['parish', 3, 1.5], ['socialAndHealth', 2, 1.5]],
  },
  {
    ...partners, id: 'kumppanit_2020_09', on: '2020-09-24', hours: ['14:00', '16:00'], title: ['Yhteistyöpöytä 2/2020', 'Samarbetsbordet 2/2020', 'Cooperation table 2/2020'], place: remote,
    agenda: [[['Kohtaamispaikkojen vuorot', 'Mötesplatsernas turer'], 45], [['Palvelukartan tiedot', 'Servicekartans uppgifter'], 40]],
    decisions: [[['Perheyhdistys ylläpitää palvelukarttaa, ja jokainen järjestö päivittää tietonsa kahdesti vuodessa.', 'Familjeföreningen upprätthåller servicekartan, och varje organisation uppdaterar sina uppgifter två gånger om året.'], 1, 'jarjestopoyta']],
    attended: [['association', 13, 2], ['parish', 3, 2], ['socialAndHealth', 3, 2]],
    followUps: [[['Pyydetään puuttuvat tiedot palvelukarttaan', 'De uppgifter som saknas i servicekartan begärs'], 0, 'perhekeskuskoordinaattori', '2020-12-11']],
  },
  {
    ...partners, id: 'kumppanit_2020_11', on: '2020-11-12', hours: ['14:00', '15:30'], title: ['Yhteistyöpöytä 3/2020', 'Samarbetsbordet 3/2020', 'Cooperation table 3/2020'], place: remote,
    agenda: [[['Joulun ajan tuki perheille', 'Stöd till familjer kring jul'], 45], [['Perhekummitoiminnan jatko', 'Familjefadderverksamhetens fortsättning'], 30]],
    decisions: [[['Yhteistyöpöytä esittää ohjausryhmälle, että perhekummien toimenpide lopetetaan, koska vapaaehtoisia ei ole saatu riittävästi.', 'Samarbetsbordet föreslår för styrgruppen att åtgärden familjefaddrar avslutas eftersom det inte finns tillräckligt med frivilliga.'], 1, 'perhekummit']],
    attended: [['association', 12, 1.5], ['parish', 4, 1.5], ['socialAndHealth', 2, 1.5], ['expertByExperience', 2, 1.5]],
  },
  {
    ...partners, id: 'kumppanit_2021_01', on: '2021-01-28', hours: ['14:00', '15:30'], status: 'planned', title: ['Yhteistyöpöytä 1/2021', 'Samarbetsbordet 1/2021', 'Cooperation table 1/2021'], place: remote,
    agenda: [[['Palvelukartan julkaiseminen', 'Publiceringen av servicekartan'], 40], [['Kohtaamispaikkojen kevätkausi', 'Vårsäsongen på mötesplatserna'], 40]],
  },
  {
    id: 'seminaari_2020', kind: 'other', on: '2020-12-03', hours: ['09:00', '15:00'], title: ['Perhekeskusseminaari 2020', 'Familjecenterseminariet 2020', 'Family centre seminar 2020'], place: remote,
    agenda: [[['Avaus ja perhekeskusten vaihe alueittain', 'Öppnande och familjecentrens skede per område'], 45], [['Yhden kontaktin malli perheen silmin', 'En kontakt-modellen ur familjens synvinkel'], 60], [['Työpajat alueverkostoittain', 'Workshoppar per områdesnätverk'], 90], [['Palaute ja yhteinen päätös', 'Respons och gemensam avslutning'], 30]],
    attended: [['socialAndHealth', 52, 5], ['education', 34, 5], ['association', 19, 5], ['parish', 8, 5], ['electedOfficial', 7, 5], ['parents', 4, 5], ['expertByExperience', 2, 5]],
  },
  {
    id: 'johto_2020_09', kind: 'other', on: '2020-09-03', hours: ['09:00', '15:30'], title: ['Johdon yhdyspintavalmennus, 1. päivä', 'Ledarträning om kontaktytor, dag 1', 'Leaders’ coaching, day 1'], place: remote,
    agenda: [[['Missä lapsen palvelut katkeavat', 'Var servicen för barnet bryts'], 120], [['Johtamisen yhdyspinnat', 'Kontaktytorna i ledarskapet'], 120]],
    decisions: [[['Jokainen johtaja vierailee ennen seuraavaa päivää toisen hallinnonalan yksikössä.', 'Varje ledare besöker före nästa dag en enhet inom ett annat förvaltningsområde.'], 1, 'johdonvalmennus']],
    attended: [['socialAndHealth', 11, 6], ['education', 12, 6], ['association', 5, 6], ['electedOfficial', 3, 6]],
  },
  {
    id: 'johto_2020_11', kind: 'other', on: '2020-11-19', hours: ['09:00', '15:30'], title: ['Johdon yhdyspintavalmennus, 2. päivä', 'Ledarträning om kontaktytor, dag 2', 'Leaders’ coaching, day 2'], place: remote,
    agenda: [[['Välitehtävän purku: vierailu toisella hallinnonalalla', 'Genomgång av mellanuppgiften: besök inom ett annat förvaltningsområde'], 90], [['Yhdyspintalupaukset', 'Löften om kontaktytorna'], 120]],
    decisions: [[['Jokainen johtaja kirjaa yhden yhdyspintalupauksen vuodelle 2021.', 'Varje ledare skriver ett löfte om kontaktytorna för 2021.'], 1, 'johdonvalmennus']],
    attended: [['socialAndHealth', 12, 6], ['education', 13, 6], ['association', 5, 6], ['electedOfficial', 4, 6]],
    followUps: [[['Kootaan lupaukset yhteen', 'Löftena sammanställs'], 0, 'muutosagentti', '2020-12-18', '2020-12-18']],
  },
  {
    id: 'johto_2021_03', kind: 'other', on: '2021-03-11', hours: ['09:00', '15:30'], status: 'planned', title: ['Johdon yhdyspintavalmennus, 3. päivä', 'Ledarträning om kontaktytor, dag 3', 'Leaders’ coaching, day 3'], place: remote,
    agenda: [[['Yhdyspintalupaukset puolen vuoden kuluttua', 'Löftena om kontaktytorna efter ett halvår'], 90], [['Jatko valmennuksen jälkeen', 'Fortsättning efter träningen'], 90]],
  },
]
