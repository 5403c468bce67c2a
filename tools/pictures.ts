import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../src/core/values/text.ts'
import { askPast, openWorkbench } from '../tests/e2e/launch.ts'
import { openSampleWithAnswers } from '../tests/e2e/sample.ts'

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
const { app, page, close } = await openWorkbench()
await page.setViewportSize({ width, height })
await picture(page, 'start', 'fi', 'light')
await openSampleWithAnswers({ app, page })
for (const [language, theme] of looks) {
  await askPast(page)('preferences.write', { language, theme })
  await page.reload()
  for (const [name, place] of Object.entries(places)) {
    await page.evaluate((hash) => (location.hash = hash), `#${place}`)
    await picture(page, name, language, theme)
  }
}
await close()

async function picture(page: Page, name: string, language: Language, theme: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  // What is asked from main comes after the screen itself.
  await page.waitForTimeout(name === 'report-desk' ? 3000 : 900)
  const file = join(target, `${name}-${language}-${theme}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  console.log(file)
}
