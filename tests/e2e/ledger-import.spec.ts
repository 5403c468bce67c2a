import { expect, test, type Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { look } from './looks.ts'
import { chooseFile } from './sample.ts'

const say = wordsIn('fi')
const outturn = async (page: Page) => (await askPast(page)('budget.account', { grantId: 'gra_lape2020', periodId: 'per_2021h1' })).total.outturnCents

const ledger = `Esimerkkilän kunta;;;;;;;
Pääkirja 1.1.2021–31.1.2021;;;;;;;
Tosite;Kirjauspäivä;Tili;Tilin nimi;Kustannuspaikka;Toimittaja;Selite;Summa
2021/0001;15.1.2021;5010;Kuukausipalkat;74210;;Palkka tammikuu;4 210,35
2021/0002;18.1.2021;4310;Asiantuntijapalvelut;74210;Virtanen Aino;Koulutuspäivä;1 250,00
2021/0003;19.1.2021;4310;Asiantuntijapalvelut;74215;Oy Ab;Menetelmäkoulutus;980,00
2021/0004;20.1.2021;7990;Muut erät;74210;;Sekalaista;12,50
2021/0005;21.1.2021;3260;Osallistumismaksut;74210;;Seminaari;-300,00
2021/0006;22.1.2021;4310;Asiantuntijapalvelut;99100;;Toinen hanke;500,00
Yhteensä;;;;;;;6 652,85
`

/** From the file the finance office gave to the outturn, and the same file again. */
test.describe.serial('taking in a ledger', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    await askPast(page)('workbooks.openSample', null)
    await page.evaluate(() => (location.hash = '#/budget/ledger/gra_lape2020'))
    await page.reload()
  })
  test.afterAll(() => workbench.close())

  const open = async (name: string, content: string) => {
    const path = join(workbench.userData, name)
    writeFileSync(path, content)
    await chooseFile(workbench.app, path)
    await page.getByRole('button', { name: say('ledger.open') }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: say('ledger.choose') }).click()
    await expect(page.getByRole('heading', { name: say('ledger.reconciling') })).toBeVisible()
  }

  test('a file is looked at before anything is taken in, and adds up', async () => {
    await open('pääkirja.csv', ledger)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(say('ledger.personalDropped', { count: 1, headings: 'Toimittaja' }))).toBeVisible()
    await expect(dialog.getByText(/Summat täsmäävät/)).toBeVisible()
    await expect(dialog.getByText('Virtanen Aino')).toHaveCount(0)
    await expect(dialog.getByText(say('ledger.withoutRule', { count: 1 }))).toBeVisible()
    await dialog.getByRole('combobox', { name: say('ledger.accountUseOf', { account: '7990' }) }).selectOption({ label: 'Muut kulut' })
    await expect(dialog.getByText(say('ledger.withoutRule', { count: 1 }))).toBeHidden()
    await look(workbench, 'ledger-preview', test.info())
    await dialog.getByRole('heading', { name: say('ledger.totals') }).scrollIntoViewIfNeeded()
    await look(workbench, 'ledger-totals', test.info())
  })

  test('it is taken in as one change that can be undone, and counts in the outturn', async () => {
    const before = await outturn(page)
    await page.getByRole('dialog').getByRole('button', { name: say('ledger.import'), exact: true }).click()
    await expect(page.getByText(say('ledger.done', { count: 4 }))).toBeVisible()
    expect(await outturn(page)).toBe(before + 4_210_35 + 1_250_00 + 980_00 + 12_50)
    expect((await askPast(page)('workbook.state', null))?.undo?.key).toBe('ledgerImported')
  })

  test('the next file tells what is new and what is altered, and is only taken with open eyes', async () => {
    await open('pääkirja 2.csv', ledger.replace('1 250,00', '1 350,00').replace('6 652,85', '6 852,85').replace('Yhteensä', '2021/0007;25.1.2021;4310;Asiantuntijapalvelut;74210;;Lisää;100,00\nYhteensä'))
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: say('ledger.changed') })).toBeVisible()
    await dialog.getByRole('button', { name: say('ledger.import'), exact: true }).click()
    await expect(dialog.getByText(say('ledger.mustAccept')).first()).toBeVisible()
    await dialog.getByRole('heading', { name: say('ledger.changed') }).scrollIntoViewIfNeeded()
    await look(workbench, 'ledger-differences', test.info())
    await dialog.getByText(say('ledger.takesChanges', { count: 1 })).click()
    await expect(dialog.getByText(/Summat täsmäävät/)).toBeVisible()
    const before = await outturn(page)
    await dialog.getByRole('button', { name: say('ledger.import'), exact: true }).click()
    await expect(dialog).toBeHidden()
    expect(await outturn(page)).toBe(before + 100_00 + 100_00)
  })

  test('the attached extract says what it comes to, and the report is not ready while that differs', async () => {
    await page.evaluate(() => (location.hash = '#/reports/rep_2020h2?section=signatures'))
    await page.getByRole('button', { name: say('reports.editAttachment') }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: say('ledger.attachmentTotal') }).fill('123,45')
    await look(workbench, 'attachment-total', test.info())
    await dialog.getByRole('button', { name: say('common.save'), exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect.poll(async () => {
      const { sections } = await askPast(page)('reports.readiness', { reportId: 'rep_2020h2', language: 'fi' })
      return sections.flatMap(({ findings }) => findings).some(({ id, text }) => id === 'attachment-total-differs:rep_2020h2:ledger' && text.includes('123,45'))
    }).toBe(true)
  })
})
