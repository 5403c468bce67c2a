import { expect, test, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { look } from './looks.ts'

test.describe.configure({ mode: 'serial' })

let userData: string
let workbench: OpenWorkbench
test.beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'muutos-e2e-'))
  workbench = await openWorkbench({ userData })
  await askPast(workbench.page)('workbooks.createEmpty', { name: 'Oma alue' })
  await workbench.page.reload()
})
test.afterAll(async () => {
  await workbench.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

test('what was typed into a form is there after the program was killed', async () => {
  await openNewFollowUp(workbench.page)
  await workbench.page.getByRole('dialog').getByLabel('suomi').first().fill('Sovitaan aukioloista')
  await expect.poll(() => draftValue()).toMatchObject({ title: { fi: 'Sovitaan aukioloista' } })
  await killed()
  await openNewFollowUp(workbench.page)
  const dialog = workbench.page.getByRole('dialog')
  await expect(dialog.getByText(/^Jatkat luonnosta, jota kirjoitit/)).toBeVisible()
  await expect(dialog.getByLabel('suomi').first()).toHaveValue('Sovitaan aukioloista')
  await look(workbench, 'draft', test.info())
})

test('a draft that is discarded is gone, and the form begins as it would have', async () => {
  const dialog = workbench.page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Hylkää luonnos' }).click()
  await expect(dialog.getByLabel('suomi').first()).toHaveValue('')
  await expect(dialog.getByText(/^Jatkat luonnosta/)).toBeHidden()
  expect(await draftValue()).toBeNull()
})

test('a form that is saved leaves no draft behind', async () => {
  const { page } = workbench
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('suomi').first().fill('Sovitaan aukioloista')
  await dialog.getByRole('button', { name: 'Tallenna' }).click()
  await expect(dialog).toBeHidden()
  expect(await draftValue()).toBeNull()
  await openNewFollowUp(page)
  await expect(page.getByRole('dialog').getByText(/^Jatkat luonnosta/)).toBeHidden()
})

async function openNewFollowUp(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/follow-ups'))
  await page.getByRole('button', { name: 'Uusi seuranta-asia' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

async function draftValue() {
  return (await askPast(workbench.page)('drafts.read', { key: 'followUps/new/follow-up' }))?.value ?? null
}

/** The program is gone at once, as in a power cut, and begins again on the same folder. */
async function killed(): Promise<void> {
  const { workbooks } = await askPast(workbench.page)('workbooks.list', null)
  const ended = new Promise((resolve) => workbench.app.process().once('exit', resolve))
  workbench.app.process().kill('SIGKILL')
  await ended
  workbench = await openWorkbench({ userData })
  await askPast(workbench.page)('workbooks.open', { id: workbooks[0]!.id })
  await workbench.page.reload()
}
