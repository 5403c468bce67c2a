import { trilingual } from './trilingual.ts'

export const word = trilingual(
  {},
  {},
  {},
)
