import { trilingual } from './trilingual.ts'

export const workshops = trilingual(
  {},
  {},
  {},
)
