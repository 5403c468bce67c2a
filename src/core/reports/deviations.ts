import type { AccountLine } from '../budget/account.ts'
import { inForce } from '../settings/defaults.ts'
import { settings, settingsId } from '../settings/settings.ts'
import { row } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** Past which a deviation from the budget asks for a reason: the workbook's setting, in hundredths of a percent. */
export function deviationShareOf(workbook: Workbook): number {
  return inForce(row(workbook, settings, settingsId)).deviationShare
}

/** Whether a cost category is further from what was due than the share; costs without any budget always are. */
export function deviates(line: Pick<AccountLine, 'deviationShare' | 'outturnCents'>, share: number): boolean {
  return line.deviationShare === null ? line.outturnCents !== 0 : Math.abs(line.deviationShare) > share
}
