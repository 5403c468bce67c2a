import { trilingual } from './trilingual.ts'

export const edits = trilingual(
  {},
  {},
  {},
)
