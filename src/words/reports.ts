import { trilingual } from './trilingual.ts'

export const reports = trilingual(
  {},
  {},
  {},
)
