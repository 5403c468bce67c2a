import type { FileSystem } from '../store/files.ts'
import { journalNumber, journalsIn } from '../store/places.ts'

/**
 * The files that a synchronising folder made when two computers wrote at once, by their names in the workbook's
 * folder. Each service names them its own way, and in the user's language ("000017 (Liisan ristiriitainen kopio
 * 2020-10-05).jsonl", "workbook-KONE.json", "000017.sync-conflict-20201005-101112-ABCDEFG.jsonl", "000017 2.jsonl"),
 * but all keep the beginning and the ending.
 */
export async function conflictedCopies(folder: string, files: FileSystem): Promise<string[]> {
  const snapshots = (await files.list(folder)).filter((name) => /^workbook.+\.json$/.test(name))
  const journals = (await files.list(journalsIn(folder))).filter((name) => /^\d{6}\D.*\.jsonl$/.test(name) && journalNumber(name) === null)
  return [...snapshots, ...journals.map((name) => `journals/${name}`)]
}
