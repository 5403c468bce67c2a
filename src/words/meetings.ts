import { trilingual } from './trilingual.ts'

export const meetings = trilingual(
  {},
  {},
  {},
)
