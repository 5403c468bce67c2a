import { trilingual } from './trilingual.ts'

export const frame = trilingual(
  {},
  {},
  {},
)
