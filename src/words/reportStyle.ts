import { trilingual } from './trilingual.ts'

/** The user's own styles for Word documents. */
export const reportStyle = trilingual(
  {
    title: 'Asiakirjojen ulkoasu', sub: 'Word-asiakirjat voi kirjoittaa organisaation omilla tyyleillä.',
    ours: 'Asiakirjat kirjoitetaan ohjelman omilla tyyleillä.', theirs: 'Asiakirjat kirjoitetaan tiedoston {{file}} tyyleillä. Tiedosto on tallessa työkirjassa.',
    help: 'Valitse Word-asiakirja tai -malli (.dotx, .docx). Siitä otetaan otsikoiden, leipätekstin, luetteloiden, kuvatekstien ja sisällysluettelon tyylit, teemavärit ja fontit sekä paperin koko ja reunukset. Tekstejä, logoja ja makroja ei oteta. Mitä tiedostosta puuttuu, pysyy ohjelman tyylissä.',
    noPageNumbers: 'Omilla tyyleillä sisällysluettelossa on linkit mutta ei sivunumeroita, koska sivut lasketaan ohjelman omalle fontille.',
    choose: 'Valitse tiedosto…', another: 'Valitse toinen tiedosto…', remove: 'Palauta ohjelman tyylit', chooseTitle: 'Valitse Word-asiakirja, jonka tyylejä käytetään',
    chosen: 'Asiakirjat kirjoitetaan nyt tiedoston {{file}} tyyleillä.', removed: 'Asiakirjat kirjoitetaan taas ohjelman omilla tyyleillä.',
  },
  {
    title: 'Dokumentens utseende', sub: 'Word-dokument kan skrivas med organisationens egna formatmallar.',
    ours: 'Dokumenten skrivs med programmets egna formatmallar.', theirs: 'Dokumenten skrivs med formatmallarna i filen {{file}}. Filen finns sparad i arbetsboken.',
    help: 'Välj ett Word-dokument eller en Word-mall (.dotx, .docx). Därifrån tas formatmallarna för rubriker, brödtext, listor, bildtexter och innehållsförteckning, temats färger och teckensnitt samt papperets storlek och marginaler. Texter, logotyper och makron tas inte med. Det som saknas i filen förblir som i programmet.',
    noPageNumbers: 'Med egna formatmallar har innehållsförteckningen länkar men inga sidnummer, eftersom sidorna beräknas för programmets eget teckensnitt.',
    choose: 'Välj fil…', another: 'Välj en annan fil…', remove: 'Återställ programmets formatmallar', chooseTitle: 'Välj det Word-dokument vars formatmallar ska användas',
    chosen: 'Dokumenten skrivs nu med formatmallarna i filen {{file}}.', removed: 'Dokumenten skrivs åter med programmets egna formatmallar.',
  },
  {
    title: 'Look of documents', sub: 'Word documents can be written in your organisation’s own styles.',
    ours: 'Documents are written in the program’s own styles.', theirs: 'Documents are written in the styles of the file {{file}}. The file is kept in the workbook.',
    help: 'Choose a Word document or template (.dotx, .docx). The styles of headings, text, lists, captions and the contents list are taken from it, with the colours and fonts of its theme, its paper size and margins. Texts, logos and macros are not. What the file lacks stays as the program has it.',
    noPageNumbers: 'With your own styles the contents list has links but no page numbers, because pages are worked out for the program’s own font.',
    choose: 'Choose a file…', another: 'Choose another file…', remove: 'Back to the program’s styles', chooseTitle: 'Choose the Word document whose styles are used',
    chosen: 'Documents are now written in the styles of the file {{file}}.', removed: 'Documents are written in the program’s own styles again.',
  },
)
