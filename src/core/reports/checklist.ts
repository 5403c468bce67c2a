import { planChanges } from '../actions/action.ts'
import type { Grant } from '../budget/grant.ts'
import type { ChecklistItem } from '../reporting/checklist.ts'
import { attachments } from '../reporting/report.ts'
import { formatCents, formatCount } from '../values/formats.ts'
import { ok, type Result } from '../values/problem.ts'
import { say } from '../values/text.ts'
import { rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { accountOf } from './account-of.ts'
import { tellingFor, type ReportWish } from './build-report.ts'
import type { Readiness } from './report.ts'
import type { Telling } from './telling.ts'

/** For each thing the official looks at, what the workbook can say to it, in sentences. */
export type Checklist = { item: ChecklistItem; says: string[] }[]

export function checklistOf(workbook: Workbook, wish: ReportWish, readiness: Readiness): Result<Checklist> {
  const telling = tellingFor(workbook, wish)
  if (!telling.ok) return telling
  return ok([
    { item: 'usedAsDecided', says: use(telling.value) },
    { item: 'wholeSumUsed', says: telling.value.grants.flatMap((grant) => sums(telling.value, grant)) },
    { item: 'financesAsInstructed', says: [openIn(telling.value, readiness, ['finances', 'staff'])] },
    { item: 'attachmentsAsInstructed', says: [attached(telling.value)] },
  ])
}

function use(telling: Telling): string[] {
  const { workbook, grants, material, words, language, period } = telling
  const count = (number: number) => formatCount(number, language)
  const states = material.actions.map((action) => material.stateOf(action))
  const inState = (state: string) => count(states.filter((one) => one === state).length)
  const changes = rows(workbook, planChanges).filter(({ periodId }) => periodId === period.id).length
  return [
    ...grants.map(({ purpose }) => words('readiness.saysPurpose', { purpose: say(purpose, language) })),
    words('readiness.saysActions', { done: inState('done'), late: inState('late'), all: count(states.length) }),
    words('readiness.saysPlanChanges', { changes: count(changes) }),
  ]
}

function sums({ workbook, period, today, words, language }: Telling, { id, name, grantedMaximumCents }: Grant): string[] {
  const account = accountOf(workbook, id, period.id, today)
  if (!account.ok) return []
  const { grantCents, ownShareCents, paidCents, toReturnCents } = account.value.toDate
  const cents = (amount: number) => formatCents(amount, language)
  return [
    words('readiness.saysUsed', { grant: say(name, language), used: cents(grantCents), maximum: cents(grantedMaximumCents), left: cents(grantedMaximumCents - grantCents) }),
    words('readiness.saysOwnShare', { own: cents(ownShareCents), paid: cents(paidCents), toReturn: cents(toReturnCents) }),
  ]
}

function openIn({ words, language }: Telling, { sections }: Readiness, names: string[]): string {
  const open = sections.flatMap(({ section, findings }) => (names.includes(section) ? findings.filter(({ exception }) => exception === undefined) : []))
  return open.length === 0 ? words('readiness.saysNoFindings') : words('readiness.saysFindings', { findings: formatCount(open.length, language) })
}

function attached({ workbook, report, words, language }: Telling): string {
  const all = rows(workbook, attachments).filter(({ reportId }) => reportId === report.id)
  const count = (some: unknown[]) => formatCount(some.length, language)
  return words('readiness.saysAttachments', { all: count(all), files: count(all.filter(({ fileId }) => fileId !== undefined)), missing: count(all.filter(({ required, fileId }) => required && fileId === undefined)) })
}
