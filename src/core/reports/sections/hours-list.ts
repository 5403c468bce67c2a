import { hundredthsOf } from '../../budget/account-for.ts'
import { workHours, type Grant, type WorkHours } from '../../budget/grant.ts'
import { organisations, people } from '../../programme/programme.ts'
import { isWithin } from '../../values/day.ts'
import { sum } from '../../values/amounts.ts'
import { formatDay, formatDays } from '../../values/formats.ts'
import { compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { factsTable } from './facts.ts'

/** Who worked, for whom and for which project. */
export function hoursFacts(telling: Telling): Block[] {
  const { workbook, words, report, grants } = telling
  const person = row(workbook, people, report.subjectId)
  if (!person) return []
  const employer = row(workbook, organisations, person.organisationId ?? grants[0]?.recipientId)
  const projects = grants.flatMap((grant, index) => [...(index > 0 ? [plain('; ')] : []), ...telling.text(grant.name, 'grants', grant.id), plain(grant.costCentres.length > 0 ? ` (${grant.costCentres.join(', ')})` : '')])
  return [
    factsTable(telling, 't_worker', words('kinds.hoursFactsCaption'), [
      [words('kinds.worker'), [plain(person.name ?? '')]],
      [words('kinds.role'), telling.text(person.role, 'people', person.id)],
      [words('kinds.employer'), employer ? telling.text(employer.name, 'organisations', employer.id) : []],
      [words('kinds.project'), projects],
      [words('reports.factReportingPeriod'), [plain(formatDays(telling.from, telling.to))]],
    ]),
  ]
}

/** Each grant's hours by month and by day. */
export function hoursWorked(telling: Telling): Block[] {
  const { words, grants } = telling
  const told = grants.flatMap((grant) => {
    const own = hoursOf(telling, grant)
    if (own.length === 0) return []
    const name = telling.letters(grant.name, 'grants', grant.id)
    return [...(grants.length > 1 ? [heading(2, name, `hours_${grant.id}`)] : []), byMonth(telling, grant, own), byDay(telling, grant, own)]
  })
  return told.length > 0 ? told : [paragraph(plain(words('kinds.noHours')))]
}

function hoursOf({ workbook, report, from, to }: Telling, grant: Grant): WorkHours[] {
  return rows(workbook, workHours)
    .filter((one) => one.personId === report.subjectId && one.grantId === grant.id && isWithin(one.workedOn, from, to))
    .toSorted((a, b) => compare(a.workedOn, b.workedOn) || compare(a.id, b.id))
}

function byMonth(telling: Telling, grant: Grant, own: WorkHours[]): Block {
  const { words } = telling
  const months = [...new Set(own.map((one) => one.workedOn.slice(0, 7)))]
  return table({
    anchor: `t_months_${grant.id}`,
    caption: words('kinds.monthsCaption'),
    columns: [[words('kinds.month'), 28], [words('kinds.projectHours'), 18, 'end'], [words('kinds.otherHours'), 18, 'end'], [words('kinds.allHours'), 18, 'end'], [words('kinds.projectShare'), 18, 'end']],
    rows: months.map((month) => [[plain(monthName(month))], ...split(telling, `${month}_${grant.id}`, own.filter((one) => one.workedOn.startsWith(month)))]),
    total: [[plain(words('reports.total'))], ...split(telling, `total_${grant.id}`, own)],
    note: words('kinds.hoursNote'),
  })
}

/** Project, base job, both, and the project's share of both. */
function split({ figures }: Telling, name: string, some: WorkHours[]): Inline[][] {
  const project = sum(some.map((one) => one.hoursHundredths))
  const other = sum(some.map((one) => one.otherHoursHundredths ?? 0))
  const both = 'sum of workHours.hoursHundredths, workHours.otherHoursHundredths'
  const records = recordsOf('workHours', some)
  return [
    [figures.of(`project_${name}`, 'hoursHundredths', project, 'sum of workHours.hoursHundredths', records)],
    [figures.of(`other_${name}`, 'hoursHundredths', other, 'sum of workHours.otherHoursHundredths', records)],
    [figures.of(`all_${name}`, 'hoursHundredths', project + other, both, records)],
    [figures.of(`share_${name}`, 'shareHundredths', hundredthsOf(project, project + other), `share of sum of workHours.hoursHundredths in ${both}`, records)],
  ]
}

function byDay(telling: Telling, grant: Grant, own: WorkHours[]): Block {
  const { words, figures } = telling
  const hours = (name: string, field: 'hoursHundredths' | 'otherHoursHundredths', some: WorkHours[]) => [figures.sum(`${name}_${grant.id}`, 'hoursHundredths', 'workHours', field, some)]
  return table({
    anchor: `t_hours_${grant.id}`,
    caption: words('kinds.hoursCaption'),
    columns: [[words('kinds.day'), 16], [words('kinds.task'), 52], [words('kinds.projectHours'), 16, 'end'], [words('kinds.otherHours'), 16, 'end']],
    rows: own.map((one) => [
      [plain(formatDay(one.workedOn))],
      telling.text(one.task, 'workHours', one.id),
      hours(`day_${one.workedOn}`, 'hoursHundredths', [one]),
      one.otherHoursHundredths === undefined ? [plain('–')] : hours(`day_other_${one.workedOn}`, 'otherHoursHundredths', [one]),
    ]),
    total: [[plain(words('reports.total'))], [], hours('days', 'hoursHundredths', own), hours('days_other', 'otherHoursHundredths', own)],
  })
}

/** Lines for the worker and for whoever approves the hours. */
export function hoursSignatures({ workbook, words, report }: Telling): Block[] {
  const person = row(workbook, people, report.subjectId)
  return [{ kind: 'signatures', lines: [{ role: words('kinds.employee'), name: person?.name ?? '' }, { role: words('kinds.employersRepresentative'), name: '' }] }]
}

/** `9/2020` */
function monthName(month: string): string {
  const [year, number] = month.split('-')
  return `${Number(number)}/${year}`
}
