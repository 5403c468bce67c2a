import { trilingual } from './trilingual.ts'

export const home = trilingual(
  {},
  {},
  {},
)
