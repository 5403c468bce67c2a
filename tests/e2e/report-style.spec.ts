import { expect, test } from '@playwright/test'
import { resolve } from 'node:path'
import { openWorkbench } from './launch.ts'
import { look } from './looks.ts'
import { openSampleWithAnswers } from './sample.ts'

test('the look of documents is chosen in the settings and taken away again', async () => {
  const info = test.info()
  const workbench = await openWorkbench()
  const { app, page } = workbench
  await openSampleWithAnswers(workbench)
  await page.getByRole('main').waitFor()
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [path] })) as typeof dialog.showOpenDialog
  }, resolve('tests/fixtures/word/own-styles.dotx'))
  await page.evaluate(() => (location.hash = '#/settings'))
  await expect(page.getByText('Asiakirjat kirjoitetaan ohjelman omilla tyyleillä.')).toBeVisible()
  await look(workbench, 'report-style-ours', info)
  await page.getByRole('button', { name: 'Valitse tiedosto…' }).click()
  await expect(page.getByText('Asiakirjat kirjoitetaan tiedoston own-styles.dotx tyyleillä.')).toBeVisible()
  await look(workbench, 'report-style-theirs', info)
  await page.getByRole('button', { name: 'Palauta ohjelman tyylit' }).click()
  await expect(page.getByText('Asiakirjat kirjoitetaan ohjelman omilla tyyleillä.')).toBeVisible()
  await workbench.close()
})
