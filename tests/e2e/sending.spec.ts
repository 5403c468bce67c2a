import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { keyedId } from '../../src/core/values/ids.ts'
import { askPast, openWorkbench } from './launch.ts'
import { look } from './looks.ts'
import { chooseTarget } from './sample.ts'

const reportId = 'rep_2020h2'

test('a figure tells its records; a report is marked as sent, saved as it was sent, and what was altered since is shown', async () => {
  test.setTimeout(300_000)
  const info = test.info()
  const workbench = await openWorkbench()
  const { app, page, userData } = workbench
  const ask = askPast(page)
  await ask('workbooks.openSample', null)
  await letAllBe(ask)
  await page.evaluate((id) => (location.hash = `#/reports/${id}`), reportId)
  await page.reload()

  const figure = page.locator('[data-figure=f_summary_attended]')
  await figure.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Summa: ')
  expect(await dialog.locator('tbody tr').count()).toBeGreaterThan(20)
  await look(workbench, 'figure-records', info)
  await page.keyboard.press('Escape')
  await page.locator('[data-figure^=f_netCents_]').first().click()
  await expect(dialog).toContainText('Näin luku muodostui')
  await look(workbench, 'figure-steps', info)
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Lähettäminen' }).click()
  await expect(page.getByText('Mikään ei estä lähettämistä.')).toBeVisible()
  await page.getByRole('button', { name: 'Merkitse lähetetyksi…' }).click()
  await look(workbench, 'send-form', info)
  await page.getByRole('dialog').getByRole('button', { name: 'Merkitse lähetetyksi' }).click()
  await expect(page.getByRole('button', { name: 'Tallenna kopio: suomeksi' })).toBeVisible({ timeout: 240_000 })
  await look(workbench, 'sent', info)
  await chooseTarget(app, `${userData}/lähetetty.docx`)
  await page.getByRole('button', { name: 'Tallenna kopio: suomeksi' }).click()
  await expect(page.getByText('on tallennettu sellaisena kuin se lähetettiin')).toBeVisible()
  expect((await readFile(`${userData}/lähetetty.docx`)).subarray(0, 2).toString()).toBe('PK')

  await page.getByRole('link', { name: 'Muutokset', exact: true }).click()
  await expect(page.getByText('Lähetetyn raportin tiedot ovat ennallaan.')).toBeVisible()
  await ask('workbook.commit', { label: { key: 'actionSaved' }, put: { actions: { act_kohtaamispaikat: { 'title.fi': 'Avoimet kohtaamispaikat kaikille perheille', status: 'done' } }, attendances: { 'mtg_seminaari_2020:parents': { attended: 40 } } } })
  await expect(page.getByText('Avoimet kohtaamispaikat kaikille perheille').first()).toBeVisible()
  await look(workbench, 'differences', info)
  await workbench.close()
})

/** What stands in the way of sending is let be, in each language. */
async function letAllBe(ask: ReturnType<typeof askPast>): Promise<void> {
  const found = new Set<string>()
  for (const language of ['fi', 'sv'] as const)
    for (const { findings } of (await ask('reports.readiness', { reportId, language })).sections) for (const { id, severity } of findings) if (severity === 'blocks') found.add(id)
  const rows = Object.fromEntries([...found].map((finding) => [keyedId(reportId, finding), { reportId, finding, reason: 'Sovittu', who: 'Muutosagentti' }]))
  await ask('workbook.commit', { label: { key: 'exceptionGiven' }, put: { reportExceptions: rows } })
}
