import { findings } from '../../src/core/surveys/survey.ts'
import { inOrder, row, text, type SampleRow, type Written } from './rows.ts'

interface SampleFinding {
  id: string
  survey: 'lapset' | 'vanhemmat' | 'ammattilaiset'
  question: string
  theme: Written
  said: Written
  /** How many answered the question, as it is published. */
  weight: number
  quotes: string[]
  /** Left out where nobody has answered yet. */
  weDid?: Written
  action?: string
}

const list: SampleFinding[] = [
  {
    id: 'palaute', survey: 'lapset', question: 'muuttui', weight: 177, theme: ['Mitä kertomisesta seuraa', 'Vad det leder till att berätta', 'What telling leads to'],
    said: ['Lapset kokevat, että heiltä kysytään, mutta he eivät saa tietää, muuttuiko mikään.', 'Barnen upplever att man frågar dem, men de får inte veta om något förändrades.'],
    quotes: ['Että kerrottaisiin, mitä meidän vastauksilla tehdään', 'Att man får veta vad som händer sedan'],
    weDid: ['Jokaiselle kuulemiselle sovitaan päivä, jolloin lapsille kerrotaan vastaus; ohje otettiin käyttöön kaikissa kuulemisissa.', 'För varje hörande avtalas en dag då barnen får svar; anvisningen togs i bruk vid alla höranden.'],
    action: 'kuntakierros',
  },
  {
    id: 'aikuinen', survey: 'lapset', question: 'luotettava', weight: 179, theme: ['Luotettava aikuinen koulussa', 'En pålitlig vuxen i skolan', 'A trusted adult at school'],
    said: ['Useimmilla lapsilla on koulussa aikuinen, jolle voi puhua. Välitunnille toivotaan lisää aikuisia.', 'De flesta barnen har en vuxen i skolan att prata med. Fler vuxna önskas på rasterna.'],
    quotes: ['Enemmän välituntiaikuisia'],
    weDid: ['Leppäsaaren koulu lisäsi välituntiaikuisen, ja asia viedään muiden kuntien sivistystoimiin.', 'Alholms skola fick en rastvuxen till, och frågan förs till bildningssektorerna i de andra kommunerna.'],
    action: 'poissaolot',
  },
  {
    id: 'toistaminen', survey: 'vanhemmat', question: 'kertaalleen', weight: 257, theme: ['Saman asian toistaminen', 'Att upprepa samma sak', 'Repeating the same thing'],
    said: ['Yli puolet vanhemmista on joutunut kertomaan saman asian monessa paikassa.', 'Över hälften av föräldrarna har varit tvungna att berätta samma sak på flera ställen.'],
    quotes: ['Ettei tarvitse kertoa samaa asiaa joka paikassa'],
    weDid: ['Yhden kontaktin malli laajennetaan seitsemään kuntaan vuoden 2021 aikana.', 'En kontakt-modellen utvidgas till sju kommuner under 2021.'],
    action: 'yksikontakti',
  },
  {
    id: 'tieto', survey: 'vanhemmat', question: 'tieto', weight: 255, theme: ['Tieto palveluista', 'Information om servicen', 'Information on services'],
    said: ['Vanhempien on vaikea löytää tietoa siitä, mistä apua saa.', 'Föräldrarna har svårt att hitta information om var man får hjälp.'],
    quotes: ['Yksi paikka, josta saa kaiken tiedon'],
    weDid: ['Perheiden palvelukartta julkaistaan helmikuussa, ja sähköiseen perhekeskukseen hankitaan palveluhaku.', 'Servicekartan för familjer publiceras i februari, och till det elektroniska familjecentret skaffas en servicesökning.'],
    action: 'jarjestopoyta',
  },
  {
    id: 'kieli', survey: 'vanhemmat', question: 'omakieli', weight: 255, theme: ['Palvelu omalla kielellä', 'Service på eget språk', 'Service in own language'],
    said: ['Useimmat saavat palvelun omalla kielellään, mutta psykologeja toivotaan lisää ruotsiksi.', 'De flesta får service på sitt eget språk, men fler psykologer på svenska önskas.'],
    quotes: ['Service på svenska, också psykologer'],
    weDid: ['Kielisuunnitelmassa kartoitetaan ruotsinkielisten psykologien tarve.', 'I språkplanen kartläggs behovet av svenskspråkiga psykologer.'],
    action: 'kielisuunnitelma',
  },
  {
    id: 'aika', survey: 'ammattilaiset', question: 'aika', weight: 140, theme: ['Aika kohtaamiseen', 'Tid att möta familjen', 'Time to meet'],
    said: ['Yli puolella ammattilaisista ei ole riittävästi aikaa kohdata lasta ja perhettä.', 'Över hälften av yrkespersonerna har inte tillräckligt med tid att möta barnet och familjen.'],
    quotes: ['Kiire, ei ole aikaa soittaa'],
  },
  {
    id: 'yhteys', survey: 'ammattilaiset', question: 'kontakti', weight: 134, theme: ['Keneen otan yhteyttä', 'Vem jag kontaktar', 'Whom to contact'],
    said: ['Yhteystiedot ovat hajallaan, ja vastuu vaihtuu ilman, että tieto siirtyy mukana.', 'Kontaktuppgifterna är utspridda, och ansvaret byts utan att informationen följer med.'],
    quotes: ['En tiedä, kuka toisella puolella vastaa', 'Jag vet inte vem jag ska ringa'],
    weDid: ['Alueverkostojen yhteinen yhteydenottopuhelin avattiin kahdella alueella.', 'Områdesnätverkens gemensamma kontakttelefon öppnades i två områden.'],
    action: 'perhekeskusverkosto',
  },
]

export function findingRows(): SampleRow[] {
  return inOrder(list).map(({ id, survey, question, theme, said, weight, quotes, weDid, action, order }) =>
    row(findings, `fin_${id}`, {
      waveId: `wav_${survey}2020`,
      questionId: `que_${survey}_${question}`,
      theme: text(theme),
      text: text(said),
      weight,
      approvedQuotes: quotes,
      ...(weDid && { weDid: text(weDid) }),
      ...(action && { actionId: `act_${action}` }),
      order,
    }),
  )
}
