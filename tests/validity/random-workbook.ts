import type { ReportKind } from '../../src/core/reporting/report.ts'
import { accountingOf } from '../../src/core/reports/accounting.ts'
import type { ReportOutline } from '../../src/core/templates/template.ts'
import { templateName } from '../../src/core/templates/template.ts'
import type { Id } from '../../src/core/values/ids.ts'
import type { Json } from '../../src/core/values/json.ts'
import type { Table } from '../../src/core/values/table.ts'
import { tables } from '../../src/core/workbook/schema.ts'
import { applyChange } from '../../src/core/workbook/change.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../src/core/workbook/workbook.ts'
import { chance as chanceOf, type Chance } from './chance.ts'
import { keyedId, randomValue, type Making } from './random-value.ts'

/** A workbook with some of everything, made of the tables' own schemas, so that a new table or field is tried without a word here; with one report of the kind. */
export function randomWorkbook(seed: number, outline: ReportOutline): { workbook: Workbook; reportId: Id } {
  const chance = chanceOf(seed)
  const ids = new Map(tables.map((table) => [table.name, idsOf(table, chance)]))
  const making: Making = { chance, idsFor: (field) => ids.get(target(field)) ?? [] }
  const workbook = emptyWorkbook('wbk_random')
  workbook.stamps.push('2021-01-15T08:00:00.000Z-0000-7hq2m1pz')

  for (const table of tables) {
    // Only sending makes these, and what they hold must fit together.
    if (writtenBySending.has(table.name)) continue
    const rows = new Map<Id, Record<string, Json>>()
    for (const id of ids.get(table.name)!) {
      const cells = cellsOf(table, making)
      // Two rows for the same pair are the same row.
      const key = pairs[table.name] ? keyedId(...pairs[table.name]!.map((field) => String(cells[field]))) : id
      rows.set(key, { ...cells, '~': 0 })
    }
    workbook.tables[table.name] = Object.fromEntries(rows) as Workbook['tables'][string]
  }
  const reportId = withFixed(workbook, outline, making)
  if (chance.percent(50)) afterSending(workbook, chance)
  return { workbook, reportId }
}

/** As if the report on the first period had been sent, and rows of the ledger altered and added since. */
function afterSending(workbook: Workbook, chance: Chance): void {
  const [periodId] = Object.keys(workbook.tables['periods']!)
  workbook.tables['reports']!['rep_0'] = { kind: 'interim', periodId: periodId!, grantIds: Object.keys(workbook.tables['grants']!), languages: ['fi'], outline: 'interim@1', '~': 0 }
  applyChange(workbook, { format: currentFormat, stamp: '2021-01-16T08:00:00.000Z-0000-7hq2m1pz', over: {}, ...accountingOf(workbook, 'rep_0', { key: 'reportSent' }) })
  for (const [id, row] of Object.entries(workbook.tables['ledgerRows']!)) {
    if (chance.percent(20)) workbook.tables['ledgerRows']![id] = { ...row, cents: chance.below(90_000) }
    if (chance.percent(10)) workbook.tables['ledgerRows']![`${id}_late`] = { ...row, bookedOn: '2019-05-05' }
    if (chance.percent(5)) workbook.tables['ledgerRows']![id] = { ...row, removed: true }
  }
}

