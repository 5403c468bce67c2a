import { riskPeriods, risks } from '../../src/core/risks/risk.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

interface SampleRisk {
  id: string
  title: Written
  description: Written
  measure: Written
  focus?: string
  owner: string
  /** Probability and impact at the end of 2020H1 and 2020H2: '43' is 4 × 3. */
  levels: string
  /** What was done about it in the second half of 2020. */
  done?: Written
}

const list: SampleRisk[] = [
  {
    id: 'epidemia', title: ['Epidemia siirtää tilaisuuksia ja avaamisia', 'Epidemin skjuter upp evenemang och öppnanden', 'The epidemic postpones events and openings'],
    description: ['Kokoontumisrajoitukset estävät ryhmiä, kuulemisia ja kotikäyntejä.', 'Mötesbegränsningarna hindrar grupper, höranden och hembesök.'],
    measure: ['Etätoteutus ensisijaisena ja porrastettu avaaminen', 'Distansgenomförande i första hand och stegvis öppnande'], owner: 'hankepaallikko', levels: '54 53',
    done: ['Koulutukset ja kokoukset siirrettiin etäyhteydelle, kohtaamispaikat avattiin rajatuin ryhmin.', 'Utbildningar och möten flyttades till distans, mötesplatserna öppnades med begränsade grupper.'],
  },
  {
    id: 'vaihtuvuus', title: ['Avainhenkilöiden vaihtuvuus', 'Omsättning bland nyckelpersoner', 'Turnover of key staff'],
    description: ['Osaaminen katoaa, jos koordinaattori tai palvelupäällikkö vaihtuu kesken kauden.', 'Kunnandet går förlorat om en koordinator eller servicechef byts mitt i perioden.'],
    measure: ['Työparit, perehdytyspolku ja yhteiset muistiot', 'Arbetspar, introduktion och gemensamma anteckningar'], owner: 'palvelujohtaja', levels: '33 44',
    done: ['Riski toteutui osin: lastenvalvojan virka oli avoinna neljä kuukautta. Sijaisjärjestely on valmisteilla.', 'Risken förverkligades delvis: tjänsten som barnatillsyningsman var vakant fyra månader. Ett vikariearrangemang bereds.'],
  },
  {
    id: 'sitoutuminen', title: ['Kunnat sitoutuvat eri tahtiin', 'Kommunerna förbinder sig i olika takt', 'Municipalities commit at different pace'],
    description: ['Pienillä kunnilla ei ole henkilöstöä osallistua kehittämiseen.', 'Små kommuner har inte personal att delta i utvecklingen.'],
    measure: ['Kuntakierros ja sijaisrahan maksaminen osallistujista', 'Kommunrunda och ersättning för vikarier för deltagarna'], focus: 'perhekeskus', owner: 'muutosagentti', levels: '34 33',
    done: ['Kuntakierros pidettiin, ja kuusi kuntaa kahdeksasta on nimennyt yhdyshenkilön kaikkiin toimenpiteisiin.', 'Kommunrundan hölls, och sex av åtta kommuner har utsett en kontaktperson för alla åtgärder.'],
  },
  {
    id: 'kieli', title: ['Ruotsinkielinen palvelu jää jälkeen', 'Den svenskspråkiga servicen halkar efter', 'Services in Swedish lag behind'],
    description: ['Kielitaitoisia ohjaajia ja kouluttajia on vähän.', 'Det finns få språkkunniga ledare och utbildare.'],
    measure: ['Koulutukset naapurimaakunnan kanssa ja kielisuunnitelma', 'Utbildningar tillsammans med grannlandskapet och språkplan'], owner: 'muutosagentti', levels: '33 43',
    done: ['Yksi ruotsinkielinen koulutus peruttiin, toinen järjestettiin naapurimaakunnan kanssa.', 'En svenskspråkig utbildning ställdes in, en annan ordnades med grannlandskapet.'],
  },
  {
    id: 'juurtuminen', title: ['Mallit eivät juurru hankkeen jälkeen', 'Modellerna förankras inte efter projektet', 'Models are not embedded after the project'],
    description: ['Tuotoksella ei ole pysyvää vastuutahoa eikä rahoitusta.', 'Produkten saknar permanent ansvarig och finansiering.'],
    measure: ['Jokaiselle tuotokselle pysyvä vastuutaho ja päivä ennen käyttöönottoa', 'Permanent ansvarig och dag för varje produkt innan den tas i bruk'], owner: 'hankepaallikko', levels: '34 34',
    done: ['Pysyvä vastuutaho on nimetty palvelukuvaukselle ja kotipalvelun perusteille.', 'En permanent ansvarig har utsetts för servicebeskrivningen och hemservicens grunder.'],
  },
  {
    id: 'tietosuoja', title: ['Tietosuojan selvittäminen viivästyttää digipalveluja', 'Utredning av dataskyddet fördröjer de digitala tjänsterna', 'Data protection questions delay digital services'],
    description: ['Vaikutustenarviointi ja sopimukset vievät suunniteltua enemmän aikaa.', 'Konsekvensbedömningen och avtalen tar mer tid än planerat.'],
    measure: ['Tietosuojavastaava mukaan vaatimusmäärittelyyn', 'Dataskyddsombudet med i kravspecifikationen'], focus: 'perhekeskus', owner: 'viestintasuunnittelija', levels: '23 33',
    done: ['Vaikutustenarviointi aloitettiin ennen hankintaa.', 'Konsekvensbedömningen inleddes före upphandlingen.'],
  },
  {
    id: 'osaajapula', title: ['Psykologien ja sosiaalityöntekijöiden pula', 'Brist på psykologer och socialarbetare', 'Shortage of psychologists and social workers'],
    description: ['Tiimejä ei voida aloittaa vajaalla miehityksellä.', 'Teamen kan inte inleda arbetet med underbemanning.'],
    measure: ['Yhteinen rekrytointi ja kohtuullistettu asiakasmäärä', 'Gemensam rekrytering och skäligare antal klienter'], focus: 'lastensuojelu', owner: 'lastensuojelupaallikko', levels: '43 43',
    done: ['Kaksi virkaa saatiin täytettyä; neljä on avoinna.', 'Två tjänster kunde tillsättas; fyra är vakanta.'],
  },
  {
    id: 'tieto', title: ['Vaikutuksia ei voida osoittaa', 'Effekterna kan inte påvisas', 'Effects cannot be shown'],
    description: ['Rekisterit kertovat myöhään, eikä vertailutietoa ole.', 'Registren berättar sent och jämförelsedata saknas.'],
    measure: ['Mittaristo, samat kyselyt joka toinen vuosi ja oma-arviointi', 'Mätare, samma enkäter vartannat år och självutvärdering'], owner: 'hankepaallikko', levels: '34 33',
    done: ['Mittarit ja lähtöarvot hyväksyttiin joulukuussa.', 'Mätarna och utgångsvärdena godkändes i december.'],
  },
  {
    id: 'rahoitus', title: ['Jatkorahoitus ratkeaa myöhään', 'Den fortsatta finansieringen avgörs sent', 'Further funding is decided late'],
    description: ['Määräaikaiset työntekijät lähtevät ennen kauden loppua.', 'Visstidsanställda slutar före periodens slut.'],
    measure: ['Vakinaistamisen polku ja aikainen viesti henkilöstölle', 'Väg till fast anställning och tidigt besked till personalen'], owner: 'palvelujohtaja', levels: '23 23',
  },
]

const periods = ['2020h1', '2020h2']

export function riskRows(): SampleRow[] {
  return inOrder(list).flatMap(({ id, title, description, measure, focus, owner, levels, done, order }, index) => {
    const pairs = levels.split(' ').map((level) => [Number(level[0]), Number(level[1])] as const)
    const [probability, impact] = pairs.at(-1)!
    return [
      row(risks, `rsk_${id}`, {
        code: `R${index + 1}`,
        title: text(title),
        description: text(description),
        ...(focus && { focusAreaId: `foc_${focus}` }),
        ownerId: `prs_${owner}`,
        probability,
        impact,
        measure: text(measure),
        order,
      }),
      ...pairs.map(([likely, severe], place) =>
        row(riskPeriods, `rsk_${id}:per_${periods[place]}`, {
          riskId: `rsk_${id}`,
          periodId: `per_${periods[place]}`,
          probability: likely,
          impact: severe,
          ...(place === 1 && done && { measure: text(done) }),
        }),
      ),
    ]
  })
}
