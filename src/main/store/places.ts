import { join } from 'node:path'

/** Where a workbook's files are in its folder. */
export const snapshotIn = (folder: string) => join(folder, 'workbook.json')
export const journalsIn = (folder: string) => join(folder, 'journals')
export const journalIn = (folder: string, journal: number) => join(folder, 'journals', `${String(journal).padStart(6, '0')}.jsonl`)
export const answersIn = (folder: string) => join(folder, 'answers')
export const filesIn = (folder: string) => join(folder, 'files')
export const lockIn = (folder: string) => join(folder, 'lock')
/** Which journals another computer may still be writing to, since the workbook was taken over from it. */
export const takenIn = (folder: string) => join(folder, 'taken-over.json')
/** There while something that has been erased is not yet struck everywhere. */
export const erasingIn = (folder: string) => join(folder, 'erasing.json')

/** Something being written, to be renamed when it is whole; one that is found was left by a crash. */
export const unfinished = (path: string) => `${path}.unfinished`

export function journalNumber(name: string): number | null {
  return /^\d{6}\.jsonl$/.test(name) ? Number(name.slice(0, 6)) : null
}
