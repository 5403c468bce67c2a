import type { Written } from './rows.ts'

/**
 * What the people of the region wrote for their report on the second half of 2020. Evaluation is left
 * unwritten and embedding untranslated on purpose: the readiness list has to have something to find.
 */
export const narratives: [section: string, words: Written, ready?: true][] = [
  [
    'basics',
    [
      'Hankkeen yhteyshenkilö on 1.9.2020 alkaen hankepäällikkö. Muut perustiedot ovat päätöksen ja sen muutoksen mukaiset.',
      'Projektets kontaktperson är från och med 1.9.2020 projektchefen. De övriga grunduppgifterna är enligt beslutet och ändringen av det.',
    ],
    true,
  ],
  [
    'summary',
    [
      'Syksyllä 2020 hanke siirtyi suunnittelusta kokeiluihin. Kaksi perhekeskuksen alueverkostoa neljästä aloitti, nuorten vastaanotto avattiin ilman ajanvarausta ja ensimmäinen systeeminen lastensuojelutiimi käynnistyi. Lapsilta, vanhemmilta ja ammattilaisilta kysyttiin samoilla lomakkeilla koko maakunnassa, ja perhetyön ja kotipalvelun perusteet yhtenäistettiin kahdeksassa kunnassa.\n\nSuurin ongelma on henkilöstön saatavuus: avoimet virat viivästyttivät eropalvelujen palvelupolkua ja lastensuojelun tiimejä. Ohjausryhmä on nostanut riskin korkeimpaan luokkaan, ja sijaisjärjestelyistä päätetään helmikuussa.',
      'Hösten 2020 övergick projektet från planering till försök. Två av familjecentrets fyra områdesnätverk inledde sin verksamhet, ungas mottagning öppnades utan tidsbokning och det första systemiska barnskyddsteamet startade. Barn, föräldrar och yrkespersoner besvarade samma enkäter i hela landskapet, och grunderna för familjearbetet och hemservicen förenhetligades i åtta kommuner.\n\nDet största problemet är tillgången till personal: vakanta tjänster fördröjde servicestigen vid separation och barnskyddets team. Styrgruppen har höjt risken till den högsta klassen, och beslut om vikariearrangemang fattas i februari.',
    ],
    true,
  ],
  [
    'planChanges',
    [
      'Muutokset johtuvat poikkeusoloista, vanhempien kuulemisesta ja siitä, ettei vapaaehtoisia saatu riittävästi. Ne eivät muuta avustuksen käyttötarkoitusta. Siirrosta kululajien välillä tehdään muutoshakemus ennen seuraavaa maksatushakemusta.',
      'Ändringarna beror på undantagsförhållandena, på hörandet av föräldrar och på att det inte fanns tillräckligt med frivilliga. De ändrar inte understödets användningsändamål. Om överföringen mellan kostnadsslagen görs en ändringsansökan före följande ansökan om utbetalning.',
    ],
    true,
  ],
  [
    'objectives',
    [
      'Tavoitteista lähimpänä ovat tuen alkaminen ilman lähetettä ja mielenterveyden tuki koulupäivän aikana. Odotusaika perheneuvolaan lyheni, koska osa yhteydenotoista ohjautui uuteen neuvontaan. Kauimpana tavoitteesta on koulupolku: sopimuksia syntyy vasta, kun kuntien sivistystoimet ovat ehtineet käsitellä mallin.\n\nKiireellisten sijoitusten määrä kasvoi kevääseen verrattuna. Luku on pieni ja vaihtelee, eikä siitä voi vielä päätellä suuntaa. Koulujen sulkeminen keväällä vähensi ilmoituksia, joten vertailu on epävarma.',
      'Närmast målet är tidigt stöd utan remiss och stödet för psykisk hälsa under skoldagen. Väntetiden till familjerådgivningen förkortades eftersom en del av kontakterna styrdes till den nya rådgivningen. Längst från målet är skolgången: avtal ingås först när kommunernas bildningssektorer har hunnit behandla modellen.\n\nAntalet brådskande placeringar ökade jämfört med våren. Siffran är liten och varierar, och någon riktning kan ännu inte utläsas. Stängningen av skolorna på våren minskade anmälningarna, så jämförelsen är osäker.',
    ],
    true,
  ],
  [
    'actions',
    [
      'Syksyn työ painottui kokeiluihin kunnissa. Perhekeskusten palvelukuvaus, perhetyön kuvaus, kotipalvelun perusteet, mielen hyvinvoinnin oppitunnit ja mittaristo valmistuivat. Myöhässä ovat eropalvelujen palvelupolku, varhaiskasvatuksen ja neuvolan tiedonkulku sekä varhaisen päihdepuuttumisen malli. Niille on sovittu uudet päivämäärät keväälle 2021.\n\nKohtaamispaikkojen avaaminen kärsi eniten kokoontumisrajoituksista. Perhekummitoiminta lopetettiin joulukuussa ohjausryhmän päätöksellä, koska vapaaehtoisia ei saatu riittävästi.',
      'Höstens arbete koncentrerades till försök i kommunerna. Familjecentrens servicebeskrivning, beskrivningen av familjearbetet, hemservicens grunder, lektionerna i psykiskt välbefinnande och mätarna blev klara. Försenade är servicestigen vid separation, informationsgången mellan småbarnspedagogiken och rådgivningen samt modellen för tidigt ingripande vid bruk av rusmedel. Nya tidsfrister har avtalats till våren 2021.\n\nÖppnandet av mötesplatserna led mest av mötesbegränsningarna. Familjefadderverksamheten avslutades i december genom styrgruppens beslut eftersom det inte fanns tillräckligt med frivilliga.',
    ],
    true,
  ],
  [
    'events',
    [
      'Tilaisuudet pidettiin pääosin etäyhteydellä, mikä kasvatti osallistujien määrää pienistä kunnista. Yksi ruotsinkielinen koulutus peruttiin vähäisen ilmoittautumisen vuoksi ja järjestetään keväällä naapurimaakunnan kanssa. Seminaarin palautteen keskiarvo oli 8,4.',
      'Evenemangen hölls huvudsakligen på distans, vilket ökade antalet deltagare från små kommuner. En svenskspråkig utbildning ställdes in på grund av få anmälningar och ordnas på våren tillsammans med grannlandskapet. Seminariet fick i medeltal vitsordet 8,4.',
    ],
    true,
  ],
  [
    'outputs',
    [
      'Valmiit kuvaukset on julkaistu Innokylässä ja kuntien verkkosivuilla molemmilla kielillä. Raportissa pidetään erillään suunniteltu, käynnistymässä oleva ja toiminnassa oleva tuotos.',
      'De färdiga beskrivningarna har publicerats i Innobyn och på kommunernas webbplatser på båda språken. I rapporten hålls planerade produkter, produkter under uppstart och produkter i bruk isär.',
    ],
    true,
  ],
  [
    'participation',
    [
      'Lapsia kuultiin kahdessa koulussa arjen kartan avulla, vanhempia eropalvelujen kehittämisessä ja nuoria kehittäjäryhmässä. Kuulemisten perusteella Petäjäkylän valtuusto päätti koulumatkan valaistuksesta ja eropalvelujen palvelupolkuun lisättiin maksuton neuvontapuhelu. Nuorten ehdotuksesta vastaanoton aukiolo siirretään iltapäivään.\n\nKokemusasiantuntija on ohjausryhmän jäsen ja saa kokouspalkkion.',
      'Barn hördes i två skolor med hjälp av en karta över vardagen, föräldrar i utvecklingen av separationsservicen och unga i utvecklargruppen. Utifrån hörandena beslutade fullmäktige i Tallby om belysning på skolvägen, och ett avgiftsfritt rådgivningssamtal lades till i servicestigen vid separation. På de ungas förslag flyttas mottagningens öppettid till eftermiddagen.\n\nErfarenhetsexperten är medlem i styrgruppen och får mötesarvode.',
    ],
    true,
  ],
  [
    'surveys',
    [
      'Kyselyt tehtiin ammattikorkeakoulun kanssa. Lapset antoivat parhaan arvion koulun luotettavasta aikuisesta ja heikoimman siitä, muuttuiko mikään heidän kerrottuaan. Vanhempien vastauksissa toistui saman asian kertominen monessa paikassa. Ammattilaiset toivoivat aikaa kohtaamiseen. Alle viiden vastaajan ryhmät on piilotettu.',
      'Enkäterna gjordes tillsammans med yrkeshögskolan. Barnen gav det bästa betyget åt den pålitliga vuxna i skolan och det sämsta åt frågan om något förändrades efter att de hade berättat. I föräldrarnas svar återkom att samma sak måste berättas på flera ställen. Yrkespersonerna önskade mer tid att möta barn och familjer. Grupper med färre än fem svarande är dolda.',
    ],
    true,
  ],
  [
    'effects',
    [
      'Vaikutuksista voi tässä vaiheessa esittää vain varovaisia arvioita. Selvin muutos on saatavuudessa: nuori pääsee vastaanotolle samana päivänä. Ehkäisevän työn osuuden kasvu näkyy koulutettujen määrässä, ei vielä palvelujen käytössä. Kustannusvaikutus arvioidaan, kun tehostetusta perhetyöstä on vuoden seuranta.',
      'I detta skede kan effekterna bedömas endast med försiktighet. Den tydligaste förändringen gäller tillgången: den unga tas emot på mottagningen samma dag. Ökningen av det förebyggande arbetet syns i antalet utbildade, ännu inte i användningen av servicen. Kostnadseffekten bedöms när det finns ett års uppföljning av det intensifierade familjearbetet.',
    ],
    true,
  ],
  [
    'organisation',
    [
      'Ohjausryhmässä ovat edustettuina yhtymä, kahdeksan kuntaa, järjestöt, seurakunnat ja kokemusasiantuntija. Lastensuojelun palvelupäällikkö vaihtui elokuussa. LAPE-ryhmä toimii yhdyspintaryhmänä, ja järjestöjen yhteistyöpöytä kokoontui kahdesti. Muutosagentti osallistui valtakunnallisiin verkostotapaamisiin ja tulevan hyvinvointialueen valmisteluun.',
      'I styrgruppen är samkommunen, de åtta kommunerna, organisationerna, församlingarna och en erfarenhetsexpert representerade. Servicechefen inom barnskyddet byttes i augusti. LAPE-gruppen samordnar arbetet på kontaktytorna, och organisationernas samarbetsbord sammanträdde två gånger. Förändringsagenten deltog i de nationella nätverksträffarna och i beredningen av det kommande välfärdsområdet.',
    ],
    true,
  ],
  [
    'staff',
    [
      'Mielenterveyskoordinaattori aloitti suunniteltua myöhemmin, minkä vuoksi henkilötyökuukausia kertyi talousarviossa arvioitua vähemmän. Osa-aikaisten työaika on kirjattu tunneittain, ja kirjaukset ovat liitteenä.',
      'Koordinatorn för psykisk hälsa började senare än planerat, och därför blev personmånaderna färre än beräknat i budgeten. De deltidsanställdas arbetstid har antecknats per timme, och anteckningarna finns som bilaga.',
    ],
    true,
  ],
  [
    'communication',
    [
      'Viestinnän pääviesti oli, että apua saa ilman lähetettä. Uutiskirje ja verkkosivut julkaistaan suomeksi ja ruotsiksi samana päivänä. Nuorten vastaanoton avaamisesta kertoi nuorten itse tekemä video, joka tavoitti enemmän nuoria kuin mikään muu kauden viesti.',
      'Kommunikationens huvudbudskap var att hjälp fås utan remiss. Nyhetsbrevet och webbplatsen publiceras på finska och svenska samma dag. Om öppnandet av ungas mottagning berättade en video som de unga själva hade gjort och som nådde fler unga än periodens övriga meddelanden.',
    ],
    true,
  ],
  [
    'risks',
    [
      'Kauden aikana toteutui henkilöstön vaihtuvuuden riski. Epidemian vaikutus pieneni, kun etätoteutus vakiintui. Tietosuojan selvittämiseen liittyvä riski kasvoi, kun sähköisen perhekeskuksen hankintaa valmisteltiin. Keväällä 2021 suurin uhka on lastensuojelun avointen virkojen määrä.',
      'Under perioden förverkligades risken för personalomsättning. Epidemins inverkan minskade när distansgenomförandet etablerades. Risken kring utredningen av dataskyddet ökade när upphandlingen av det elektroniska familjecentret bereddes. Våren 2021 är det största hotet antalet vakanta tjänster inom barnskyddet.',
    ],
    true,
  ],
  [
    'embedding',
    [
      'Palvelukuvaus ja kotipalvelun perusteet on viety yhtymän toimintasuunnitelmaan, joten niiden rahoitus on pysyvä. Muille tuotoksille pysyvä vastuutaho nimetään viimeistään, kun ne otetaan käyttöön. Sote-uudistuksen valmistelussa on esitetty, että perhekeskusverkosto siirtyy aikanaan hyvinvointialueelle sellaisenaan.',
      '',
    ],
  ],
  [
    'finances',
    [
      'Kustannukset on kirjattu hankkeen omille kustannuspaikoille, ja luvut täsmäävät liitteenä olevan pääkirjan kanssa. Kustannukset ilmoitetaan ilman arvonlisäveroa, koska kuntayhtymä saa veron palautuksena. Matkakustannukset jäivät poikkeusolojen vuoksi selvästi alle talousarvion.\n\nAvustukseen kuulumattomat kulut on eritelty pääkirjassa, eikä niitä ole laskettu toteumaan.',
      'Kostnaderna har bokförts på projektets egna kostnadsställen, och siffrorna stämmer överens med den bifogade huvudboken. Kostnaderna anges exklusive mervärdesskatt, eftersom samkommunen får återbetalning av skatten. Resekostnaderna blev klart lägre än budgeterat på grund av undantagsförhållandena.\n\nKostnader som inte hör till understödet är specificerade i huvudboken och ingår inte i utfallet.',
    ],
  ],
  [
    'nextPeriod',
    [
      'Keväällä 2021 avataan Haapalahden alueverkosto ja perhekeskuksen chat, aloitetaan monikielinen neuvontapiste ja julkistetaan kyselyjen tulokset. Lastensuojelun toinen systeeminen tiimi aloittaa, kun virat on täytetty.\n\nValtionapuviranomaiselta pyydetään päätöstä siirrosta matkakustannuksista palvelujen ostoihin.',
      'Våren 2021 öppnas områdesnätverket i Aspvik och familjecentrets chatt, en flerspråkig rådgivningspunkt startas och resultaten av enkäterna publiceras. Barnskyddets andra systemiska team börjar när tjänsterna har tillsatts.\n\nAv statsbidragsmyndigheten begärs ett beslut om överföringen från resekostnader till köp av tjänster.',
    ],
    true,
  ],
  [
    'signatures',
    [
      'Ohjausryhmä käsitteli raportin valmistelua 10.12.2020 ja käsittelee raportin 11.2.2021 pidettävässä kokouksessaan ennen sen lähettämistä.',
      'Styrgruppen behandlade beredningen av rapporten 10.12.2020 och behandlar rapporten vid sitt möte 11.2.2021 innan den skickas.',
    ],
  ],
]
