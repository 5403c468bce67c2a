import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { followUps } from '../src/core/meetings/meeting.ts'
import { risks } from '../src/core/risks/risk.ts'
import type { Json } from '../src/core/values/json.ts'
import type { Table } from '../src/core/values/table.ts'
import { say, type Language, type Text } from '../src/core/values/text.ts'
import type { Edit } from '../src/core/workbook/change.ts'
import { removeRow } from '../src/core/workbook/edits.ts'
import { wordsIn } from '../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from '../tests/e2e/launch.ts'
import { chooseFile, chooseTarget, openSampleWithAnswers } from '../tests/e2e/sample.ts'

// `npm run pictures`: each screen of the bundled region as the guide shows it, Finnish in light and Swedish in dark.
// `npm run pictures -- FOLDER [WIDTHxHEIGHT]` takes every language in light and dark into a folder of your own, to be looked at.

/** Where each picture is taken; a list with a row open, so that the picture shows what a row holds. */
const places = {
  home: '/home',
  actions: '/actions/act_perhekeskusverkosto',
  'follow-ups': '/follow-ups/fol_eropolku_1',
  meetings: '/meetings/mtg_ohjausryhma_2020_12',
  'meeting-record': '/meetings/mtg_ohjausryhma_2021_02/record',
  workshops: '/workshops/wsh_yhteinentahtotila',
  'workshop-run': '/workshops/wsh_juurruttaminen/run',
  surveys: '/surveys/wav_vanhemmat2020',
  'survey-results': '/surveys/wav_vanhemmat2020/results',
  indicators: '/indicators/ind_kohtaamispaikkakaynnit',
  budget: '/budget',
  risks: '/risks/rsk_osaajapula',
  'report-desk': '/reports/rep_2020h2?section=finances',
  settings: '/settings/programme',
}
const [folder, size = '1360x860'] = process.argv.slice(2)
const target = resolve(folder ?? join(import.meta.dirname, '../docs/guide/pictures'))
const looks: [Language, 'light' | 'dark'][] = folder
  ? [['fi', 'light'], ['fi', 'dark'], ['sv', 'light'], ['sv', 'dark'], ['en', 'light']]
  : [['fi', 'light'], ['sv', 'dark']]
const [width, height] = size.split('x').map(Number) as [number, number]

mkdirSync(target, { recursive: true })
const workbench = await openWorkbench()
const { app, page, close } = workbench
await page.setViewportSize({ width, height })
await seen()
await picture(page, 'start', 'fi', 'light')
await openSampleWithAnswers({ app, page })
for (const [language, theme] of looks) {
  await look(language, theme)
  for (const [name, place] of Object.entries(places)) {
    await go(place)
    await picture(page, name, language, theme)
  }
}
// What happened to records fills a part of the window only, and is taken without the rest.
await page.setViewportSize({ width, height: Math.min(height, 660) })
for (const [language, theme] of looks) {
  const backup = await workOnCopy(workbench, language)
  await look(language, theme)
  await go('/risks/rsk_osaajapula')
  await page.getByRole('button', { name: wordsIn(language)('history.open') }).click()
  await picture(page.getByRole('dialog'), 'history', language, theme)
  await page.keyboard.press('Escape')
  // Where the button was pressed there would be another under the pointer.
  await page.mouse.move(0, 0)
  await go('/bin/rsk_kieli')
  await picture(page.getByRole('main'), 'bin', language, theme)
  await go(`/backups/${backup}`)
  await picture(page.getByRole('main'), 'backups', language, theme)
}
await close()

async function look(language: Language, theme: 'light' | 'dark'): Promise<void> {
  await askPast(page)('preferences.write', { language, theme })
  await page.reload()
}

async function go(place: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#${place}`)
  await seen()
}

async function seen(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Opens a copy of the sample, since the sample has no backups, and works on it; the name of the backup made before that is returned. */
async function workOnCopy({ userData }: OpenWorkbench, language: Language): Promise<string> {
  const ask = askPast(page)
  const file = join(userData, 'Koivuranta.muutos')
  await ask('preferences.write', { who: 'Muutosagentti' })
  await ask('workbooks.openSample', null)
  await chooseTarget(app, file)
  await ask('workbooks.saveCopy', null)
  await chooseFile(app, file)
  await ask('workbooks.openFile', null)
  const { name } = await ask('backups.make', null)

  const titleOf = async (table: Table, id: string) => ({ title: say((await ask('workbook.page', { table: table.name, from: 0 })).rows[id]!['title'] as Text, language) })
  const title = await titleOf(risks, 'rsk_osaajapula')
  const saved = (cells: Record<string, Json>): Edit => ({ label: { key: 'riskSaved', values: title }, put: { risks: { rsk_osaajapula: cells } } })
  const edits = [
    saved({ 'measure.fi': 'Yhteinen rekrytointi naapurimaakunnan kanssa', 'measure.sv': 'Gemensam rekrytering med grannlandskapet' }),
    saved({ probability: 3 }),
    removeRow({ key: 'followUpRemoved', values: await titleOf(followUps, 'fol_eropolku_2') }, followUps, 'fol_eropolku_2'),
    removeRow({ key: 'riskRemoved', values: await titleOf(risks, 'rsk_kieli') }, risks, 'rsk_kieli'),
  ]
  for (const edit of edits) await ask('workbook.commit', edit)
  return name
}

/** Of the whole window, or of a part of it. */
async function picture(of: Page | Locator, name: string, language: Language, theme: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  // What is asked from main comes after the screen itself.
  await page.waitForTimeout(name === 'report-desk' ? 3000 : 900)
  const file = join(target, `${name}-${language}-${theme}.png`)
  await of.screenshot({ path: file, animations: 'disabled' })
  console.log(file)
}
