import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainFrom, type RichDocument } from '../../../src/core/values/rich-text.ts'
import { isObject } from '../../../src/core/workbook/change.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { readTemplates } from '../../../src/main/bundled/templates.ts'

/** The field's glossary: `finds` is where a Finnish text speaks of the thing, `expects` the Swedish stems of which one must then stand there. */
const glossary = JSON.parse(readFileSync('tests/fixtures/glossary.json', 'utf8')) as { fi: string; sv: string; en: string; finds: string; expects: string[] }[]
const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }

test('Swedish texts of the sample say a glossary thing by its glossary term', () => {
  expect(Object.entries(workbook.tables).flatMap(([table, records]) => Object.entries(records).flatMap(([id, record]) => strays(record, `${table}/${id}`)))).toEqual([])
})

test('so do the Swedish texts of the templates', async () => {
  for (const kind of ['meeting', 'survey', 'workshop', 'report'] as const) {
    const read = await readTemplates('resources', kind)
    expect(read.ok && read.value.flatMap((template) => strays(template, template.id))).toEqual([])
  }
})

test('a word that is not the glossary’s is noticed', () => {
  expect(strays({ title: { fi: 'Lastensuojelun kysely', sv: 'Barnavårdens enkät' } }, 'here')).toEqual(['here.title: lastensuojelu – barnskydd'])
  expect(new Set(glossary.map(({ fi }) => fi)).size).toBe(glossary.length)
  for (const { fi, sv, finds, expects } of glossary) expect([fi, new RegExp(finds, 'iu').test(fi), expects.some((stem) => sv.includes(stem))]).toEqual([fi, true, true])
})

function strays(value: unknown, where: string): string[] {
  if (!isObject(value) && !Array.isArray(value)) return []
  if (isObject(value) && isWritten(value['fi']) && isWritten(value['sv'])) {
    const [fi, sv] = [plain(value['fi']), plain(value['sv']).toLowerCase()]
    return glossary.filter(({ finds, expects }) => new RegExp(finds, 'iu').test(fi) && !expects.some((stem) => sv.includes(stem))).map((term) => `${where}: ${term.fi} – ${term.sv}`)
  }
  return Object.entries(value).flatMap(([field, inner]) => strays(inner, `${where}.${field}`))
}

function isWritten(value: unknown): value is string | RichDocument {
  return typeof value === 'string' || (isObject(value) && value['type'] === 'doc')
}

function plain(value: string | RichDocument): string {
  return typeof value === 'string' ? value : plainFrom(value)
}
