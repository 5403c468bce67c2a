import { trilingual } from './trilingual.ts'

export const cli = trilingual(
  {
    help:
      'Muutostyöpöytä komentoriviltä\n\n' +
      'muutos report --workbook KANSIO --period 2020H2 --language fi|sv|en|fi+sv --out TIEDOSTO.docx\n    Kokoaa kauden väli- tai loppuraportin Word-tiedostoksi; fi+sv kirjoittaa suomen ja ruotsin rinnakkain.\n' +
      'muutos import-survey --workbook KANSIO --wave TUNNUS --file TIEDOSTO --delete-on 2021-06-30\n    Tuo kyselyn vastaukset CSV- tai XLSX-tiedostosta. Sarakkeet, jotka näyttävät sisältävän henkilötietoja, jätetään pois.\n' +
      'muutos import-ledger --workbook KANSIO --grant TUNNUS --file TIEDOSTO [--accept-difference]\n    Tuo pääkirjan rivit CSV- tai XLSX-tiedostosta avustukselle. Sama tiedosto ei tuo mitään kahteen kertaan; jos summat eivät täsmää, mitään ei tuoda ilman valintaa --accept-difference.\n' +
      'muutos check --workbook KANSIO [--period 2020H2] [--language fi]\n    Tarkistaa työkirjan ja luettelee, mitä kauden raportista puuttuu.\n' +
      'muutos check TIEDOSTO.docx\n    Tarkistaa Word-tiedoston rakenteen ja saavutettavuuden.\n' +
      'muutos doctor --workbook KANSIO|TIEDOSTO.muutos [--mend --out KANSIO|TIEDOSTO.muutos]\n    Tutkii työkirjan tiedostot ja kertoo, mikä niissä on vialla. --mend kokoaa ehjän työkirjan kaikesta, minkä saa luettua; tutkittuun ei kosketa.\n\n' +
      'Paluukoodi: 0 kunnossa, 1 löytyi korjattavaa, 2 komento on virheellinen, 3 komentoa ei voitu suorittaa.',
    reportWritten: 'Raportti on tallennettu: {{file}} ({{sections}} osiota, {{tables}} taulukkoa, {{charts}} kuviota, {{figures}} laskettua lukua).',
    ledgerImported: 'Pääkirja tuotu: {{added}} uutta riviä, {{addedIncome}} tuloa, {{standing}} riviä oli jo. Pääkirjan summa on nyt {{sum}}.',
    surveyImported: 'Tuotiin {{answered}} vastausta ja julkaistiin {{published}} taulukkoa.',
    workbookSound: 'Työkirja {{name}} on ehjä: {{rows}} tietuetta.',
    nothingWrong: 'Työkirjassa {{file}} ei ole mitään vialla.',
    doctorFound_one: 'Työkirjassa {{file}} on {{count}} huomio:',
    doctorFound_other: 'Työkirjassa {{file}} on {{count}} huomiota:',
    mended: 'Ehjä työkirja on koottu: {{file}} (tietueita {{rows}}, muutoksia {{changes}}). Tutkittu työkirja on ennallaan.',
    noFindings: 'Raportista ei puutu mitään.',
    findings_one: 'Raportissa on {{count}} täydennettävä kohta:',
    findings_other: 'Raportissa on {{count}} täydennettävää kohtaa:',
    documentSound: 'Tiedostossa {{file}} ei ole korjattavaa.',
    documentFaults_one: 'Tiedostossa {{file}} on {{count}} virhe:',
    documentFaults_other: 'Tiedostossa {{file}} on {{count}} virhettä:',
    blocks: 'korjattava',
    warns: 'huomaa',
  },
  {
    help:
      'Förändringsbordet från kommandoraden\n\n' +
      'muutos report --workbook MAPP --period 2020H2 --language fi|sv|en|fi+sv --out FIL.docx\n    Sammanställer periodens mellan- eller slutrapport som en Word-fil; fi+sv skriver finska och svenska sida vid sida.\n' +
      'muutos import-survey --workbook MAPP --wave ID --file FIL --delete-on 2021-06-30\n    Importerar enkätsvar ur en CSV- eller XLSX-fil. Kolumner som ser ut att innehålla personuppgifter lämnas bort.\n' +
      'muutos import-ledger --workbook MAPP --grant ID --file FIL [--accept-difference]\n    Importerar huvudbokens rader för ett understöd ur en CSV- eller XLSX-fil. Samma fil tar inte in något två gånger; om summorna inte stämmer importeras ingenting utan --accept-difference.\n' +
      'muutos check --workbook MAPP [--period 2020H2] [--language sv]\n    Kontrollerar arbetsboken och räknar upp vad som saknas i periodens rapport.\n' +
      'muutos check FIL.docx\n    Kontrollerar Word-filens struktur och tillgänglighet.\n' +
      'muutos doctor --workbook MAPP|FIL.muutos [--mend --out MAPP|FIL.muutos]\n    Undersöker arbetsbokens filer och berättar vad som är fel. --mend sammanställer en hel arbetsbok av allt som kan läsas; den undersökta lämnas orörd.\n\n' +
      'Returvärde: 0 i ordning, 1 något ska rättas, 2 fel i kommandot, 3 arbetet lyckades inte.',
    reportWritten: 'Rapporten har sparats: {{file}} ({{sections}} avsnitt, {{tables}} tabeller, {{charts}} diagram, {{figures}} uträknade tal).',
    ledgerImported: 'Huvudboken har importerats: {{added}} nya rader, {{addedIncome}} inkomster, {{standing}} rader fanns redan. Huvudbokens summa är nu {{sum}}.',
    surveyImported: '{{answered}} svar importerades och {{published}} tabeller publicerades.',
    workbookSound: 'Arbetsboken {{name}} är oskadad: {{rows}} poster.',
    nothingWrong: 'Det är inget fel på arbetsboken {{file}}.',
    doctorFound_one: 'I arbetsboken {{file}} finns {{count}} anmärkning:',
    doctorFound_other: 'I arbetsboken {{file}} finns {{count}} anmärkningar:',
    mended: 'En hel arbetsbok har sammanställts: {{file}} (antal poster {{rows}}, ändringar {{changes}}). Den undersökta arbetsboken är orörd.',
    noFindings: 'Ingenting saknas i rapporten.',
    findings_one: 'Rapporten har {{count}} punkt att komplettera:',
    findings_other: 'Rapporten har {{count}} punkter att komplettera:',
    documentSound: 'Filen {{file}} har inga fel.',
    documentFaults_one: 'Filen {{file}} har {{count}} fel:',
    documentFaults_other: 'Filen {{file}} har {{count}} fel:',
    blocks: 'bör rättas',
    warns: 'observera',
  },
  {
    help:
      'Change workbench from the command line\n\n' +
      'muutos report --workbook FOLDER --period 2020H2 --language fi|sv|en|fi+sv --out FILE.docx\n    Puts the interim or final report of a period together as a Word file; fi+sv writes Finnish and Swedish side by side.\n' +
      'muutos import-survey --workbook FOLDER --wave ID --file FILE --delete-on 2021-06-30\n    Imports survey answers from a CSV or XLSX file. Columns that seem to hold personal data are left out.\n' +
      'muutos import-ledger --workbook FOLDER --grant ID --file FILE [--accept-difference]\n    Imports the rows of the ledger for a grant from a CSV or XLSX file. The same file brings nothing twice; if the sums do not agree, nothing is imported without --accept-difference.\n' +
      'muutos check --workbook FOLDER [--period 2020H2] [--language en]\n    Checks the workbook and lists what the report of the period lacks.\n' +
      'muutos check FILE.docx\n    Checks how a Word file is built and whether it is accessible.\n' +
      'muutos doctor --workbook FOLDER|FILE.muutos [--mend --out FOLDER|FILE.muutos]\n    Examines a workbook’s files and tells what is wrong. --mend puts a whole workbook together from everything that can be read; the one examined is not touched.\n\n' +
      'Exit code: 0 in order, 1 something to correct, 2 the command is wrong, 3 it could not be done.',
    reportWritten: 'The report was saved: {{file}} ({{sections}} sections, {{tables}} tables, {{charts}} charts, {{figures}} worked-out figures).',
    ledgerImported: 'The ledger was imported: {{added}} new rows, {{addedIncome}} of income, {{standing}} rows were there already. The ledger now sums up to {{sum}}.',
    surveyImported: '{{answered}} answers were imported and {{published}} tables published.',
    workbookSound: 'The workbook {{name}} is sound: {{rows}} records.',
    nothingWrong: 'Nothing is wrong with the workbook {{file}}.',
    doctorFound_one: 'The workbook {{file}} has {{count}} finding:',
    doctorFound_other: 'The workbook {{file}} has {{count}} findings:',
    mended: 'A whole workbook was put together: {{file}} (records: {{rows}}, changes: {{changes}}). The one examined is as it was.',
    noFindings: 'The report lacks nothing.',
    findings_one: 'The report has {{count}} point to complete:',
    findings_other: 'The report has {{count}} points to complete:',
    documentSound: 'The file {{file}} has no errors.',
    documentFaults_one: 'The file {{file}} has {{count}} error:',
    documentFaults_other: 'The file {{file}} has {{count}} errors:',
    blocks: 'to be corrected',
    warns: 'note',
  },
)
