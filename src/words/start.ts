import { trilingual } from './trilingual.ts'

export const start = trilingual(
  {},
  {},
  {},
)
