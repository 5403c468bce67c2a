import { trilingual } from './trilingual.ts'

export const edits = trilingual(
  {
    sampleMade: 'Esimerkkialue tehtiin',
  },
  {
    sampleMade: 'Exempelregionen gjordes',
  },
  {
    sampleMade: 'The sample region was made',
  },
)
