import { trilingual } from './trilingual.ts'

/** Where a report's figures come from: the appendix, and the dialog that opens from a figure. */
export const sources = trilingual(
  {
    title: 'Liite: Lukujen lähteet', lead: 'Taulukoissa on raportin jokainen laskettu luku. Luku on linkki kohtaan, jossa se raportissa on. Tietueita-sarake kertoo, monestako työkirjan tietueesta rivin luvut on laskettu.', none: 'Raportissa ei ole laskettuja lukuja.',
    caption: 'Lukujen lähteet: {{section}}', place: 'Missä', figures: 'Luvut', workedOutFrom: 'Mistä laskettu', records: 'Tietueita',
    count: 'Lukumäärä: {{records}}', sum: 'Summa: {{field}} ({{record}})', value: '{{field}} ({{record}})', difference: '{{of}} − {{less}}', share: '{{part}} jaettuna luvulla: {{whole}}', nothing: 'Ei yhtään tietuetta', otherwise: 'Laskettu luetelluista tietueista',
    due: 'Talousarvio jaksotettuna tasan vuoden päiville {{day}} asti', settlement: 'Avustuslaskelma käyttöajan alusta {{day}} asti',
    publishedCount: 'Vastauksia', publishedAnswered: 'Vastanneita', publishedMeanHundredths: 'Vastausten keskiarvo',
    figureTitle: 'Mistä luku tulee: {{figure}}', showSource: 'Näytä, mistä luku tulee', where: 'Missä', whatFor: 'Mikä luku', steps: 'Näin luku muodostui', step: 'Vaihe', amount: 'Määrä', thisOne: 'tämä luku',
    recordsOf_one: 'Luku on laskettu yhdestä tietueesta', recordsOf_other: 'Luku on laskettu {{count}} tietueesta', record: 'Tietue', kind: 'Laji', part: 'Osuus luvusta', andMore_one: 'Lisäksi {{count}} tietue, jota ei luetella tässä.', andMore_other: 'Lisäksi {{count}} tietuetta, joita ei luetella tässä.', noRecords: 'Yksikään työkirjan tietue ei täytä luvun ehtoja, joten luku on nolla.',
  },
  {
    title: 'Bilaga: Källor till siffrorna', lead: 'Tabellerna innehåller varje uträknat tal i rapporten. Talet är en länk till stället där det står. Kolumnen Poster anger av hur många poster i arbetsboken radens tal har räknats ut.', none: 'Rapporten innehåller inga uträknade tal.',
    caption: 'Källor till siffrorna: {{section}}', place: 'Var', figures: 'Tal', workedOutFrom: 'Uträknat av', records: 'Poster',
    count: 'Antal: {{records}}', sum: 'Summa: {{field}} ({{record}})', value: '{{field}} ({{record}})', difference: '{{of}} − {{less}}', share: '{{part}} dividerat med: {{whole}}', nothing: 'Inga poster', otherwise: 'Uträknat av de uppräknade posterna',
    due: 'Budgeten jämnt fördelad på årets dagar till och med {{day}}', settlement: 'Understödskalkylen från användningstidens början till och med {{day}}',
    publishedCount: 'Svar', publishedAnswered: 'Svarande', publishedMeanHundredths: 'Svarens medelvärde',
    figureTitle: 'Varifrån talet kommer: {{figure}}', showSource: 'Visa varifrån talet kommer', where: 'Var', whatFor: 'Vilket tal', steps: 'Så här uppstod talet', step: 'Steg', amount: 'Belopp', thisOne: 'detta tal',
    recordsOf_one: 'Talet har räknats ut av en post', recordsOf_other: 'Talet har räknats ut av {{count}} poster', record: 'Post', kind: 'Slag', part: 'Del av talet', andMore_one: 'Dessutom {{count}} post som inte räknas upp här.', andMore_other: 'Dessutom {{count}} poster som inte räknas upp här.', noRecords: 'Ingen post i arbetsboken uppfyller talets villkor, så talet är noll.',
  },
  {
    title: 'Appendix: Source of figures', lead: 'The tables hold every number that was worked out for the report. Each is a link to where it stands. The column Records tells from how many records of the workbook the numbers of the row were worked out.', none: 'The report holds no numbers that were worked out.',
    caption: 'Source of figures: {{section}}', place: 'Where', figures: 'Figures', workedOutFrom: 'Worked out from', records: 'Records',
    count: 'Count: {{records}}', sum: 'Sum: {{field}} ({{record}})', value: '{{field}} ({{record}})', difference: '{{of}} − {{less}}', share: '{{part}} divided by: {{whole}}', nothing: 'No records', otherwise: 'Worked out from the records listed',
    due: 'Budget spread evenly over the days of the year until {{day}}', settlement: 'Settlement of the grant from the beginning of its usage period until {{day}}',
    publishedCount: 'Answers', publishedAnswered: 'Respondents', publishedMeanHundredths: 'Mean of the answers',
    figureTitle: 'Where the figure comes from: {{figure}}', showSource: 'Show where the figure comes from', where: 'Where', whatFor: 'Which figure', steps: 'How the figure came about', step: 'Step', amount: 'Amount', thisOne: 'this figure',
    recordsOf_one: 'The figure was worked out from one record', recordsOf_other: 'The figure was worked out from {{count}} records', record: 'Record', kind: 'Kind', part: 'Part of the figure', andMore_one: 'And {{count}} record that is not listed here.', andMore_other: 'And {{count}} records that are not listed here.', noRecords: 'No record of the workbook meets the conditions of the figure, so it is zero.',
  },
)
