import { basename } from 'node:path'
import { foundingChanges } from '../../core/workbook/founding.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import type { Place } from './journal.ts'
import { firstLine, readLines, writeLine } from './lines.ts'
import { journalIn, journalNumber, journalsIn } from './places.ts'
import { saveSnapshot, snapshotBytes, viewOf } from './snapshot.ts'

/** A file of a workbook, by its name in the workbook's folder. Raw answers are never among them. */
export interface Part {
  name: string
  /** Its bytes as they were when the parts were listed. */
  read(): Promise<Buffer>
}

export function partOf(name: string, bytes: Buffer): Part {
  return { name, read: async () => bytes }
}

/** The files of a copy: the journals as far as they have been acknowledged, and the state they come to. */
export async function partsOf(folder: string, workbook: Workbook, place: Place, files: FileSystem): Promise<Part[]> {
  const parts: Part[] = []
  for (const name of await files.list(journalsIn(folder))) {
    const journal = journalNumber(name)
    if (journal === null || journal > place.journal) continue
    const bytes = await files.read(journalIn(folder, journal))
    parts.push(partOf(`journals/${name}`, journal === place.journal ? bytes.subarray(0, place.bytes) : bytes))
  }
  return [...parts, ...lastParts(workbook, place.journal, place.lines)]
}

/** The files of a copy of a state whose journals cannot be trusted: its history begins here. */
export function foundingParts(workbook: Workbook): Part[] {
  const changes = foundingChanges(workbook)
  const lines = changes.map((change, index) => writeLine({ n: index + 1, change }))
  return [partOf(journalName(1), Buffer.concat([firstLine(workbook.id, 1, 0), ...lines])), ...lastParts(workbook, 1, changes.length)]
}

/** Gives the workbook in a folder, which nobody has open, another id: each journal and the snapshot names it. */
export async function giveId(folder: string, workbook: Workbook, id: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(journalsIn(folder))) {
    const journal = journalNumber(name)
    if (journal === null) continue
    const bytes = await files.read(journalIn(folder, journal))
    const { header } = readLines(bytes, 0)
    if (!header) continue
    const file = await files.open(journalIn(folder, journal), 'rewrite')
    await file.write(Buffer.concat([firstLine(id, journal, header.after), bytes.subarray(bytes.indexOf(0x0a) + 1)]), 0)
    await file.flush()
    await file.close()
  }
  await saveSnapshot(folder, { ...workbook, id }, files)
}

function lastParts(workbook: Workbook, through: number, lines: number): Part[] {
  return [
    partOf(journalName(through + 1), firstLine(workbook.id, through + 1, lines)),
    partOf('workbook.json', snapshotBytes(viewOf(workbook, through))),
  ]
}

function journalName(journal: number): string {
  return `journals/${basename(journalIn('', journal))}`
}