/** What random days and choices cannot make sense of: half-years after each other, a usage period, the report and its texts. */
function withFixed(workbook: Workbook, outline: ReportOutline, making: Making): Id {
  const { chance } = making
  const row = (table: string, id: Id, cells: Record<string, Json>) => void (workbook.tables[table]![id] = { ...workbook.tables[table]![id], ...cells, '~': 0 })
  for (const [index, id] of Object.keys(workbook.tables['periods']!).entries()) {
    const year = 2019 + Math.floor(index / 2)
    const [from, to] = index % 2 === 0 ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`]
    row('periods', id, { from, to, code: `${year}H${1 + (index % 2)}` })
  }
  // What a document is about is there; what else it tells of may be in the bin.
  for (const table of ['periods', ...Object.values(subjects), 'surveys']) for (const cells of Object.values(workbook.tables[table]!)) delete cells['removed']
  for (const id of Object.keys(workbook.tables['waves']!)) row('waves', id, { surveyId: chance.of(Object.keys(workbook.tables['surveys']!)) })
  for (const id of Object.keys(workbook.tables['grants']!)) row('grants', id, { usedFrom: '2019-03-01', usedTo: '2021-10-31' })
  for (const id of Object.keys(workbook.tables['budgetLines']!)) row('budgetLines', id, { year: 2019 + chance.below(3) })
  for (const [id, meeting] of Object.entries(workbook.tables['meetings']!)) if (chance.percent(60)) row('meetings', id, { ...meeting, status: 'held' })
  workbook.tables['settings'] = { settings: { name: { fi: 'Satunnainen LAPE', sv: 'Slumpens LAPE', en: 'Random' }, minimumCell: 5, deviationShare: 1000, '~': 0 } }

  const reportId = 'rep_1'
  const grants = Object.keys(workbook.tables['grants']!).filter(() => chance.percent(70))
  const subject = subjects[outline.reportKind]
  workbook.tables['reports'] = {}
  row('reports', reportId, {
    kind: outline.reportKind,
    periodId: chance.of(Object.keys(workbook.tables['periods']!)),
    ...(subject && { subjectId: chance.of(Object.keys(workbook.tables[subject]!)) }),
    grantIds: grants,
    languages: ['fi', 'sv', 'en'],
    outline: templateName(outline),
  })
  workbook.tables['reportSections'] = {}
  for (const { section } of outline.sections) if (chance.percent(70)) row('reportSections', keyedId(reportId, section), { ...cellsOf(tableOf('reportSections'), making), reportId, section })
  for (const [id, attachment] of Object.entries(workbook.tables['attachments']!)) row('attachments', id, { ...attachment, reportId })
  return reportId
}

const writtenBySending = new Set(['accountings', 'accountedEntries', 'sentReports'])

/** What the documents about one thing are about. */
const subjects: Partial<Record<ReportKind, string>> = { minutes: 'meetings', workshopSummary: 'workshops', consultation: 'waves', hoursList: 'people' }

/** Tables with one row for each pair of others. */
const pairs: Record<string, string[]> = {
  actionPeriods: ['actionId', 'periodId'], riskPeriods: ['riskId', 'periodId'], budgetNotes: ['categoryId', 'periodId'], workloads: ['grantId', 'personId', 'periodId'],
  grantPartners: ['grantId', 'organisationId'], evaluations: ['benefitGoalId', 'periodId'],
}

function idsOf({ name, prefix }: Table, chance: Chance): Id[] {
  const most = name === 'periods' ? 4 : name === 'ledgerRows' ? 30 : name === 'grants' ? 2 : 5
  const least = name === 'periods' ? 3 : ['meetings', 'workshops', 'surveys', 'waves', 'people'].includes(name) ? 1 : 0
  return Array.from({ length: least + chance.below(most - least + 1) }, (_, n) => `${prefix}_${n + 1}`)
}

function cellsOf(table: Table, making: Making): Record<string, Json> {
  const cells: Record<string, Json> = {}
  for (const [field, schema] of Object.entries(table.schema.shape)) {
    if (field === 'removed' || field === 'erased' || field === 'touched') continue
    const value = randomValue(schema as Parameters<typeof randomValue>[0], field, making)
    if (value !== undefined) cells[field] = value
  }
  if (making.chance.percent(4)) cells['removed'] = true
  return cells
}

function tableOf(name: string): Table {
  return tables.find((table) => table.name === name)!
}

/** The table whose rows a field names: `actionId` those of actions, unless it says otherwise. */
function target(field: string): string {
  return named[field] ?? `${field.replace(/Ids?$/, '')}s`
}

const named: Record<string, string> = {
  toActionId: 'actions', responsibleId: 'people', permanentOwnerId: 'organisations', seriesId: 'meetingSeries', municipalityId: 'organisations', fromId: 'decisions', ownerId: 'people', recipientId: 'organisations',
  contactId: 'people', partnerId: 'grantPartners', categoryId: 'costCategories', accountedCategoryId: 'costCategories', personId: 'people', blockId: 'workshopBlocks', becameId: 'actions', correctsId: 'readings', areaId: 'organisations',
  accountedInId: 'reports', partners: 'organisations', municipalities: 'organisations', outlineId: 'reportOutlines', createdById: 'people',
}
