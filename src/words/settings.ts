import { trilingual } from './trilingual.ts'

export const settings = trilingual(
  {},
  {},
  {},
)
