import { trilingual } from './trilingual.ts'

export const problems = trilingual(
  {},
  {},
  {},
)
