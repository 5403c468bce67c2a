import { ok, failed, type Result } from '../../core/values/problem.ts'
import type { FileSystem } from '../store/files.ts'
import { besideFindings } from './beside.ts'
import { damage, note, type Finding } from './finding.ts'
import { journalFindings } from './journal-findings.ts'
import { lookAt, type Look } from './look.ts'
import { rowFindings } from './row-findings.ts'
import { stateOf } from './salvage.ts'
import { differenceFindings } from './state-findings.ts'

/**
 * Looks through every file of a workbook's folder: the snapshot, every line of every journal, whether the journals
 * come to the snapshot, kept files, answers, drafts, the lock, what does not belong there, and the rows themselves.
 * Nothing is written. What a newer program wrote is not judged.
 */
export async function examine(folder: string, files: FileSystem): Promise<Result<Finding[]>> {
  const look = await lookAt(folder, files)
  if (look.id === null && look.journals.length === 0 && look.snapshot.kind === 'missing') return failed('workbook-missing')
  if (look.newer) return ok([note('newer', {})])
  const state = stateOf(look)
  return ok([
    ...snapshotFindings(look),
    ...journalFindings(look),
    ...differenceFindings(look),
    ...(await besideFindings(look, state, files)),
    ...(state ? rowFindings(state) : []),
  ])
}

function snapshotFindings({ snapshot, id }: Look): Finding[] {
  if (snapshot.kind === 'missing') return [damage('snapshotMissing', {})]
  if (snapshot.kind === 'damaged') return [damage('snapshotDamaged', {})]
  return snapshot.kind === 'whole' && snapshot.workbook.id !== id ? [damage('snapshotOfAnother', {})] : []
}
