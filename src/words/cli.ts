import { trilingual } from './trilingual.ts'

export const cli = trilingual(
  {},
  {},
  {},
)
