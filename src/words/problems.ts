import { trilingual } from './trilingual.ts'

export const problems = trilingual(
  {
    // The window
    unexpected: 'Tapahtui odottamaton virhe ({{reason}}). Aiemmin tallennetut tiedot ovat ennallaan tällä koneella. Yritä uudelleen; jos virhe toistuu, käynnistä ohjelma uudelleen.',

    // Building a report
    reportUnknown: 'Raporttia {{report}} ei ole tässä työkirjassa. Mitään ei muutettu. Valitse raportti Raportit-näytöstä.',
    outlineSectionUnknown: 'Raporttirungossa ”{{outline}}” on osio {{section}}, jota tämä ohjelma ei tunne. Raportin tekstit ovat tallessa. Päivitä ohjelma tai aloita raportti toisesta rungosta.',
    outlineOfAnotherKind: 'Raporttirunko ”{{outline}}” on tarkoitettu toisenlaiselle raportille. Raportin tekstit ovat tallessa. Valitse raportille sen lajin runko.',
    // Asking for what is not there
    unexpected: 'Jokin meni vikaan, eikä ohjelma osaa kertoa tarkemmin mikä ({{problem}}). Tallennetut tiedot ovat tallessa. Yritä uudelleen; jos sama toistuu, käynnistä ohjelma uudelleen.',
    noWorkbookOpen: 'Mitään työkirjaa ei ole auki, joten pyyntöä ei voitu toteuttaa. Valitse työkirja aloitusnäytöltä.',
    languageUnknown: 'Kieltä {{language}} ei tunneta. Käytettävissä ovat fi, sv ja en. Mitään ei muutettu.',
    periodUnknown: 'Jaksoa {{period}} ei ole tässä työkirjassa. Mitään ei muutettu. Tarkista jakson tunnus asetuksista, esimerkiksi 2020H2.',
    periodWithoutReport: 'Jaksolle {{period}} ei ole vielä aloitettu raporttia. Mitään ei muutettu. Aloita raportti Raportit-näytössä ja yritä uudelleen.',
    waveUnknown: 'Kyselykierrosta {{wave}} ei ole tässä työkirjassa. Mitään ei tuotu. Tarkista tunnus Kyselyt-näytöstä.',
    grantUnknown: 'Avustusta {{grant}} ei ole tässä työkirjassa. Mitään ei muutettu. Valitse avustus Kustannukset-näytöstä.',
    fileNoLongerKnown: 'Tiedosto on valittu aiemmin, eikä ohjelmalla ole siihen enää yhteyttä. Mitään ei muutettu. Valitse tiedosto uudelleen.',
    fileNotOpened: 'Tiedostoa {{file}} ei voitu avata. Se on tallessa siellä, minne se tallennettiin. Avaa se tiedostojen hallinnasta tai tarkista, onko sille ohjelma tällä koneella.',
    fileNotRead: 'Tiedostoa {{file}} ei voitu lukea. Mitään ei muutettu. Tarkista, että tiedosto on olemassa ja että sinulla on siihen lukuoikeus.',
    dayNotValid: 'Päivää {{day}} ei ymmärretty. Mitään ei muutettu. Kirjoita päivä muodossa 2021-06-30.',
    outlineUnknown: 'Raportin runkoa {{outline}} ei löydy ohjelman mukana tulevista rungoista. Raportin tekstit ovat tallessa. Päivitä ohjelma tai aloita raportti uudesta rungosta.',
    // Saving a document
    fileHeldOpen: 'Tiedostoa {{file}} ei voitu korvata, koska se on auki toisessa ohjelmassa, todennäköisesti Wordissa. Aiempi tiedosto ja työkirjan tiedot ovat ennallaan. Sulje tiedosto ja vie uudelleen, tai anna tiedostolle toinen nimi.',
    folderNotWritable: 'Tiedostoa {{file}} ei voitu tallentaa kansioon {{folder}}, koska kansioon ei ole kirjoitusoikeutta. Työkirjan tiedot ovat ennallaan. Valitse toinen kansio, esimerkiksi omat asiakirjat.',
    folderNotFound: 'Tiedostoa {{file}} ei voitu tallentaa, koska kansiota {{folder}} ei ole tai siihen ei saada yhteyttä. Työkirjan tiedot ovat ennallaan. Tarkista verkkoasema tai valitse toinen kansio.',
    targetIsFolder: 'Nimeä {{file}} ei voi käyttää, koska kansiossa {{folder}} on samanniminen kansio. Mitään ei muutettu. Anna tiedostolle toinen nimi.',
    diskFull: 'Tiedostoa {{file}} ei voitu tallentaa, koska levy on täynnä tai kiintiö loppui. Työkirjan tiedot ovat ennallaan. Vapauta tilaa tai valitse toinen kansio.',
  },
  {
    // The window
    unexpected: 'Ett oväntat fel inträffade ({{reason}}). Det som sparats tidigare finns oförändrat på den här datorn. Försök på nytt; om felet upprepas, starta om programmet.',

    // Building a report
    reportUnknown: 'Rapporten {{report}} finns inte i den här arbetsboken. Ingenting har ändrats. Välj rapporten på sidan Rapporter.',
    outlineSectionUnknown: 'Dispositionen ”{{outline}}” har avsnittet {{section}}, som programmet inte känner till. Rapportens texter är i säkerhet. Uppdatera programmet eller börja rapporten med en annan disposition.',
    outlineOfAnotherKind: 'Dispositionen ”{{outline}}” är avsedd för ett annat slags rapport. Rapportens texter är i säkerhet. Välj en disposition av rätt slag.',
    // Asking for what is not there
    unexpected: 'Något gick fel och programmet kan inte säga närmare vad ({{problem}}). Det som har sparats är i säkerhet. Försök på nytt; om samma sak upprepas, starta om programmet.',
    noWorkbookOpen: 'Ingen arbetsbok är öppen, så det du bad om kunde inte göras. Välj en arbetsbok på startsidan.',
    languageUnknown: 'Språket {{language}} är okänt. Du kan använda fi, sv och en. Ingenting har ändrats.',
    periodUnknown: 'Perioden {{period}} finns inte i den här arbetsboken. Ingenting har ändrats. Kontrollera periodens kod i inställningarna, till exempel 2020H2.',
    periodWithoutReport: 'Ingen rapport har ännu påbörjats för perioden {{period}}. Ingenting har ändrats. Börja rapporten på sidan Rapporter och försök på nytt.',
    waveUnknown: 'Enkätomgången {{wave}} finns inte i den här arbetsboken. Ingenting hämtades. Kontrollera koden på sidan Enkäter.',
    grantUnknown: 'Understödet {{grant}} finns inte i den här arbetsboken. Ingenting har ändrats. Välj understödet på sidan Kostnader.',
    fileNoLongerKnown: 'Filen valdes tidigare och programmet har inte längre tillgång till den. Ingenting har ändrats. Välj filen på nytt.',
    fileNotOpened: 'Filen {{file}} kunde inte öppnas. Den finns kvar där den sparades. Öppna den i filhanteraren eller kontrollera att datorn har ett program för den.',
    fileNotRead: 'Filen {{file}} kunde inte läsas. Ingenting har ändrats. Kontrollera att filen finns och att du har rätt att läsa den.',
    dayNotValid: 'Dagen {{day}} gick inte att förstå. Ingenting har ändrats. Skriv dagen i formen 2021-06-30.',
    outlineUnknown: 'Rapportens disposition {{outline}} finns inte bland programmets dispositioner. Rapportens texter är i säkerhet. Uppdatera programmet eller börja rapporten med en ny disposition.',
    // Saving a document
    fileHeldOpen: 'Filen {{file}} kunde inte ersättas, eftersom den är öppen i ett annat program, sannolikt i Word. Den tidigare filen och arbetsbokens uppgifter är oförändrade. Stäng filen och exportera på nytt, eller ge filen ett annat namn.',
    folderNotWritable: 'Filen {{file}} kunde inte sparas i mappen {{folder}}, eftersom du inte har rätt att skriva i den. Arbetsbokens uppgifter är oförändrade. Välj en annan mapp, till exempel dina dokument.',
    folderNotFound: 'Filen {{file}} kunde inte sparas, eftersom mappen {{folder}} inte finns eller inte kan nås. Arbetsbokens uppgifter är oförändrade. Kontrollera nätverksenheten eller välj en annan mapp.',
    targetIsFolder: 'Namnet {{file}} kan inte användas, eftersom det i mappen {{folder}} finns en mapp med samma namn. Ingenting har ändrats. Ge filen ett annat namn.',
    diskFull: 'Filen {{file}} kunde inte sparas, eftersom disken är full eller kvoten är slut. Arbetsbokens uppgifter är oförändrade. Frigör utrymme eller välj en annan mapp.',
  },
  {
    // The window
    unexpected: 'Something unexpected went wrong ({{reason}}). What was saved before is unharmed on this computer. Try again; if it happens again, restart the program.',

    // Building a report
    reportUnknown: 'This workbook has no report {{report}}. Nothing was changed. Choose the report on the Reports screen.',
    outlineSectionUnknown: 'The outline “{{outline}}” has the section {{section}}, which this program does not know. The texts of the report are safe. Update the program or begin the report from another outline.',
    outlineOfAnotherKind: 'The outline “{{outline}}” is meant for another kind of report. The texts of the report are safe. Choose an outline of the right kind.',
    // Asking for what is not there
    unexpected: 'Something went wrong and the program cannot say more exactly what ({{problem}}). What was saved is safe. Try again; if it happens again, restart the program.',
    noWorkbookOpen: 'No workbook is open, so this could not be done. Choose a workbook on the start screen.',
    languageUnknown: 'The language {{language}} is not known. There are fi, sv and en. Nothing was changed.',
    periodUnknown: 'This workbook has no period {{period}}. Nothing was changed. Check the code of the period in the settings, for example 2020H2.',
    periodWithoutReport: 'No report has been begun for the period {{period}}. Nothing was changed. Begin it on the Reports screen and try again.',
    waveUnknown: 'This workbook has no survey round {{wave}}. Nothing was imported. Check its code on the Surveys screen.',
    grantUnknown: 'This workbook has no grant {{grant}}. Nothing was changed. Choose the grant on the Costs screen.',
    fileNoLongerKnown: 'The file was chosen earlier and the program can no longer reach it. Nothing was changed. Choose the file again.',
    fileNotOpened: 'The file {{file}} could not be opened. It is where it was saved. Open it from your file manager, or check that this computer has a program for it.',
    fileNotRead: 'The file {{file}} could not be read. Nothing was changed. Check that it exists and that you may read it.',
    dayNotValid: 'The day {{day}} was not understood. Nothing was changed. Write it as 2021-06-30.',
    outlineUnknown: 'The outline {{outline}} is not among those that come with the program. The texts of the report are safe. Update the program or begin the report from another outline.',
    // Saving a document
    fileHeldOpen: 'The file {{file}} could not be replaced because another program, probably Word, has it open. The earlier file and the workbook are unchanged. Close the file and export again, or give the file another name.',
    folderNotWritable: 'The file {{file}} could not be saved in the folder {{folder}} because you may not write there. The workbook is unchanged. Choose another folder, such as your documents.',
    folderNotFound: 'The file {{file}} could not be saved because the folder {{folder}} does not exist or cannot be reached. The workbook is unchanged. Check the network drive or choose another folder.',
    targetIsFolder: 'The name {{file}} cannot be used because the folder {{folder}} holds a folder of that name. Nothing was changed. Give the file another name.',
    diskFull: 'The file {{file}} could not be saved because the disk is full or your quota is used up. The workbook is unchanged. Make room or choose another folder.',
  },
)
