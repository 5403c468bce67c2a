import { trilingual } from './trilingual.ts'

export const common = trilingual(
  {
    save: 'Tallenna',
    add: 'Lisää',
    edit: 'Muokkaa',
    remove: 'Poista',
    all: 'Kaikki',
    none: 'Ei mitään',
    filter: 'Suodata',
    inLanguage: 'kielellä {{language}}',
  },
  {
    save: 'Spara',
    add: 'Lägg till',
    edit: 'Redigera',
    remove: 'Ta bort',
    all: 'Alla',
    none: 'Inget',
    filter: 'Filtrera',
    inLanguage: 'på {{language}}',
  },
  {
    save: 'Save',
    add: 'Add',
    edit: 'Edit',
    remove: 'Remove',
    all: 'All',
    none: 'None',
    filter: 'Filter',
    inLanguage: 'in {{language}}',
  },
)
