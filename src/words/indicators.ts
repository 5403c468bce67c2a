import { trilingual } from './trilingual.ts'

export const indicators = trilingual(
  {},
  {},
  {},
)
