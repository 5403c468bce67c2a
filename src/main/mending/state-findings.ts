import { canonical } from '../../core/workbook/canonical.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { damage, type Finding } from './finding.ts'
import { lostLines, missingNumbers } from './journal-findings.ts'
import { belongs, folded, type Look } from './look.ts'

/** Whether the journals up to the snapshot come to it; only whole ones can tell. */
export function differenceFindings(look: Look): Finding[] {
  const { snapshot } = look
  if (snapshot.kind !== 'whole' || snapshot.workbook.id !== look.id) return []
  const { through } = snapshot.workbook
  const upTo = look.journals.filter(({ number }) => number <= through)
  const isWhole = upTo.every((journal) => belongs(journal, look.id) && lostLines(journal) === 0) && missingNumbers(look).every((number) => number > through)
  if (!isWhole) return []
  const count = differingRows(folded(look.id, upTo.flatMap(({ counting }) => counting.map(({ entry }) => entry))), snapshot.workbook)
  return count === 0 ? [] : [damage('snapshotDiffers', { count })]
}

function differingRows(a: Workbook, b: Workbook): number {
  const [ofA, ofB] = [rowsOf(a), rowsOf(b)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])].filter((key) => ofA.get(key) !== ofB.get(key)).length
}

/** Each record with its stamps spelled out, so that records of two workbooks can be compared. */
function rowsOf(workbook: Workbook): Map<string, string> {
  const { stamps, tables } = canonical(workbook)
  const rows = new Map<string, string>()
  for (const [table, records] of Object.entries(tables))
    for (const [id, record] of Object.entries(records)) {
      const marks = record['~']
      const spelled = typeof marks === 'number' ? stamps[marks] : Object.entries(marks).map(([cell, index]) => [cell, stamps[index]])
      rows.set(`${table}/${id}`, JSON.stringify({ ...record, '~': spelled }))
    }
  return rows
}
