import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../src/core/values/text.ts'
import { askPast, openWorkbench } from '../tests/e2e/launch.ts'
import { openSampleWithAnswers } from '../tests/e2e/sample.ts'

// `npm run pictures`: each screen of the bundled region as the guide shows it, Finnish in light and Swedish in dark.
// `npm run pictures -- FOLDER [WIDTHxHEIGHT]` takes every language in light and dark into a folder of your own, to be looked at.

const screens = ['start', 'home', 'actions', 'follow-ups', 'meetings', 'workshops', 'surveys', 'indicators', 'budget', 'risks', 'reports', 'settings']
const [folder, size = '1440x900'] = process.argv.slice(2)
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
  for (const screen of screens.slice(1)) {
    await page.evaluate((hash) => (location.hash = hash), `#/${screen}`)
    await picture(page, screen, language, theme)
  }
}
await close()

async function picture(page: Page, screen: string, language: Language, theme: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  // What is asked from main comes after the screen itself.
  await page.waitForTimeout(700)
  await selectFirst(page, screen)
  const file = join(target, `${screen}-${language}-${theme}.png`)
  await page.screenshot({ path: file, animations: 'disabled' })
  console.log(file)
}

/** A list is shown with its first row open, so that the picture shows what a row holds. */
async function selectFirst(page: Page, screen: string): Promise<void> {
  if (['start', 'home', 'settings', 'budget', 'reports'].includes(screen)) return
  const row = page.getByRole('grid').first().getByRole('row').nth(1)
  if ((await row.count()) === 0) return
  await row.click()
  await page.waitForTimeout(500)
}
