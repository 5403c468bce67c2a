import { trilingual } from './trilingual.ts'

export const surveys = trilingual(
  {},
  {},
  {},
)
