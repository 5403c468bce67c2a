import { trilingual } from './trilingual.ts'

export const actions = trilingual(
  {},
  {},
  {},
)
