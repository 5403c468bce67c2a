import type { SampleAction } from './action.ts'

/** Family centres: the network, its meeting places, its one contact and its voice. */
export const familyCentres: SampleAction[] = [
  {
    id: 'perhekeskusverkosto',
    title: ['Perhekeskusverkoston käynnistäminen', 'Start av familjecenternätverket', 'Launching the family centre network'],
    description: [
      'Kootaan neuvolan, varhaiskasvatuksen, perhetyön, järjestöjen ja seurakuntien palvelut neljäksi alueverkostoksi, joilla on yhteinen johtoryhmä ja palvelukuvaus.',
      'Rådgivningens, småbarnspedagogikens, familjearbetets, organisationernas och församlingarnas service samlas till fyra områdesnätverk med gemensam ledningsgrupp och servicebeskrivning.',
    ],
    objective: 'verkosto', goal: 'monialaisuus', responsible: 'perhekeskuskoordinaattori', municipalities: 'all',
    planned: ['2020-03-01', '2022-12-31'], actual: ['2020-03-16'], partners: 'perheyhdistys seurakunta koivuranta pihlajakoski', progress: '15 40',
    milestones: [
      [['Alueverkostojen rajat ja johtoryhmät sovittu', 'Områdesnätverkens gränser och ledningsgrupper avtalade'], '2020-06-18', '2020-06-18'],
      [['Kaksi alueverkostoa toiminnassa', 'Två områdesnätverk som inlett sin verksamhet'], '2020-12-15', '2020-12-10'],
      [['Neljä alueverkostoa toiminnassa', 'Fyra områdesnätverk som inlett sin verksamhet'], '2022-06-15'],
    ],
    outputs: [
      ['palvelukuvaus', 'operatingModel', 'operating', ['Perhekeskuksen palvelukuvaus', 'Familjecentrets servicebeskrivning', 'Service description of the family centre'], { owner: 'yhtyma', from: '2020-12-10', where: ['Innokylä ja kuntien verkkosivut', 'Innobyn och kommunernas webbplatser'] }],
      ['verkostosopimus', 'other', 'operating', ['Alueverkoston yhteistyösopimuksen malli', 'Modell för samarbetsavtal för områdesnätverket', 'Model agreement of an area network'], { owner: 'yhtyma', from: '2020-06-18' }],
    ],
    periods: {
      '2020h1': { done: ['Kartoitettiin kahdeksan kunnan palvelut ja sovittiin neljästä alueverkostosta. Kuntakierros siirtyi osin etäyhteydelle.', 'Servicen i åtta kommuner kartlades och fyra områdesnätverk avtalades. Kommunrundan flyttades delvis till distans.'] },
      '2020h2': {
        done: [
          'Keskustan ja Pihlajakosken alueverkostot aloittivat syyskuussa. Molemmilla on johtoryhmä, vuosikello ja yhteinen yhteydenottopuhelin. Haapalahden ja saariston verkostoille nimettiin valmisteluryhmät.',
          'Områdesnätverken i centrum och Rönnfors inledde sin verksamhet i september. Båda har en ledningsgrupp, en årsklocka och en gemensam kontakttelefon. Beredningsgrupper utsågs för nätverken i Aspvik och skärgården.',
        ],
        results: [
          'Kaksi neljästä alueverkostosta on toiminnassa ja kaksi käynnistymässä. Palvelukuvaus hyväksyttiin ohjausryhmässä 10.12.2020.',
          'Två av fyra områdesnätverk har inlett sin verksamhet och två är under uppstart. Servicebeskrivningen godkändes i styrgruppen 10.12.2020.',
        ],
        effects: [
          'Neuvolan terveydenhoitajat ohjaavat perheen nyt yhdellä puhelulla oikeaan palveluun; vaikutus odotusaikoihin nähdään vasta vuoden 2021 luvuista.',
          'Rådgivningens hälsovårdare hänvisar nu familjen till rätt service med ett enda samtal; effekten på väntetiderna syns först i siffrorna för 2021.',
        ],
      },
    },
  },
  {
    id: 'kohtaamispaikat',
    title: ['Kohtaamispaikkojen laajentaminen', 'Fler mötesplatser', 'More meeting places'],
    description: ['Avataan järjestöjen ja seurakuntien kanssa avoimia kohtaamispaikkoja, joissa on vertaistukea ja perhetyöntekijän vuoro viikoittain.', 'Tillsammans med organisationer och församlingar öppnas mötesplatser med kamratstöd och en familjearbetare på plats varje vecka.'],
    objective: 'verkosto', goal: 'ehkaisy', responsible: 'perhekeskuskoordinaattori', municipalities: 'koivuranta pihlajakoski haapalahti tervasalmi',
    planned: ['2020-05-01', '2021-12-31'], actual: ['2020-08-10'], partners: 'perheyhdistys seurakunta', progress: '5 35',
    milestones: [
      [['Tilat ja vuorot sovittu', 'Lokaler och turer avtalade'], '2020-09-30', '2020-09-22'],
      [['Kuusi kohtaamispaikkaa avoinna', 'Sex mötesplatser öppna'], '2021-12-15'],
    ],
    outputs: [['kohtaamispaikkamalli', 'operatingModel', 'operating', ['Kohtaamispaikan toimintamalli', 'Verksamhetsmodell för mötesplatsen', 'Operating model of a meeting place'], { owner: 'perheyhdistys', from: '2020-08-10', where: ['Innokylä', 'Innobyn'] }]],
    periods: {
      '2020h1': { done: ['Sovittiin kumppanuudesta perheyhdistyksen ja seurakuntayhtymän kanssa; avaaminen siirtyi kokoontumisrajoitusten vuoksi.', 'Partnerskap avtalades med familjeföreningen och den kyrkliga samfälligheten; öppnandet flyttades på grund av mötesbegränsningarna.'] },
      '2020h2': {
        done: ['Elokuussa avattiin kaksi kohtaamispaikkaa ja marraskuussa kolmas. Kävijämäärä rajattiin kymmeneen perheeseen kerrallaan.', 'I augusti öppnades två mötesplatser och i november en tredje. Antalet besökare begränsades till tio familjer åt gången.'],
        results: ['Käyntejä oli marraskuussa 165, kun lähtöarvo oli 120 käyntiä kuukaudessa.', ''],
        deviation: ['Kolme paikkaa kuudesta jäi avaamatta.', 'Tre av sex platser öppnades inte.'],
        reason: ['Kokoontumisrajoitukset ja tilojen ilmanvaihtoremontti.', 'Mötesbegränsningarna och renoveringen av lokalernas ventilation.'],
      },
    },
  },
  {
    id: 'yksikontakti',
    title: ['Yhden kontaktin toimintamalli', 'En kontakt-modellen', 'One-contact model'],
    description: ['Perhe saa yhden yhteyshenkilön, joka kokoaa tarvittavat ammattilaiset, eikä perhe kierrä luukulta luukulle.', 'Familjen får en kontaktperson som samlar de yrkespersoner som behövs, så att familjen inte skickas från lucka till lucka.'],
    objective: 'verkosto', goal: 'saatavuus', responsible: 'perhekeskuskoordinaattori', municipalities: 'koivuranta pihlajakoski kuusiselka petajakyla tervasalmi vaahteramaki haapalahti',
    planned: ['2020-04-01', '2021-12-31'], actual: ['2020-04-20'], partners: 'perheyhdistys', progress: '10 45',
    milestones: [[['Malli kuvattu', 'Modellen beskriven'], '2020-10-30', '2020-10-27'], [['Käytössä seitsemässä kunnassa', 'I bruk i sju kommuner'], '2021-12-15']],
    outputs: [['yksikontakti', 'operatingModel', 'operating', ['Yhden kontaktin toimintamallin kuvaus', 'Beskrivning av En kontakt-modellen', 'Description of the one-contact model'], { owner: 'yhtyma', from: '2020-10-27', where: ['Innokylä', 'Innobyn'] }]],
    periods: {
      '2020h1': { done: ['Malli suunniteltiin perheiden ja neuvolan kanssa kahdessa etätyöpajassa.', 'Modellen planerades tillsammans med familjer och rådgivningen i två distansworkshoppar.'] },
      '2020h2': {
        done: ['Mallia kokeiltiin Koivurannassa, Pihlajakoskella ja Kuusiselällä. Yhteyshenkilöitä valmennettiin 22, ja heille laadittiin kortti sovittavista asioista.', 'Modellen prövades i Björkstrand, Rönnfors och Granåsen. 22 kontaktpersoner utbildades, och för dem gjordes ett kort över det som ska avtalas.'],
        results: ['Malli on käytössä kolmessa kunnassa. Perheistä 61 on saanut nimetyn yhteyshenkilön.', 'Modellen är i bruk i tre kommuner. 61 familjer har fått en namngiven kontaktperson.'],
        effects: ['Perheet kertoivat palautteessa, ettei samaa asiaa tarvitse enää toistaa. Rekisteritietoa päällekkäisten käyntien vähenemisestä ei vielä ole.', 'Familjerna berättade i responsen att de inte längre behöver upprepa samma sak. Registerdata om färre överlappande besök finns ännu inte.'],
      },
    },
  },
  {
    id: 'sahkoinenperhekeskus',
    title: ['Sähköinen perhekeskus', 'Elektroniskt familjecenter', 'Digital family centre'],
    description: ['Rakennetaan verkkoon perheiden yhteydenottokanava: chat arkisin, ajanvaraus ja palveluhaku kahdella kielellä.', 'På nätet byggs en kontaktkanal för familjer: chatt på vardagar, tidsbokning och servicesökning på två språk.'],
    objective: 'verkosto', goal: 'saatavuus', responsible: 'viestintasuunnittelija', municipalities: 'all',
    planned: ['2020-09-01', '2022-06-30'], actual: ['2020-09-14'], partners: 'yhtyma', progress: '- 20',
    milestones: [[['Vaatimusmäärittely valmis', 'Kravspecifikationen klar'], '2020-12-18', '2020-12-16'], [['Chat avattu', 'Chatten öppnad'], '2021-05-03']],
    outputs: [['perhekeskuschat', 'digitalService', 'starting', ['Perhekeskuksen chat ja ajanvaraus', 'Familjecentrets chatt och tidsbokning', 'Family centre chat and booking']]],
    periods: {
      '2020h2': {
        done: ['Koottiin vaatimukset 14 ammattilaisen ja 9 vanhemman kanssa. Tietosuojan vaikutustenarviointi aloitettiin, ja hankinta valmisteltiin yhteishankintana.', 'Kraven samlades in med 14 yrkespersoner och 9 föräldrar. Konsekvensbedömningen avseende dataskydd inleddes och upphandlingen bereddes som en gemensam upphandling.'],
        results: ['Vaatimusmäärittely valmistui joulukuussa.', 'Kravspecifikationen blev klar i december.'],
      },
    },
  },
  {
    id: 'kehittajaryhma',
    title: ['Nuorten kehittäjäryhmä', 'Ungas utvecklargrupp', 'Youth development group'],
    description: ['Perustetaan 13–17-vuotiaiden kehittäjäryhmä, joka kommentoi palveluja ja vie ehdotuksensa LAPE-ryhmälle.', 'En utvecklargrupp för 13–17-åringar bildas. Den kommenterar servicen och för sina förslag till LAPE-gruppen.'],
    objective: 'osallisuus', goal: 'laatu', responsible: 'osallisuuskoordinaattori', municipalities: 'koivuranta haapalahti pihlajakoski',
    planned: ['2020-05-01', '2022-05-31'], actual: ['2020-08-25'], partners: 'nuortentalo lukio ammattiopisto', progress: '5 40',
    milestones: [[['Ryhmä koossa', 'Gruppen samlad'], '2020-09-15', '2020-09-08'], [['Kahdeksan tapaamista pidetty', 'Åtta träffar hållna'], '2021-12-10']],
    outputs: [['nuortenohje', 'publication', 'starting', ['Nuorten ohje aikuisille: näin kuulet minua', 'Ungas råd till vuxna: så här lyssnar du på mig', 'Young people’s advice to adults'], { owner: 'nuortentalo', where: ['Nuorten talon verkkosivut', 'De ungas hus webbplats'] }]],
    periods: {
      '2020h1': { done: ['Laadittiin toimintatapa ja palkkioperiaatteet kehittäjäryhmälle.', 'Arbetssätt och arvodesprinciper utarbetades för utvecklargruppen.'] },
      '2020h2': {
        done: ['Ryhmään valittiin 14 nuorta, joista viisi on ruotsinkielisiä. Ryhmä tapasi neljä kertaa, joista kaksi etänä, ja kävi esittelemässä ehdotuksensa LAPE-ryhmälle.', 'Till gruppen valdes 14 unga, av vilka fem är svenskspråkiga. Gruppen träffades fyra gånger, varav två på distans, och presenterade sina förslag för LAPE-gruppen.'],
        results: ['Ryhmän ehdotuksista yksi toteutuu: nuorten vastaanoton aukiolo siirretään iltapäivään.', 'Ett av gruppens förslag genomförs: öppettiden för ungas mottagning flyttas till eftermiddagen.'],
        effects: ['Nuorten mukaan heitä kuunneltiin, mutta ehdotusten käsittely kesti liian kauan.', 'Enligt de unga lyssnade man på dem, men behandlingen av förslagen tog för lång tid.'],
      },
    },
  },
  {
    id: 'perhekysely',
    title: ['Perhekysely', 'Familjeenkät', 'Family survey'],
    description: ['Toteutetaan lasten, vanhempien ja ammattilaisten kyselyt samoilla lomakkeilla joka toinen vuosi ja viedään havainnot päätöksiin.', 'Enkäter för barn, föräldrar och yrkespersoner genomförs med samma enkätformulär vartannat år och iakttagelserna förs till besluten.'],
    objective: 'osallisuus', goal: 'laatu', responsible: 'muutosagentti', municipalities: 'all',
    planned: ['2020-08-01', '2021-03-31'], actual: ['2020-08-17'], partners: 'korkeakoulu', progress: '- 80',
    milestones: [[['Kyselyt suljettu', 'Enkäterna stängda'], '2020-11-30', '2020-11-27'], [['Tulokset julkistettu', 'Resultaten publicerade'], '2021-03-15']],
    outputs: [['kyselyraportti', 'report', 'starting', ['Perhekyselyn raportti 2020', 'Rapport om familjeenkäten 2020', 'Report of the family survey 2020'], { where: ['Yhtymän verkkosivut', 'Samkommunens webbplats'] }]],
    periods: {
      '2020h2': {
        done: ['Kolme kyselyä suunniteltiin ammattikorkeakoulun kanssa, käännettiin ja pidettiin avoinna loka–marraskuussa. Kutsut jaettiin koulujen, neuvolan ja varhaiskasvatuksen viestikanavissa.', 'Tre enkäter planerades tillsammans med yrkeshögskolan, översattes och var öppna i oktober–november. Inbjudningarna spreds i skolornas, rådgivningens och småbarnspedagogikens kanaler.'],
        results: ['Vastauksia saatiin yhteensä 580: lapsilta ja nuorilta 180, vanhemmilta 260 ja ammattilaisilta 140.', 'Sammanlagt 580 svar kom in: 180 från barn och unga, 260 från föräldrar och 140 från yrkespersoner.'],
      },
    },
  },
  {
    id: 'eropalvelut',
    title: ['Eropalvelujen palvelupolku', 'Servicestig vid separation', 'Separation path'],
    description: ['Kuvataan eroavan perheen palvelupolku ja sovitaan sovittelun, perheneuvolan ja lastenvalvojan työnjaosta.', 'Servicestigen för en familj som separerar beskrivs och arbetsfördelningen mellan medling, familjerådgivning och barnatillsyningsman avtalas.'],
    objective: 'varhaintuki', goal: 'saatavuus', responsible: 'palvelujohtaja', municipalities: 'koivuranta pihlajakoski leppasaari',
    planned: ['2020-03-01', '2020-11-30'], actual: ['2020-05-04'], partners: 'seurakunta perheyhdistys', progress: '10 60',
    milestones: [[['Polku kuvattu', 'Stigen beskriven'], '2020-11-30']],
    outputs: [['eropolku', 'operatingModel', 'starting', ['Eropalvelujen polkukuvaus', 'Beskrivning av servicestigen vid separation', 'Description of the separation path'], { where: ['Innokylä', 'Innobyn'] }]],
    periods: {
      '2020h1': { done: ['Kartoitettiin nykyiset eropalvelut ja odotusajat.', 'Den nuvarande separationsservicen och väntetiderna kartlades.'] },
      '2020h2': {
        done: ['Palvelupolku piirrettiin kahdessa työpajassa, joissa oli mukana neljä eron kokenutta vanhempaa. Luonnos on lausuntokierroksella lastenvalvojilla.', 'Servicestigen ritades i två workshoppar med fyra föräldrar som gått igenom en separation. Utkastet har sänts till barnatillsyningsmännen för utlåtande.'],
        results: ['Odotusaika perheneuvolaan lyheni 35 vuorokaudesta 28 vuorokauteen.', 'Väntetiden till familjerådgivningen förkortades från 35 till 28 dygn.'],
        deviation: ['Polkukuvaus valmistuu puoli vuotta suunniteltua myöhemmin.', 'Beskrivningen av stigen blir klar ett halvår senare än planerat.'],
        reason: ['Lastenvalvojan virka oli avoinna elokuusta marraskuuhun.', 'Tjänsten som barnatillsyningsman var vakant från augusti till november.'],
      },
    },
  },
  {
    id: 'kielisuunnitelma',
    title: ['Palvelut ruotsiksi', 'Likvärdiga tjänster på svenska', 'Equal services in Swedish'],
    description: ['Laaditaan perhepalvelujen kielisuunnitelma ja käynnistetään ruotsinkieliset vanhempainryhmät.', 'En språkplan för familjeservicen utarbetas och svenskspråkiga föräldragrupper startas.'],
    objective: 'verkosto', goal: 'laatu', responsible: 'muutosagentti', municipalities: 'haapalahti leppasaari koivuranta',
    planned: ['2020-06-01', '2021-12-31'], actual: ['2020-08-20'], partners: 'seurakunta perheyhdistys', progress: '- 25',
    milestones: [[['Kielisuunnitelman luonnos', 'Utkast till språkplan'], '2020-12-11', '2020-12-03'], [['Viisi ruotsinkielistä ryhmää', 'Fem svenskspråkiga grupper'], '2021-12-15']],
    outputs: [['kielisuunnitelma', 'other', 'starting', ['Perhepalvelujen kielisuunnitelma', 'Språkplan för familjeservicen', 'Language plan of family services']]],
    periods: {
      '2020h2': {
        done: ['Kartoitettiin ruotsinkielisen palvelun saatavuus kolmessa kunnassa. Toinen ruotsinkielinen vanhempainryhmä aloitti Leppäsaaressa lokakuussa.', 'Tillgången till service på svenska kartlades i tre kommuner. Den andra svenskspråkiga föräldragruppen inleddes i Alholm i oktober.'],
        results: ['Ruotsinkielisiä ryhmiä on kaksi, tavoite on viisi.', 'Det finns två svenskspråkiga grupper, målet är fem.'],
      },
    },
  },
  {
    id: 'kuntakierros',
    title: ['Lasten kuulemisen kuntakierros', 'Kommunrunda för att höra barn', 'Municipal tour of hearing children'],
    description: ['Kierretään kunnissa kuulemassa kouluikäisiä lapsia koulupäivän aikana ja palautetaan vastaukset luottamushenkilöille.', 'I kommunerna hörs barn i skolåldern under skoldagen och svaren återförs till de förtroendevalda.'],
    objective: 'osallisuus', goal: 'laatu', responsible: 'osallisuuskoordinaattori', municipalities: 'koivuranta leppasaari petajakyla tervasalmi',
    planned: ['2020-09-01', '2021-05-31'], actual: ['2020-09-21'], partners: 'nuortentalo', progress: '- 50',
    milestones: [[['Neljä kuulemista pidetty', 'Fyra tillfällen hållna'], '2021-05-20']],
    outputs: [['kuulemisohje', 'publication', 'starting', ['Ohje lasten kuulemiseen ja tulosten palauttamiseen', 'Anvisning för hur barn hörs och resultaten återförs', 'Guide to hearing children and telling them the result'], { owner: 'koivuranta', where: ['Kaupungin verkkosivut', 'Stadens webbplats'] }]],
    periods: {
      '2020h2': {
        done: ['Kuulemiset pidettiin Leppäsaaressa ja Petäjäkylässä. Lapset piirsivät arjen kartan paikoista, joissa aikuinen kuuntelee.', 'Hörandena hölls i Alholm och Tallby. Barnen ritade en karta över vardagens platser där en vuxen lyssnar.'],
        results: ['Kuultiin 47 lasta. Petäjäkylän valtuusto käsitteli vastaukset marraskuussa ja päätti koulumatkan valaistuksesta.', '47 barn hördes. Fullmäktige i Tallby behandlade svaren i november och beslutade om belysning på skolvägen.'],
      },
    },
  },
  {
    id: 'jarjestopoyta',
    title: ['Järjestöjen ja seurakuntien yhteistyöpöytä', 'Samarbetsbord för organisationer och församlingar', 'Cooperation table of associations and parishes'],
    description: ['Kootaan järjestöt ja seurakunnat neljä kertaa vuodessa sopimaan, kuka tarjoaa perheille mitä ja missä.', 'Organisationer och församlingar samlas fyra gånger om året för att avtala vem som erbjuder familjer vad och var.'],
    objective: 'verkosto', goal: 'monialaisuus', responsible: 'perhekeskuskoordinaattori', municipalities: 'all',
    planned: ['2020-04-01', '2022-12-31'], actual: ['2020-06-03'], partners: 'perheyhdistys nuortentalo sijaisvanhemmat seurakunta', progress: '10 30',
    milestones: [[['Palvelukartta julkaistu', 'Servicekartan publicerad'], '2020-12-31']],
    outputs: [['palvelukartta', 'digitalService', 'starting', ['Perheiden palvelukartta', 'Servicekarta för familjer', 'Service map for families'], { owner: 'perheyhdistys', where: ['Perheyhdistyksen verkkosivut', 'Familjeföreningens webbplats'] }]],
    periods: {
      '2020h1': { done: ['Ensimmäinen pöytä koottiin kesäkuussa etäyhteydellä.', 'Det första bordet samlades i juni på distans.'] },
      '2020h2': { done: ['Kaksi kokousta, joissa sovittiin palvelukartan tiedoista ja kerhojen vuoroista.', 'Vid två möten avtalades om uppgifterna i servicekartan och klubbarnas scheman.'], results: ['Mukana on 11 järjestöä ja kaksi seurakuntaa.', 'Elva organisationer och två församlingar är med.'] },
    },
  },
]
