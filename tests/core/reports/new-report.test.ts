import { expect, test } from 'vitest'
import { newAttachments, newException, withNarrative } from '../../../src/core/reporting/new-report.ts'
import { attachments, reportExceptions, reportSections } from '../../../src/core/reporting/report.ts'
import { richFrom } from '../../../src/core/values/rich-text.ts'

const finnish = richFrom('Syksyllä verkosto käynnistyi.')
const swedish = richFrom('Nätverket startades på hösten.')

test('a section’s row is made of report and section, so two computers write the same one', () => {
  const row = withNarrative(undefined, 'rep_1', 'summary', 'fi', finnish)
  expect(row).toEqual({ id: 'rep_1:summary', reportId: 'rep_1', section: 'summary', narrative: { fi: finnish } })
  expect(reportSections.schema.safeParse(row).success).toBe(true)
})

test('each language has its own text, and one that is emptied leaves the other', () => {
  const both = withNarrative(withNarrative(undefined, 'rep_1', 'summary', 'fi', finnish), 'rep_1', 'summary', 'sv', swedish)
  expect(both.narrative).toEqual({ fi: finnish, sv: swedish })
  expect(withNarrative(both, 'rep_1', 'summary', 'fi', null).narrative).toEqual({ sv: swedish })
  expect(withNarrative(withNarrative(both, 'rep_1', 'summary', 'fi', null), 'rep_1', 'summary', 'sv', null)).toEqual({ id: 'rep_1:summary', reportId: 'rep_1', section: 'summary' })
})

test('a report begins with its usual attachments, the ledger obligatory', () => {
  let made = 0
  const rows = newAttachments({ id: 'rep_1', kind: 'interim' }, () => `atc_${++made}`, (kind) => ({ fi: kind }))
  expect(rows.filter((row) => row.required).map((row) => row.kind)).toEqual(['ledger'])
  expect(rows.every((row) => attachments.schema.safeParse(row).success)).toBe(true)
  expect(newAttachments({ id: 'rep_2', kind: 'minutes' }, () => 'atc_1', (kind) => ({ fi: kind }))).toEqual([])
})

test('the exception for a finding is a row that its schema takes', () => {
  const row = newException('rep_1', 'indicator-without-reading:ind_1:per_2', 'Tieto saadaan maaliskuussa', 'Hankepäällikkö')
  expect(row.id).toBe('rep_1:indicator-without-reading:ind_1:per_2')
  expect(reportExceptions.schema.safeParse(row).success).toBe(true)
})
