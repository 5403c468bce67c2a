import type { Written } from '../rows.ts'
import type { SampleMeeting } from './meeting.ts'
import { remote } from './place.ts'

const opening: [Written, number] = [['Avaus, läsnäolijat ja esityslista', 'Öppnande, närvarande och föredragningslista'], 5]
const state: [Written, number] = [['Tilannekatsaus: toimenpiteet ja viiveet', 'Lägesöversikt: åtgärder och förseningar'], 25]
const money: [Written, number] = [['Talous: talousarvio, toteuma ja omarahoitusosuudet', 'Ekonomi: budget, utfall och självfinansieringsandelar'], 20]
const closing: [Written, number] = [['Seuranta-asiat ja seuraava kokous', 'Uppföljningar och nästa möte'], 10]

const steering = { series: 'ohjausryhma', kind: 'steeringGroup', template: 'steering-group@1' } as const

export const steeringMeetings: SampleMeeting[] = [
  {
    ...steering, id: 'ohjausryhma_2020_03', on: '2020-03-05', hours: ['13:00', '15:30'],
    title: ['Ohjausryhmän järjestäytymiskokous', 'Styrgruppens konstituerande möte', 'First meeting of the steering group'],
    place: ['Koivurannan kaupungintalo', 'Björkstrands stadshus', 'Koivuranta town hall'],
    agenda: [opening, [['Ohjausryhmän tehtävät ja työtapa', 'Styrgruppens uppgifter och arbetssätt'], 30], [['Valtionavustuspäätös ja sen ehdot', 'Statsunderstödsbeslutet och dess villkor'], 30], closing],
    decisions: [
      [['Ohjausryhmä kokoontuu neljä kertaa vuodessa, ja puheenjohtajana toimii perhe- ja sosiaalipalvelujen johtaja.', 'Styrgruppen sammanträder fyra gånger om året med direktören för familje- och socialservice som ordförande.'], 1],
      [['Hankkeelle perustetaan oma kustannuspaikka, ja osa-aikaisten työaikaa seurataan tunneittain.', 'Ett eget kostnadsställe inrättas för projektet, och de deltidsanställdas arbetstid följs upp per timme.'], 2],
    ],
    attended: [['socialAndHealth', 6, 2.5], ['education', 4, 2.5], ['association', 2, 2.5], ['parish', 1, 2.5], ['electedOfficial', 2, 2.5]],
    followUps: [[['Avataan kustannuspaikat 74210 ja 74215', 'Kostnadsställena 74210 och 74215 öppnas'], 1, 'talouskoordinaattori', '2020-03-20', '2020-03-17']],
  },
  {
    ...steering, id: 'ohjausryhma_2020_06', on: '2020-06-11', hours: ['13:00', '15:00'], title: ['Ohjausryhmän kokous 2/2020', 'Styrgruppens möte 2/2020', 'Steering group 2/2020'], place: remote,
    agenda: [opening, state, money, [['Poikkeusolojen vaikutus toimenpiteisiin', 'Undantagsförhållandenas inverkan på åtgärderna'], 25], closing],
    decisions: [
      [['Koulutukset ja työpajat järjestetään vuoden 2020 loppuun etäyhteydellä, ja kohtaamispaikat avataan porrastetusti elokuusta alkaen.', 'Utbildningar och workshoppar ordnas på distans till utgången av 2020, och mötesplatserna öppnas stegvis från augusti.'], 3, 'kohtaamispaikat'],
      [['Alueverkostojen rajat hyväksyttiin esityksen mukaan.', 'Områdesnätverkens gränser godkändes enligt förslaget.'], 1, 'perhekeskusverkosto'],
    ],
    attended: [['socialAndHealth', 7, 2], ['education', 5, 2], ['association', 2, 2], ['electedOfficial', 1, 2]],
    followUps: [[['Sovitaan kohtaamispaikkojen tilat ja siivous', 'Lokaler och städning för mötesplatserna avtalas'], 0, 'perhekeskuskoordinaattori', '2020-08-05', '2020-08-05']],
  },
  {
    ...steering, id: 'ohjausryhma_2020_09', on: '2020-09-17', hours: ['13:00', '15:30'], title: ['Ohjausryhmän kokous 3/2020', 'Styrgruppens möte 3/2020', 'Steering group 3/2020'], place: remote,
    agenda: [opening, state, money, [['Riskien arviointi syyskaudelle', 'Bedömning av riskerna för hösten'], 30], [['Kyselyjen toteutus', 'Genomförandet av enkäterna'], 15], closing],
    decisions: [
      [['Kolme kyselyä toteutetaan loka–marraskuussa, ja alle viiden vastaajan ryhmiä ei julkaista.', 'Tre enkäter genomförs i oktober–november, och grupper med färre än fem svarande publiceras inte.'], 4, 'perhekysely'],
      [['Henkilöstön vaihtuvuuden riski nostettiin korkeimpaan luokkaan.', 'Risken för personalomsättning höjdes till den högsta klassen.'], 3, 'tyohyvinvointi'],
      [['Omarahoitusosuuksien laskut lähetetään kumppaneille marraskuussa.', 'Fakturorna för självfinansieringsandelarna skickas till samarbetsparterna i november.'], 2],
    ],
    attended: [['socialAndHealth', 6, 2.5], ['education', 4, 2.5], ['association', 3, 2.5], ['parish', 1, 2.5], ['electedOfficial', 2, 2.5], ['expertByExperience', 1, 2.5]],
    followUps: [
      [['Lähetetään omarahoitusosuuksien laskut', 'Fakturorna för självfinansieringsandelarna skickas'], 2, 'talouskoordinaattori', '2020-11-13', '2020-11-11'],
      [['Tarkistetaan kyselyjen ruotsinkieliset käännökset', 'De svenska översättningarna av enkäterna granskas'], 0, 'viestintasuunnittelija', '2020-10-07', '2020-10-06'],
      [['Laaditaan sijaisjärjestely avainhenkilöille', 'Ett vikariearrangemang för nyckelpersoner utarbetas'], 1, 'hankepaallikko', '2020-11-30'],
    ],
  },
  {
    ...steering, id: 'ohjausryhma_2020_12', on: '2020-12-10', hours: ['13:00', '16:00'], title: ['Ohjausryhmän kokous 4/2020', 'Styrgruppens möte 4/2020', 'Steering group 4/2020'], place: remote,
    notes: ['Keskusteltiin siitä, että suunnitellut ja toiminnassa olevat perhekeskukset on pidettävä raportissa erillään.', 'Det diskuterades att planerade familjecenter och familjecenter som inlett sin verksamhet ska hållas isär i rapporten.'],
    agenda: [opening, state, money, [['Perhekeskuksen palvelukuvaus', 'Familjecentrets servicebeskrivning'], 30], [['Suunnitelman muutokset vuodelle 2021', 'Ändringar i planen för 2021'], 30], [['Väliraportin valmistelu', 'Beredning av mellanrapporten'], 15], closing],
    decisions: [
      [['Perhekeskuksen palvelukuvaus hyväksyttiin ja otetaan käyttöön kaikissa alueverkostoissa.', 'Familjecentrets servicebeskrivning godkändes och tas i bruk i alla områdesnätverk.'], 3, 'perhekeskusverkosto'],
      [['Matkakustannuksista esitetään siirrettäväksi 6 000 euroa palvelujen ostoihin, ja siitä tehdään muutoshakemus.', 'Det föreslås att 6 000 euro överförs från resekostnaderna till köp av tjänster, och en ändringsansökan görs.'], 4],
      [['Johdon valmennuksen kolmas päivä siirretään maaliskuulle 2021.', 'Ledarträningens tredje dag flyttas till mars 2021.'], 4, 'johdonvalmennus'],
      [['Väliraportti käsitellään helmikuun kokouksessa ennen lähettämistä.', 'Mellanrapporten behandlas vid mötet i februari innan den skickas.'], 5],
      [['Perhekummien toimenpide lopetetaan, ja kokemukset siirretään kohtaamispaikkojen toimintamalliin.', 'Åtgärden familjefaddrar avslutas, och erfarenheterna överförs till mötesplatsernas verksamhetsmodell.'], 4, 'perhekummit'],
    ],
    attended: [['socialAndHealth', 7, 3], ['education', 5, 3], ['association', 3, 3], ['parish', 1, 3], ['electedOfficial', 2, 3], ['expertByExperience', 1, 3]],
    followUps: [
      [['Lähetetään muutoshakemus ministeriölle', 'Ändringsansökan skickas till ministeriet'], 1, 'hankepaallikko', '2021-01-15'],
      [['Viedään palvelukuvaus Innokylään', 'Servicebeskrivningen förs in i Innobyn'], 0, 'perhekeskuskoordinaattori', '2020-12-18', '2020-12-17'],
      [['Varataan kouluttaja johdon valmennuksen kolmanteen päivään', 'En utbildare bokas till ledarträningens tredje dag'], 2, 'muutosagentti', '2021-01-22'],
      [['Kootaan perhekummien kokemukset kohtaamispaikkojen käyttöön', 'Erfarenheterna av familjefaddrar sammanställs för mötesplatserna'], 4, 'perhekeskuskoordinaattori', '2021-01-14'],
      [['Kootaan väliraportin luonnos', 'Utkastet till mellanrapport sammanställs'], 3, 'muutosagentti', '2021-02-05'],
    ],
  },
  {
    ...steering, id: 'ohjausryhma_2021_02', on: '2021-02-11', hours: ['13:00', '15:00'], status: 'planned', title: ['Ohjausryhmän kokous 1/2021', 'Styrgruppens möte 1/2021', 'Steering group 1/2021'], place: remote,
    agenda: [opening, state, money, [['Sijaisjärjestelyt ja avoimet virat', 'Vikariearrangemang och vakanta tjänster'], 25], closing],
  },
  {
    ...steering, id: 'ohjausryhma_2021_06', on: '2021-06-10', hours: ['13:00', '15:00'], status: 'planned', title: ['Ohjausryhmän kokous 2/2021', 'Styrgruppens möte 2/2021', 'Steering group 2/2021'], place: remote,
    agenda: [opening, state, money, [['Syksyn 2021 työsuunnitelma', 'Arbetsplan för hösten 2021'], 30], closing],
  },
]
