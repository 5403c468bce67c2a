import { trilingual } from './trilingual.ts'

export const risks = trilingual(
  {},
  {},
  {},
)
