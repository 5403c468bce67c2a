import type { Entry } from '../store/lines.ts'
import { damage, loss, note, type Finding } from './finding.ts'
import { belongs, type Journal, type Look } from './look.ts'
import { journalName } from './names.ts'

/** What is wrong with the journals, each by itself and one after the other. */
export function journalFindings(look: Look): Finding[] {
  return [...look.journals.flatMap((journal) => findingsOf(journal, look)), ...missingJournals(look), ...unknownParcels(look)]
}

/** The numbers of lines that are promised, by the next journal or by later lines, and not there. */
export function lostLines({ counting, seal }: Journal): number {
  const there = new Set(counting.map(({ n }) => n))
  const promised = Math.max(seal ?? 0, ...there)
  return promised - [...there].filter((n) => n <= promised).length
}

/** The numbers of journals that should be there and are not: all from the first on, and the one after the snapshot. */
export function missingNumbers({ journals, snapshot }: Look): number[] {
  const there = new Set(journals.map(({ number }) => number))
  const last = Math.max(0, ...there, snapshot.kind === 'whole' ? snapshot.workbook.through + 1 : 0)
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !there.has(number))
}

function findingsOf(journal: Journal, look: Look): Finding[] {
  const file = journalName(journal.number)
  const isLast = journal === look.journals.at(-1)
  if (isLast && journal.header === null && journal.lines.length === 0 && journal.strays === 0) return [note('journalNotBegun', { file })]

  const findings: Finding[] = []
  const lost = lostLines(journal)
  if (journal.header !== null && !belongs(journal, look.id)) findings.push(damage('journalOfAnother', { file }))
  if (journal.header === null) findings.push(damage('journalWithoutHeader', { file }))
  if (lost > 0) findings.push(isFolded(journal, look) ? damage('historyLost', { file, count: lost }) : loss('changesLost', { file, count: lost }))
  else if (journal.strays > 0) findings.push(damage('journalWithStrays', { file, count: journal.strays }))
  if (isOutOfOrder(journal)) findings.push(damage('journalOutOfOrder', { file }))
  if (journal.cutShort && isLast) findings.push(note('journalCutShort', { file }))
  return findings
}

/** Whether what the journal tells is in the snapshot too. */
function isFolded({ number }: Journal, { snapshot }: Look): boolean {
  return snapshot.kind === 'whole' && number <= snapshot.workbook.through
}

function isOutOfOrder({ counting }: Journal): boolean {
  return counting.some(({ n }, index) => index > 0 && n <= counting[index - 1]!.n)
}

function missingJournals(look: Look): Finding[] {
  const { snapshot } = look
  const through = snapshot.kind === 'whole' ? snapshot.workbook.through : 0
  return missingNumbers(look).map((number) => (number <= through ? damage('historyJournalMissing', { file: journalName(number) }) : loss('journalMissing', { file: journalName(number) })))
}

/** A merge that was undone or redone, whose parcel is nowhere. */
function unknownParcels({ journals }: Look): Finding[] {
  const entries = journals.flatMap(({ counting }) => counting.map(({ entry }) => entry))
  const known = new Set(entries.flatMap((entry) => ('parcel' in entry ? [entry.parcel.id] : [])))
  const count = entries.filter((entry) => parcelNamed(entry) !== null && !known.has(parcelNamed(entry)!)).length
  return count === 0 ? [] : [damage('parcelMissing', { count })]
}

function parcelNamed(entry: Entry): string | null {
  if ('setAside' in entry) return entry.setAside
  return 'takeIn' in entry ? entry.takeIn : null
}
