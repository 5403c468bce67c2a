import { basename } from 'node:path'
import { journalIn } from '../store/places.ts'

/** A journal as a reader finds it in the folder, on every system: `journals/000017.jsonl`. */
export function journalName(journal: number): string {
  return `journals/${basename(journalIn('', journal))}`
}
