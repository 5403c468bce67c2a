import { expect, test, type Page } from '@playwright/test'
import { keyedId } from '../../src/core/values/ids.ts'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { look } from './looks.ts'

const say = wordsIn('fi')
const reportId = 'rep_2020h2'

test.describe.serial('how a grant’s sum came about', () => {
  let workbench: OpenWorkbench
  let page: Page
  const to = (path: string) => page.evaluate((hash) => (location.hash = hash), `#/budget/${path}`)

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    await askPast(page)('workbooks.openSample', null)
    await page.reload()
  })
  test.afterAll(() => workbench.close())

  test('each step shows its numbers, and a sum opens the rows it is made of', async () => {
    await to('gra_lape2020')
    const steps = page.getByRole('table', { name: say('budget.settlement') })
    await expect(steps.getByRole('row', { name: new RegExp(`^${say('settlement.stepNetCents')}`) })).toContainText(' − ')
    await steps.scrollIntoViewIfNeeded()
    await look(workbench, 'steps', test.info())
    await steps.getByRole('row', { name: /^− Tulot/ }).getByRole('button').click()
    await expect(page.getByRole('dialog').getByRole('row')).not.toHaveCount(1)
    await look(workbench, 'rows', test.info())
    await page.keyboard.press('Escape')
  })

  test('after a sending, a late row and a correction are shown in the next period, and the sent one says that it is', async () => {
    const ask = askPast(page)
    const { sections } = await ask('reports.readiness', { reportId, language: 'fi' })
    const blocking = sections.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'blocks')
    await ask('workbook.commit', { label: { key: 'exceptionGiven' }, put: { reportExceptions: Object.fromEntries(blocking.map(({ id }) => [keyedId(reportId, id), { reportId, finding: id, reason: 'Sovittu', who: 'MA' }])) } })
    await ask('reports.send', { reportId, documents: ['fi'], appendices: [], pageNumbers: false })
    const { rows } = await ask('workbook.page', { table: 'ledgerRows', from: 0 })
    const [altered, removed] = Object.entries(rows).filter(([, row]) => row['eligible'] === true && String(row['bookedOn']) <= '2020-12-31')
    const late = { grantId: 'gra_lape2020', bookedOn: '2020-12-15', voucher: '2020/9001', account: '4310', costCentre: '74210', cents: 1_234_56, eligible: true }
    await ask('workbook.commit', {
      label: { key: 'ledgerRowSaved', values: { voucher: '2020/9001' } },
      put: { ledgerRows: { led_late: late, [altered![0]]: { cents: Number(altered![1]['cents']) + 100_00 }, [removed![0]]: { removed: true } } },
    })
    await expect(page.getByText(say('settlement.accounted'))).toBeVisible()
    await page.getByRole('button', { name: new RegExp(say('programme.period')) }).click()
    await page.getByRole('option', { name: /2021/ }).first().click()
    await expect(page.getByRole('table', { name: say('settlement.late') })).toContainText('2020/9001')
    await expect(page.getByRole('table', { name: say('settlement.corrections') })).toContainText(say('settlement.gone'))
    await page.getByRole('table', { name: say('settlement.corrections') }).scrollIntoViewIfNeeded()
    await look(workbench, 'late', test.info())
  })

  test('a cost category takes the name that the decision gives it', async () => {
    await to('grant/gra_lape2020')
    const name = 'Matkakustannukset ja päivärahat'
    await page.getByRole('button', { name: new RegExp(`^${say('budget.editCategory', { category: 'Matka' })}`) }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'suomi', exact: true }).fill(name)
    await page.getByRole('button', { name: say('common.save'), exact: true }).click()
    await expect(page.getByRole('button', { name: say('budget.editCategory', { category: name }) })).toBeVisible()
    await page.getByRole('button', { name: say('budget.editCategory', { category: name }) }).scrollIntoViewIfNeeded()
    await look(workbench, 'categories', test.info())
  })
})
