import { trilingual } from './trilingual.ts'

export const followUps = trilingual(
  {},
  {},
  {},
)
