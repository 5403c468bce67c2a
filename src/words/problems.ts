import { trilingual } from './trilingual.ts'

export const problems = trilingual(
  {
    // Saving a document
    fileHeldOpen: 'Tiedostoa {{file}} ei voitu korvata, koska se on auki toisessa ohjelmassa, todennäköisesti Wordissa. Aiempi tiedosto ja työkirjan tiedot ovat ennallaan. Sulje tiedosto ja vie uudelleen, tai anna tiedostolle toinen nimi.',
    folderNotWritable: 'Tiedostoa {{file}} ei voitu tallentaa kansioon {{folder}}, koska kansioon ei ole kirjoitusoikeutta. Työkirjan tiedot ovat ennallaan. Valitse toinen kansio, esimerkiksi omat asiakirjat.',
    folderNotFound: 'Tiedostoa {{file}} ei voitu tallentaa, koska kansiota {{folder}} ei ole tai siihen ei saada yhteyttä. Työkirjan tiedot ovat ennallaan. Tarkista verkkoasema tai valitse toinen kansio.',
    targetIsFolder: 'Nimeä {{file}} ei voi käyttää, koska kansiossa {{folder}} on samanniminen kansio. Mitään ei muutettu. Anna tiedostolle toinen nimi.',
    diskFull: 'Tiedostoa {{file}} ei voitu tallentaa, koska levy on täynnä tai kiintiö loppui. Työkirjan tiedot ovat ennallaan. Vapauta tilaa tai valitse toinen kansio.',
  },
  {
    // Saving a document
    fileHeldOpen: 'Filen {{file}} kunde inte ersättas, eftersom den är öppen i ett annat program, sannolikt i Word. Den tidigare filen och arbetsbokens uppgifter är oförändrade. Stäng filen och exportera på nytt, eller ge filen ett annat namn.',
    folderNotWritable: 'Filen {{file}} kunde inte sparas i mappen {{folder}}, eftersom du inte har rätt att skriva i den. Arbetsbokens uppgifter är oförändrade. Välj en annan mapp, till exempel dina dokument.',
    folderNotFound: 'Filen {{file}} kunde inte sparas, eftersom mappen {{folder}} inte finns eller inte kan nås. Arbetsbokens uppgifter är oförändrade. Kontrollera nätverksenheten eller välj en annan mapp.',
    targetIsFolder: 'Namnet {{file}} kan inte användas, eftersom det i mappen {{folder}} finns en mapp med samma namn. Ingenting har ändrats. Ge filen ett annat namn.',
    diskFull: 'Filen {{file}} kunde inte sparas, eftersom disken är full eller kvoten är slut. Arbetsbokens uppgifter är oförändrade. Frigör utrymme eller välj en annan mapp.',
  },
  {
    // Saving a document
    fileHeldOpen: 'The file {{file}} could not be replaced because another program, probably Word, has it open. The earlier file and the workbook are unchanged. Close the file and export again, or give the file another name.',
    folderNotWritable: 'The file {{file}} could not be saved in the folder {{folder}} because you may not write there. The workbook is unchanged. Choose another folder, such as your documents.',
    folderNotFound: 'The file {{file}} could not be saved because the folder {{folder}} does not exist or cannot be reached. The workbook is unchanged. Check the network drive or choose another folder.',
    targetIsFolder: 'The name {{file}} cannot be used because the folder {{folder}} holds a folder of that name. Nothing was changed. Give the file another name.',
    diskFull: 'The file {{file}} could not be saved because the disk is full or your quota is used up. The workbook is unchanged. Make room or choose another folder.',
  },
)
