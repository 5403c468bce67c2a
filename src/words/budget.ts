import { trilingual } from './trilingual.ts'

export const budget = trilingual(
  {},
  {},
  {},
)
