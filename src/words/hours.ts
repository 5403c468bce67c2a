import { trilingual } from './trilingual.ts'

/** A part-timer's hours, day by day, in the budget's staff view. */
export const hours = trilingual(
  {
    title: 'Osa-aikaisten tunnit', sub: 'Päivittäinen työajanseuranta, josta tulostuu tuntilista allekirjoitettavaksi', person: 'Henkilö',
    workedOn: 'Päivä', project: 'Hankkeen tunnit', other: 'Perustyön tunnit', task: 'Tehtävä',
    none: 'Kaudelta ei ole kirjattu päivittäisiä tunteja. Osa-aikaiselta hanketyöntekijältä edellytetään yleensä työajanseurantaa.',
    add: 'Kirjaa tunnit', edit: 'Muokkaa tunteja {{day}}', remove: 'Poista tunnit {{day}}', removed: 'Tunnit poistettu: {{day}}', total: 'Yhteensä',
    paste: 'Liitä useita päiviä', pasteTitle: 'Liitä tunnit taulukosta', pasted: 'Rivit', pasteHelp: 'Yksi päivä riviä kohti: päivä, hankkeen tunnit, tehtävä ja perustyön tunnit. Erota sarakkeet sarkaimella tai puolipisteellä, esimerkiksi 14.9.2020; 3,5; Perhekeskusten ohjaus; 4. Taulukkolaskennasta kopioidut solut käyvät sellaisinaan.',
   
    savedCount_one: '{{count}} päivä kirjattu', savedCount_other: '{{count}} päivää kirjattu', fault: 'Anna tunnit väliltä 0–24, enintään kahdella desimaalilla.', dayOutside: 'Päivä ei kuulu valittuun kauteen.',
    list: 'Tuntilista Wordiin',
  },
  {
    title: 'De deltidsanställdas timmar', sub: 'Daglig arbetstidsuppföljning som skrivs ut som timlista för underskrift', person: 'Person',
    workedOn: 'Dag', project: 'Timmar för projektet', other: 'Timmar i grundarbetet', task: 'Uppgift',
    none: 'Inga dagliga timmar har antecknats för perioden. Av deltidsanställda i projektet krävs i allmänhet arbetstidsuppföljning.',
    add: 'Anteckna timmar', edit: 'Redigera timmarna {{day}}', remove: 'Ta bort timmarna {{day}}', removed: 'Timmarna har tagits bort: {{day}}', total: 'Totalt',
    paste: 'Klistra in flera dagar', pasteTitle: 'Klistra in timmar från en tabell', pasted: 'Rader', pasteHelp: 'En dag per rad: dag, timmar för projektet, uppgift och timmar i grundarbetet. Skilj kolumnerna åt med tabb eller semikolon, till exempel 14.9.2020; 3,5; Handledning i familjecentren; 4. Celler som kopierats från ett kalkylblad duger som sådana.',
   
    savedCount_one: '{{count}} dag har antecknats', savedCount_other: '{{count}} dagar har antecknats', fault: 'Ange timmar mellan 0 och 24 med högst två decimaler.', dayOutside: 'Dagen hör inte till den valda perioden.',
    list: 'Timlista till Word',
  },
  {
    title: 'Hours of part-timers', sub: 'Daily time records, printed as a list of hours to be signed', person: 'Person',
    workedOn: 'Day', project: 'Hours for the project', other: 'Hours in the base job', task: 'Task',
    none: 'No daily hours have been recorded for the period. Time records are usually required of those who work part-time for the project.',
    add: 'Record hours', edit: 'Edit the hours of {{day}}', remove: 'Remove the hours of {{day}}', removed: 'Hours removed: {{day}}', total: 'Total',
    paste: 'Paste several days', pasteTitle: 'Paste hours from a table', pasted: 'Rows', pasteHelp: 'One day a row: day, hours for the project, task and hours in the base job. Part the columns with a tab or a semicolon, for example 14.9.2020; 3,5; Guidance in family centres; 4. Cells copied from a spreadsheet will do as they are.',
   
    savedCount_one: '{{count}} day recorded', savedCount_other: '{{count}} days recorded', fault: 'Give hours between 0 and 24, with at most two decimals.', dayOutside: 'The day is not in the chosen period.',
    list: 'List of hours to Word',
  },
)
