import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ReportKind } from '../../../src/core/reporting/report.ts'
import type { ReportOutline, SurveyTemplate, Template, TemplateKind, WorkshopTemplate } from '../../../src/core/templates/template.ts'
import { readTemplates } from '../../../src/main/bundled/templates.ts'
import { everyWord } from '../../../src/words/words.ts'

test('every bundled template fits its schema, in three languages', async () => {
  expect((await bundled('meeting')).map(({ id }) => id)).toEqual(['hearing', 'lape-group', 'partner-meeting', 'steering-group'])
  expect((await bundled('survey')).map(({ id }) => id)).toEqual(['children', 'parents', 'professionals'])
  expect((await bundled('workshop')).map(({ id }) => id)).toEqual(['customer-path', 'embedding', 'risks', 'shared-vision'])
  expect((await bundled('report')).map(({ id }) => id)).toEqual(['change-request', 'consultation', 'cost-account', 'final', 'half-year', 'hours-list', 'interim', 'minutes', 'project-plan', 'workshop-summary'])
})

test('no text of a template is empty or the same word for word in two languages, unless it is a name', async () => {
  const same: string[] = []
  for (const kind of ['meeting', 'survey', 'workshop', 'report'] as const)
    for (const template of await bundled(kind))
      for (const { fi, sv, en } of textsIn(template)) {
        expect([fi, sv, en].every((words) => words.trim().length > 0)).toBe(true)
        if (fi === en || (fi === sv && fi.length > 12)) same.push(fi)
      }
  expect(same).toEqual(['Pre-mortem'])
})

test('the outlines hold the canonical sections in their order, and every kind of document has one', async () => {
  const outlines = (await bundled('report')) as ReportOutline[]
  const [final, interim] = ['final', 'interim'].map((id) => outlines.find((one) => one.id === id)!) as [ReportOutline, ReportOutline]
  expect(outlines.map(({ reportKind }) => reportKind).toSorted()).toEqual(ReportKind.options.toSorted())
  const names = (outline: ReportOutline) => outline.sections.map(({ section }) => section)
  expect(names(interim)).toEqual('basics summary planChanges objectives actions events outputs participation surveys effects organisation staff communication evaluation risks embedding finances nextPeriod remarks signatures attendanceHours'.split(' '))
  expect(names(final).filter((section) => !names(interim).includes(section))).toEqual(['background', 'municipalities', 'steeringStatement'])
  expect(outlines.flatMap(({ sections }) => sections).every(({ limit }) => limit === undefined || (limit >= 80 && limit <= 2000))).toBe(true)
})

test('likert questions offer five points and "cannot say", smileys three, and one parents’ question several choices', async () => {
  const [children, parents, professionals] = (await bundled('survey')) as [SurveyTemplate, SurveyTemplate, SurveyTemplate]
  const scales = (template: SurveyTemplate) => template.questions.filter(({ type }) => type === 'scale').map(({ options }) => options!.map(({ code }) => code).join(' '))
  expect(new Set(scales(children))).toEqual(new Set(['1 2 3']))
  expect(new Set([...scales(parents), ...scales(professionals)])).toEqual(new Set(['1 2 3 4 5 eos']))
  expect(parents.questions.filter(({ type }) => type === 'multi')).toHaveLength(1)
  for (const template of [children, parents, professionals]) expect(template.questions.filter(({ type }) => type === 'open').length).toBeGreaterThanOrEqual(2)
})

test('a workshop has blocks in which items are captured, and lasts two hours to half a day', async () => {
  for (const template of (await bundled('workshop')) as WorkshopTemplate[]) {
    const minutes = template.blocks.reduce((total, block) => total + block.minutes, 0)
    expect(minutes).toBeGreaterThanOrEqual(120)
    expect(minutes).toBeLessThanOrEqual(240)
    expect(template.blocks.filter(({ captures }) => captures).length).toBeGreaterThanOrEqual(2)
  }
})

test('a template that does not fit its schema is named, with the field', async () => {
  expect(await damaged((outline) => outline.replace('"required": true', '"required": "yes"'))).toEqual({ ok: false, problem: { key: 'template-not-valid', values: { file: 'interim.json', field: 'sections.1.required' } } })
  expect(await damaged((outline) => outline.slice(0, 400))).toEqual({ ok: false, problem: { key: 'template-not-valid', values: { file: 'interim.json', field: '–' } } })
  expect(await damaged((outline) => outline.replace('"id": "interim"', '"id": "final"'))).toEqual({ ok: false, problem: { key: 'template-not-valid', values: { file: 'interim.json', field: 'id' } } })
  for (const language of ['fi', 'sv', 'en'] as const) expect(everyWord(language)['problems.templateNotValid']).toContain('{{file}}')
})

async function bundled(kind: TemplateKind): Promise<Template[]> {
  const read = await readTemplates('resources', kind)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

async function damaged(alter: (outline: string) => string) {
  const resources = mkdtempSync(join(tmpdir(), 'templates-'))
  cpSync('resources/templates', join(resources, 'templates'), { recursive: true })
  const path = join(resources, 'templates/reports/interim.json')
  writeFileSync(path, alter(readFileSync(path, 'utf8')))
  return readTemplates(resources, 'report')
}

function textsIn(value: unknown): { fi: string; sv: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fi' in value && 'sv' in value && 'en' in value) return [value as { fi: string; sv: string; en: string }]
  return Object.values(value).flatMap(textsIn)
}
