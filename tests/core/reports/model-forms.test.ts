import { expect, test } from 'vitest'
import { tables } from '../../../src/core/workbook/schema.ts'
import { outline } from './small-workbook.ts'

/**
 * The fields of the public model forms (the two OPH form definitions, facts of the field 1.4), and where each has its
 * place with us: a section of the outline with at most the form's characters, or the data that the section prints.
 */
const fields: { field: string; of: 'interim' | 'final' | 'both'; section: string; atMost?: number; data?: string[] }[] = [
  { field: 'avustuksen saaja (80)', of: 'both', section: 'basics', data: ['grants.recipientId', 'organisations.name'] },
  { field: 'hankkeen nimi (200)', of: 'both', section: 'basics', data: ['grants.name'] },
  { field: 'diaarinumero, päätöspäivä, käyttöaika', of: 'both', section: 'basics', data: ['grants.diaryNumber', 'grants.decidedOn', 'grants.usedFrom', 'grants.usedTo'] },
  { field: 'tavoite (1000)', of: 'both', section: 'objectives', atMost: 1000, data: ['objectives.name', 'objectives.description'] },
  { field: 'toiminta (1000)', of: 'both', section: 'actions', atMost: 1000, data: ['actionPeriods.done'] },
  { field: 'konkreettiset tulokset (1000)', of: 'both', section: 'actions', data: ['actionPeriods.results'] },
  { field: 'miten toimintaa, tuloksia ja vaikutuksia on arvioitu (1500)', of: 'both', section: 'evaluation', atMost: 1500 },
  { field: 'viestintä (1000)', of: 'both', section: 'communication', atMost: 1000, data: ['communications.channel'] },
  { field: 'tuotoksen tyyppi, kuvaus, saatavuus ja lisätiedot', of: 'both', section: 'outputs', data: ['outputs.type', 'outputs.description', 'outputs.availability', 'outputs.note'] },
  { field: 'hyvien käytäntöjen kanta: on tai ei, ja tunnus', of: 'both', section: 'outputs', data: ['outputs.practiceId', 'outputs.link'] },
  { field: 'lisätietoja', of: 'both', section: 'remarks', atMost: 1000 },
  { field: 'pääkirja liitteenä', of: 'both', section: 'signatures', data: ['attachments.kind', 'attachments.fileId'] },
  { field: 'tiivistelmä (1000)', of: 'final', section: 'summary', atMost: 1000 },
  { field: 'toteutus, työnjako ja aikataulu (2000)', of: 'final', section: 'organisation', atMost: 2000 },
]

test.each(fields.flatMap(({ of, ...one }) => (of === 'both' ? (['interim', 'final'] as const) : [of]).map((kind) => ({ kind, ...one }))))('$kind: $field', ({ kind, section, atMost, data = [] }) => {
  const place = outline(kind).sections.find((one) => one.section === section)
  expect(place).toBeDefined()
  if (atMost !== undefined) expect(place?.limit).toBeLessThanOrEqual(atMost)
  const known = new Set(tables.flatMap(({ name, schema }) => Object.keys(schema.shape).map((field) => `${name}.${field}`)))
  expect(data.filter((field) => !known.has(field))).toEqual([])
})
