import { trilingual } from './trilingual.ts'

export const common = trilingual(
  {},
  {},
  {},
)
