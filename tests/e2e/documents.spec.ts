import { expect, test } from '@playwright/test'
import { openWorkbench } from './launch.ts'
import { look, picture } from './looks.ts'
import { openSampleWithAnswers } from './sample.ts'

test('minutes are begun from a meeting, an outline is copied and changed, and hours are pasted', async () => {
  const info = test.info()
  const workbench = await openWorkbench()
  const { page } = workbench
  await openSampleWithAnswers(workbench)

  await page.getByRole('main').waitFor()
  await page.evaluate(() => (location.hash = '#/meetings/mtg_johto_2020_09'))
  await page.getByRole('button', { name: 'Pöytäkirja Wordiin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Pöytäkirja – / })).toBeVisible()
  await picture(workbench, 'minutes', info)

  await page.evaluate(() => (location.hash = '#/reports/outlines'))
  await look(workbench, 'outlines', info)
  await page.getByRole('link', { name: 'Puolivuosikatsaus', exact: true }).click()
  await page.getByRole('button', { name: 'Tee oma kopio' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tee oma kopio' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Puolivuosikatsaus (oma)' })).toBeVisible()
  await page.getByRole('button', { name: 'Jätä pois osio Suurimmat riskit' }).click()
  await expect(page.getByRole('button', { name: 'Ota takaisin: Suurimmat riskit' })).toBeVisible()
  await look(workbench, 'outline', info)

  await page.evaluate(() => (location.hash = '#/budget/staff'))
  await page.getByRole('button', { name: 'Liitä useita päiviä' }).click()
  await page.getByLabel('Rivit').fill('14.9.2020; 3,5; Perhekeskusten ohjaus; 4\n15.9.2020; 7,25')
  await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click()
  await expect(page.getByRole('row', { name: /Perhekeskusten ohjaus/ })).toBeVisible()
  await look(workbench, 'hours', info)

  await page.evaluate(() => (location.hash = '#/reports'))
  await page.getByRole('button', { name: 'Uusi raportti' }).click()
  await look(workbench, 'new-report', info)
  await workbench.close()
})
