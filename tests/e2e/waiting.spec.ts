import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { answering, command, look } from './looks.ts'
import { smallDisk, type SmallDisk } from './small-disk.ts'

test.describe.configure({ mode: 'serial' })

let userData: string
let disk: SmallDisk
let workbench: OpenWorkbench
test.beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'muutos-e2e-'))
  disk = smallDisk(join(userData, 'workbooks'), 8)
  workbench = await openWorkbench({ userData })
  await askPast(workbench.page)('workbooks.createEmpty', { name: 'Oma alue' })
  await workbench.page.reload()
})
test.afterAll(async () => {
  await workbench?.close()
  disk?.remove()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

test('on a full disk the form closes, and the window says what waits and why', async () => {
  const { page } = workbench
  await addFollowUp(page, 'Sovitaan aukioloista')
  await expect(page.getByText(/^Tallennettu tälle koneelle/)).toBeVisible()
  disk.fill()
  await addFollowUp(page, 'Varataan tilat')
  await expect(page.getByText(/^Ei vielä tallessa: lisätty seuranta-asia Varataan tilat/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Yksi muutos ei ole vielä levyllä' })).toBeVisible()
  await addFollowUp(page, 'Kutsutaan järjestöt')
  await page.getByRole('button', { name: '2 muutosta ei ole vielä levyllä' }).click()
  const waiting = page.getByRole('dialog', { name: '2 muutosta ei ole vielä levyllä' })
  await expect(waiting).toContainText('levy on täynnä')
  await expect(waiting.getByRole('listitem')).toHaveText(['lisätty seuranta-asia Varataan tilat', 'lisätty seuranta-asia Kutsutaan järjestöt'])
  await look(workbench, 'full-disk', test.info())
})

test('trying again while the disk is still full says so', async () => {
  const { page } = workbench
  await page.getByRole('button', { name: 'Yritä nyt' }).click()
  await expect(page.getByText('Levylle ei vieläkään voi kirjoittaa.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '2 muutosta ei ole vielä levyllä' })).toBeFocused()
})

test('closing the workbook asks first, names what would be lost, and leaves it open', async () => {
  const { app, page } = workbench
  const asked = await answering(app, 'cancel')
  await command(app, 'closeWorkbook')
  await expect(page.getByText(/^Työkirja jätettiin auki/)).toBeVisible()
  expect(await asked()).toEqual([expect.stringMatching(/2 muutosta ei ole vielä levyllä[^]*Varataan tilat[^]*Kutsutaan järjestöt[^]*levy on täynnä/)])
})

test('when there is room again, what waited is saved, in its order', async () => {
  const { page } = workbench
  disk.free()
  await page.getByRole('button', { name: '2 muutosta ei ole vielä levyllä' }).click()
  await page.getByRole('button', { name: 'Yritä nyt' }).click()
  await expect(page.getByText('Odottaneet muutokset ovat nyt levyllä.')).toBeVisible()
  await expect(page.getByText(/^Tallennettu tälle koneelle/)).toBeVisible()
  await workbench.close()
  workbench = await openWorkbench({ userData })
  const ask = askPast(workbench.page)
  const { workbooks } = await ask('workbooks.list', null)
  await ask('workbooks.open', { id: workbooks[0]!.id })
  const { rows } = await ask('workbook.page', { table: 'followUps', from: 0 })
  expect(Object.values(rows).map((row) => (row['title'] as { fi: string }).fi)).toEqual(['Sovitaan aukioloista', 'Varataan tilat', 'Kutsutaan järjestöt'])
})

/** With a note that fits into no block that the journal has already. */
async function addFollowUp(page: Page, title: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#/follow-ups'))
  await page.getByRole('button', { name: 'Uusi seuranta-asia' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('suomi').first().fill(title)
  await dialog.getByLabel('suomi').nth(1).fill('Muistiinpano. '.repeat(600))
  await dialog.getByRole('button', { name: 'Tallenna' }).click()
  await expect(dialog).toBeHidden()
}
