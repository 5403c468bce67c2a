import { expect, test, type Page } from '@playwright/test'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'

const say = wordsIn('fi')

/** Ways from one screen to the next that are easily lost: with what was pressed, and with what was put off. */
test.describe.serial('ways between screens', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
  })
  test.afterAll(() => workbench.close())

  test('home tells an empty workbook where to begin, and leads there', async () => {
    await askPast(page)('workbooks.createEmpty', { name: 'Uusi alue' })
    await page.reload()
    await expect(page.getByRole('heading', { name: say('home.stepsTitle') })).toBeVisible()
    await page.getByRole('link', { name: new RegExp(say('home.stepGrant')) }).click()
    await expect(page.getByRole('button', { name: say('budget.newGrant') })).toBeVisible()
  })

  test('a number on home opens its own actions, and the filter is gone the next time', async () => {
    await askPast(page)('workbooks.openSample', null)
    await page.evaluate(() => (location.hash = '#/home'))
    await page.reload()
    await page.getByRole('main').getByRole('link', { name: new RegExp(say('home.stopped')) }).click()
    await expect(page.getByText(say('actions.count', { count: 1 }), { exact: true })).toBeVisible()
    const navigation = page.getByRole('navigation', { name: say('frame.navigation') })
    await navigation.getByRole('link', { name: new RegExp(`^${say('frame.home')}`) }).click()
    await navigation.getByRole('link', { name: new RegExp(`^${say('frame.actions')}`) }).click()
    await expect(page.getByText(say('actions.count', { count: 49 }), { exact: true })).toBeVisible()
  })

  test('a row added to the ledger shows in the outturn, and the same row twice is refused', async () => {
    const before = (await askPast(page)('budget.account', { grantId: 'gra_lape2020', periodId: 'per_2020h2' })).total.outturnCents
    await page.evaluate(() => (location.hash = '#/budget/ledger/gra_lape2020'))
    const dialog = page.getByRole('dialog')
    const write = async () => {
      await page.getByRole('button', { name: say('budget.addLedgerRow'), exact: true }).click()
      const values = { 'budget.bookedOn': '15.12.2020', 'budget.voucher': '2020/9001', 'budget.ledgerAccount': '4310', 'budget.costCentre': '74210', 'budget.sumWithoutVat': '1 234,56' } as const
      for (const [key, value] of Object.entries(values)) await dialog.getByRole('textbox', { name: say(key as keyof typeof values) }).fill(value)
      await dialog.getByRole('button', { name: say('common.save'), exact: true }).click()
    }
    await write()
    await expect(dialog).toBeHidden()
    await expect.poll(async () => (await askPast(page)('budget.account', { grantId: 'gra_lape2020', periodId: 'per_2020h2' })).total.outturnCents).toBe(before + 1_234_56)
    await write()
    await expect(dialog.getByRole('link', { name: new RegExp(say('budget.bookedAlready')) })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: say('common.discard') }).click()
  })

  test('an item that waits in the series is taken to a meeting, and put off again', async () => {
    await page.evaluate(() => (location.hash = '#/meetings/mtg_ohjausryhma_2021_02/record'))
    await page.getByRole('button', { name: say('meetings.takeItemNamed', { title: 'Väliraportin hyväksyminen' }) }).click()
    await expect(page.getByText(say('meetings.tookItem', { title: 'Väliraportin hyväksyminen' }))).toBeVisible()
    await page.getByRole('button', { name: say('meetings.putOff', { title: 'Väliraportin hyväksyminen' }) }).click()
    await expect(page.getByRole('button', { name: say('meetings.takeItemNamed', { title: 'Väliraportin hyväksyminen' }) })).toBeVisible()
  })
})
