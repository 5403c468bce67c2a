import { expect, test } from '@playwright/test'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { followUps } from '../../src/core/meetings/meeting.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { look } from './looks.ts'

let userData: string
let id: string
let folder: string
let workbench: OpenWorkbench

/** A workbook with three follow-ups, closed. */
test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'muutos-e2e-'))
  workbench = await openWorkbench({ userData })
  const ask = askPast(workbench.page)
  id = (await ask('workbooks.createEmpty', { name: 'Oma alue' })).id
  for (const [index, title] of ['Sovitaan aukioloista', 'Varataan tilat', 'Kutsutaan järjestöt'].entries()) {
    await ask('workbook.commit', addRow({ key: 'followUpAdded', values: { title } }, followUps, { id: `fol_${index}`, title: { fi: title } } as { id: string }))
  }
  await ask('workbooks.close', null)
  folder = join(userData, 'workbooks', readdirSync(join(userData, 'workbooks'))[0]!)
})
test.afterEach(async () => {
  await workbench.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
})

test('a damaged journal: what is good is shown, and what can be read of it is mended as a copy', async () => {
  const { page } = workbench
  const journal = journalHolding('Varataan tilat')
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('Varataan tilat', 'Xarataan tilat'))
  rmSync(join(userData, 'backups'), { recursive: true, force: true })
  await openAgain()
  const notice = page.getByRole('status').filter({ hasText: 'Työkirja on osin vioittunut' })
  await expect(notice).toContainText('mitään ei ole poistettu eikä muutettu')
  await expect(page.getByText('Avattu vain luettavaksi', { exact: true })).toBeVisible()
  expect(await titles()).toEqual(['Sovitaan aukioloista'])
  await look(workbench, 'damaged-journal', test.info())
  await notice.getByRole('button', { name: 'Korjaa kopiona…' }).click()
  await page.getByRole('button', { name: 'Korjaa', exact: true }).click()
  await expect(notice).toBeHidden()
  await expect(page.getByText(/^Tallennettu tälle koneelle/)).toBeVisible()
  expect(await titles()).toEqual(['Sovitaan aukioloista', 'Kutsutaan järjestöt'])
  await look(workbench, 'mended', test.info())
})

test('a damaged snapshot: the same', async () => {
  const snapshot = join(folder, 'workbook.json')
  writeFileSync(snapshot, readFileSync(snapshot, 'utf8').slice(0, -100))
  await openAgain()
  await expect(workbench.page.getByText('Työkirja on osin vioittunut')).toBeVisible()
  await look(workbench, 'damaged-snapshot', test.info())
})

test('a workbook that cannot be read at all: the start screen says so by its name, and puts a backup in its place', async () => {
  const { page } = workbench
  for (const file of ['workbook.json', ...readdirSync(join(folder, 'journals')).map((name) => join('journals', name))]) writeFileSync(join(folder, file), 'x')
  await page.reload()
  await page.getByRole('button', { name: 'Avaa Oma alue' }).click()
  await expect(page.getByRole('alert')).toContainText('Työkirja Oma alue on vioittunut')
  await look(workbench, 'beyond-reading', test.info())
  await page.getByRole('button', { name: 'Korjaa kopiona…' }).click()
  await page.getByRole('button', { name: 'Korjaa', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Palauta työkirja varmuuskopiosta')
  await page.getByRole('button', { name: 'Palauta varmuuskopiosta…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^Ota tilalle/ }).first().click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Ota tilalle' }).click()
  await expect(page.getByText(/^Tallennettu tälle koneelle/)).toBeVisible()
  expect(await titles()).toEqual(['Sovitaan aukioloista', 'Varataan tilat', 'Kutsutaan järjestöt'])
})

test('copies that a synchronising folder made are told of by name, and merged', async () => {
  const { page } = workbench
  const [journal] = readdirSync(join(folder, 'journals'))
  copyFileSync(join(folder, 'journals', journal!), join(folder, 'journals', `${journal!.replace('.jsonl', '')} (Liisan ristiriitainen kopio 2026-11-21).jsonl`))
  await openAgain()
  const notice = page.getByRole('status').filter({ hasText: 'Yhdistä' })
  await notice.getByText('Näytä tiedostot').click()
  await expect(notice).toContainText('Liisan ristiriitainen kopio')
  await look(workbench, 'conflicted-copies', test.info())
  await notice.getByRole('button', { name: 'Yhdistä' }).click()
  await expect(page.getByText('Kopiossa ei ollut mitään uutta.')).toBeVisible()
  await expect(notice).toBeHidden()
})

test('another computer has it open and was heard from just now: it is read here', async () => {
  lockedBy('KUOPIO-4417', 2)
  await openAgain()
  const notice = workbench.page.getByRole('status').filter({ hasText: 'Työkirja on auki muualla' })
  await expect(notice).toContainText('KUOPIO-4417')
  await expect(notice.getByRole('button', { name: 'Ota haltuun…' })).toBeHidden()
  await look(workbench, 'foreign-lock', test.info())
  await workbench.page.evaluate(() => (location.hash = '#/follow-ups'))
  await workbench.page.getByRole('button', { name: 'Uusi seuranta-asia' }).first().click()
  const dialog = workbench.page.getByRole('dialog')
  await expect(dialog).toContainText('Työkirja on avattu vain luettavaksi')
  await expect(dialog.getByRole('button', { name: 'Tallenna' })).toBeDisabled()
  await look(workbench, 'form-read-only', test.info())
})

test('another computer has long been silent: its workbook can be taken over, and is written here', async () => {
  lockedBy('KUOPIO-4417', 26)
  await openAgain()
  const { page } = workbench
  await page.getByRole('button', { name: 'Ota haltuun…' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('KUOPIO-4417')
  await look(workbench, 'take-over', test.info())
  await page.getByRole('button', { name: 'Ota haltuun', exact: true }).click()
  await expect(page.getByText('Työkirja on auki muualla')).toBeHidden()
  await expect(page.getByText(/^Tallennettu tälle koneelle/)).toBeVisible()
  expect((await askPast(page)('workbook.state', null))?.readOnly).toBe(false)
})

/** In the order they were written in. */
async function titles(): Promise<unknown[]> {
  const { rows } = await askPast(workbench.page)('workbook.page', { table: 'followUps', from: 0 })
  return Object.keys(rows).sort().map((id) => (rows[id]!['title'] as { fi: string }).fi)
}

function journalHolding(words: string): string {
  const journals = join(folder, 'journals')
  return join(journals, readdirSync(journals).find((name) => readFileSync(join(journals, name), 'utf8').includes(words))!)
}

function lockedBy(computer: string, minutesAgo: number): void {
  const beat = new Date(Date.now() - minutesAgo * 60_000).toISOString()
  writeFileSync(join(folder, 'lock'), JSON.stringify({ computer, process: 4242, begun: '1', session: 'ses_elsewhere', beat }))
}

async function openAgain(): Promise<void> {
  await askPast(workbench.page)('workbooks.open', { id })
  await workbench.page.evaluate(() => (location.hash = '#/home'))
  await workbench.page.reload()
}
