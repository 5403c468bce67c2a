import { expect, test, type Page } from '@playwright/test'
import { newException } from '../../src/core/reporting/new-report.ts'
import { reportExceptions } from '../../src/core/reporting/report.ts'
import { plainFrom, type RichText } from '../../src/core/values/rich-text.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'

test.describe.configure({ mode: 'serial' })

let workbench: OpenWorkbench
test.beforeAll(async () => {
  workbench = await openWorkbench()
})
test.afterAll(() => workbench.close())

const reportId = 'rep_2020h2'

test('the section in hand stays in hand when its text has made it ready', async () => {
  const { page } = workbench
  const ask = askPast(page)
  await ask('workbooks.openSample', null)
  await ask('workbook.commit', addRow({ key: 'exceptionMade' }, reportExceptions, newException(reportId, 'late-without-reason:act_varhaiskasvatusneuvola', 'Kokeiltavana.', 'Kokeilija')))
  await openReport(page)
  const { sections } = await ask('reports.readiness', { reportId, language: 'fi' })
  const first = sections.find(({ state }) => state !== 'ready')!
  await expect(page.locator('#section-in-hand')).toHaveText(first.title)
  await editorOf(page).click()
  await page.keyboard.type('Teksti tekee osion valmiiksi.')
  const isReady = async () => (await ask('reports.readiness', { reportId, language: 'fi' })).sections.find(({ section }) => section === first.section)!.state
  await expect.poll(isReady).toBe('ready')
  await page.keyboard.type(' Ja se jatkuu.')
  await expect.poll(() => kept(page)).toContain('Teksti tekee osion valmiiksi. Ja se jatkuu.')
  await expect(page.locator('#section-in-hand')).toHaveText(first.title)
})

test('closing the workbook in the middle of a sentence keeps the sentence', async () => {
  const { app, page } = workbench
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Viimeiset sanat.')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('tell', { kind: 'command', command: 'closeWorkbook' }))
  await expect(page.locator('#section-in-hand')).toBeHidden()
  await openReport(page)
  expect(await kept(page)).toContain('Viimeiset sanat.')
})

test('undo in the middle of a sentence takes back the sentence', async () => {
  const { app, page } = workbench
  const before = await editorOf(page).textContent()
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Turha lause.')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.send('tell', { kind: 'command', command: 'undo' }))
  await expect(editorOf(page)).not.toContainText('Turha lause.')
  expect(await kept(page)).not.toContain('Turha lause.')
  await expect(editorOf(page)).toHaveText(before!)
})

test('closing the window in the middle of a sentence keeps the sentence', async () => {
  const { page, userData } = workbench
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ikkuna kiinni.')
  // The real Electron tells the page so; the Chromium host ends it without a word.
  await page.evaluate(() => void window.dispatchEvent(new Event('beforeunload')))
  await workbench.app.close()
  workbench = await openWorkbench({ userData })
  await openReport(workbench.page)
  expect(await kept(workbench.page)).toContain('Ikkuna kiinni.')
})

function editorOf(page: Page) {
  return page.locator('[id^=narrative-]')
}

async function openReport(page: Page): Promise<void> {
  await askPast(page)('workbooks.openSample', null)
  await page.evaluate((id) => void (location.hash = `#/reports/${id}`), reportId)
  await page.reload()
  await expect(editorOf(page)).toBeVisible()
}

/** All narratives as main has them. */
async function kept(page: Page): Promise<string> {
  const { rows } = await askPast(page)('workbook.page', { table: 'reportSections', from: 0 })
  return Object.values(rows).flatMap((row) => Object.values((row['narrative'] ?? {}) as RichText)).map((document) => (document ? plainFrom(document) : '')).join('\n')
}
