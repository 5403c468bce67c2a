import { trilingual } from './trilingual.ts'

export const programme = trilingual(
  {},
  {},
  {},
)
