import { trilingual } from './trilingual.ts'

export const surveys = trilingual(
  {
    otherAnswer: 'Muu vastaus',
  },
  {
    otherAnswer: 'Annat svar',
  },
  {
    otherAnswer: 'Other answer',
  },
)
