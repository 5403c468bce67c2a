/** Open answers in the words of nobody in particular: no names, no places that could tell who wrote. Swedish ones stand apart. */
export const openAnswers: Record<string, { fi: string[]; sv: string[] }> = {
  'lapset.toimii': {
    fi: [
      'Opettaja kysyy joka maanantai, miten viikonloppu meni', 'Kaverit', 'Välitunnit ovat kivoja', 'Terveydenhoitajalle pääsee heti', 'Kuraattori kuuntelee oikeasti', 'Nuorisotila on auki perjantaisin',
      'Kirjastossa saa olla rauhassa', 'Koulussa on hyvä ruoka', 'Minulla on oma aikuinen koulussa', 'Harrastuskerho koulun jälkeen', 'Isän kanssa on kiva pelata', 'Opettaja ei huuda', 'Meidän luokassa kaikki saavat olla mukana',
      'Chat, johon voi kirjoittaa illalla', 'Mummo asuu lähellä', 'Pihalla on turvallista', 'Koulukuljetus toimii', 'Kiusaamiseen puututaan nopeasti', 'Uimahalli on halpa', 'Liikuntatunnit', 'Kun aikuinen kysyy ja odottaa vastausta',
      'Vanhempien kanssa voi puhua', 'Ohjaaja nuorisotilalla on tosi kiva', 'Saan apua läksyihin',
    ],
    sv: ['Min lärare lyssnar', 'Kompisarna i klassen', 'Man får prata med skolkuratorn när man vill', 'Ungdomsgården är öppen', 'Rasterna är roliga', 'Det finns en vuxen som frågar hur jag mår'],
  },
  'lapset.muuttaisit': {
    fi: [
      'Että kerrottaisiin, mitä meidän vastauksilla tehdään', 'Koulumatkalle lisää valoja', 'Enemmän välituntiaikuisia', 'Vähemmän läksyjä', 'Kuraattori olisi useammin paikalla', 'Nuorisotila myös keskellä viikkoa', 'Kiusaaminen loppuisi',
      'Bussi kulkisi myös illalla', 'Aikuiset eivät katsoisi puhelinta koko ajan', 'Koulun vessat kuntoon', 'Että ei tarvitsisi kertoa samaa asiaa monelle', 'Pienemmät ryhmät', 'Pidempi ruokatunti', 'Lisää harrastuksia, jotka eivät maksa',
      'Terveydenhoitajalle pääsisi ilman, että muut näkevät', 'Hiljainen tila välitunnille', 'Että aikuiset uskoisivat', 'Enemmän yhteistä tekemistä luokan kanssa', 'Koulu alkaisi myöhemmin', 'Vanhemmilla olisi enemmän aikaa',
      'Että eron jälkeen joku kysyisi lapseltakin', 'Netissä olisi vähemmän ilkeilyä', 'Nuorten vastaanotto auki koulun jälkeen', 'Lisää penkkejä pihalle',
    ],
    sv: ['Fler vuxna på rasten', 'Att man får veta vad som händer sedan', 'Bättre skolbuss', 'Att mobbningen tar slut', 'Hjälp på svenska också på kvällen', 'Mindre läxor'],
  },
  'vanhemmat.toimii': {
    fi: [
      'Neuvolasta saa ajan nopeasti', 'Perhetyöntekijä tuli kotiin viikon sisällä', 'Varhaiskasvatuksessa huomattiin lapsen tarve ennen meitä', 'Kohtaamispaikka on ollut pelastus', 'Opettaja pitää yhteyttä', 'Meitä on kuunneltu alusta asti',
      'Sama työntekijä on pysynyt mukana', 'Kotipalvelua sai ilman lastensuojelua', 'Seurakunnan kerho', 'Puheterapia järjestyi lopulta hyvin', 'Vanhempainryhmä antoi keinoja arkeen', 'Terveydenhoitaja soitti perään', 'Etävastaanotto säästää matkan',
      'Perheneuvolassa on ammattitaitoista väkeä', 'Koulun kuraattori on aidosti kiinnostunut', 'Tieto kulki päiväkodista kouluun', 'Isä huomioitiin neuvolassa', 'Yhdellä puhelulla selvisi, kenelle soittaa', 'Vertaistuki muilta perheiltä',
      'Lapsi viihtyy päiväkodissa', 'Yhdistyksen perhekahvila', 'Apua tuli ennen kuin väsyimme kokonaan', 'Kirjaston satutunti', 'Henkilökunta on ystävällistä',
    ],
    sv: ['Rådgivningen på vårt eget språk', 'Daghemmet lyssnar på oss', 'Familjearbetaren kom snabbt', 'Mötesplatsen är viktig för oss som bor långt borta', 'Läraren håller kontakt', 'Vi fick samma kontaktperson hela tiden'],
  },
  'vanhemmat.panostaa': {
    fi: [
      'Jonot perheneuvolaan lyhyemmiksi', 'Yksi paikka, josta saa kaiken tiedon', 'Lisää psykologeja kouluihin', 'Nuorten mielenterveyteen', 'Ettei tarvitse kertoa samaa asiaa joka paikassa', 'Apua iltaisin ja viikonloppuisin', 'Kotipalveluun',
      'Eroperheiden tukeen', 'Pienempiin ryhmiin varhaiskasvatuksessa', 'Tiedottamiseen selkeällä kielellä', 'Erityislasten vanhempien jaksamiseen', 'Kohtaamispaikkoja myös sivukyliin', 'Henkilökunnan pysyvyyteen', 'Isien ryhmiin',
      'Neuropsykiatrisiin tutkimuksiin pääsyyn', 'Nuorille tekemistä', 'Julkiseen liikenteeseen, jotta palveluihin pääsee', 'Perheiden taloudelliseen neuvontaan', 'Siihen, että joku soittaa takaisin', 'Päihdetyöhön nuorten kanssa',
      'Koulupoissaolojen varhaiseen selvittämiseen', 'Chat-palveluun', 'Perhetyöhön ennen kuin on kriisi', 'Lapsen kuulemiseen päätöksissä',
    ],
    sv: ['Service på svenska, också psykologer', 'Kortare köer', 'Ungdomarnas psykiska hälsa', 'Att man inte måste berätta samma sak många gånger', 'Stöd vid skilsmässa', 'Mer personal i skolan'],
  },
  'ammattilaiset.este': {
    fi: [
      'Tietosuojatulkinnat vaihtelevat organisaatioittain', 'Kiire, ei ole aikaa soittaa', 'En tiedä, kuka toisella puolella vastaa', 'Eri tietojärjestelmät', 'Vaihtuva henkilöstö', 'Sovitut käytännöt jäävät paperille', 'Johto ei ole mukana arjessa',
      'Jokaisella on omat lomakkeensa', 'Palaverit ovat päällekkäin', 'Pelätään, että oma työ lisääntyy', 'Sijaisia ei saa koulutuspäiviksi', 'Työntekijöiden puhelinnumerot eivät löydy', 'Vastuu siirtyy, mutta tieto ei', 'Lähetekäytännöt ovat jäykkiä',
      'Asiakas on pallo, jota heitellään', 'Kuntarajat', 'Ammattikieli on erilaista', 'Resurssit on laskettu ilman yhteistyötä', 'Esihenkilöt eivät tunne toisiaan', 'Yhteiset tavoitteet puuttuvat', 'Pienessä kunnassa sama ihminen hoitaa kaiken',
      'Etäkokouksissa ei tutustu', 'Ruotsinkielistä paria ei löydy', 'Järjestöjä ei muisteta kutsua',
    ],
    sv: ['Brist på tid', 'Olika datasystem', 'Jag vet inte vem jag ska ringa', 'Få svenskspråkiga kolleger', 'Dataskyddet tolkas olika', 'Personalen byts ofta'],
  },
  'ammattilaiset.onnistui': {
    fi: [
      'Yhteinen vastaanottoaika koulun ja perhetyön kanssa', 'Lapset puheeksi on tullut tavaksi', 'Perhe kutsutaan nyt aina palaveriin', 'Systeeminen tiimi kantaa työntekijääkin', 'Kohtaamispaikka järjestön kanssa', 'Nuoret mukana suunnittelemassa',
      'Konsultaatiopuhelin on säästänyt lähetteitä', 'Tiedämme viimein toistemme nimet', 'Työpari eri hallinnonalalta', 'Opiskeluhuollon työnjako on selvä', 'Isät mukana ryhmissä', 'Varhaiskasvatuksen ja neuvolan yhteinen lomake',
      'Poissaolojen portaat', 'Yhteyshenkilö perheelle viikossa', 'Vanhempainilta kokosi yli sata kuulijaa', 'Kotipalvelun perusteet ovat samat kaikille', 'IPC-ohjaus auttaa nuoria koulussa', 'Seurakunnan kanssa sovittu päivystys',
      'Lasten kuulemisesta on tullut osa valmistelua', 'Lapsivaikutusten arviointi muutti päätöstä', 'Etäkokoukset säästävät matkoja', 'Perehdytys on parantunut', 'Johdon vierailut yksiköissä', 'Kieliasiat otetaan puheeksi',
    ],
    sv: ['Samarbetet med rådgivningen', 'Föra barnen på tal används i vardagen', 'Föräldragruppen på svenska', 'Vi har lärt känna varandra', 'Gemensam telefonjour', 'De unga deltar i planeringen'],
  },
}
