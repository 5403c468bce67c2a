import { expect, test, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { join, resolve } from 'node:path'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { look } from './looks.ts'
import { chooseFile, chooseTarget } from './sample.ts'

const say = wordsIn('fi')
const recipient = 'Koivurannan sosiaali- ja terveysyhtymä'

test.describe.serial('the authority’s own form', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    await askPast(page)('workbooks.openSample', null)
    await page.reload()
    await page.goto(`${page.url().split('#')[0]}#/reports/rep_2020h2/form`)
  })
  test.afterAll(() => workbench.close())

  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const give = async (place: string, source: RegExp) => {
    await page.getByRole('button', { name: say('forms.sourceFor', { place }) }).click()
    await page.getByRole('option', { name: source }).click()
  }

  test('nothing is there yet, and what is no form is told by its name', async () => {
    await expect(page.getByRole('heading', { name: say('forms.none') })).toBeVisible()
    await look(workbench, 'empty', test.info())
    await chooseFile(workbench.app, resolve('package.json'))
    await button(say('forms.bring')).click()
    await expect(page.getByRole('alert')).toContainText('package.json')
  })

  test('a form is brought, its places are given something, and what will be printed is shown', async () => {
    await chooseFile(workbench.app, resolve('tests/fixtures/forms/libreoffice-form.docx'))
    await button(say('forms.bring')).click()
    await expect(page.getByText(say('forms.brought'))).toBeVisible()
    await expect(page.getByText(say('forms.mapped', { done: 0, all: 12 }))).toBeVisible()
    await give('Saaja', /: Avustuksen saaja$/)
    await expect(page.getByRole('row', { name: /^Saaja/ })).toContainText(recipient)
    await give('tiivistelmä', /^Osion teksti: Tiivistelmä$/)
    await give('kustannustaulukko', /^Taulukko: .*Talousarvio ja toteuma/)
    await give('Avustuslaji', /^Erityisavustus$/)
    await give('Hyväksyttävät kustannukset', /Hyväksyttävät kustannukset, käyttöajan alusta$/)
    await give('jakso', new RegExp(`^${say('forms.ownWords')}$`))
    await page.getByRole('dialog').getByRole('textbox').fill('syksyllä 2020')
    await page.getByRole('dialog').getByRole('button', { name: say('common.save') }).click()
    await expect(page.getByRole('row', { name: /^jakso/ })).toContainText('syksyllä 2020')
    await expect(page.getByText(say('forms.mapped', { done: 6, all: 12 }))).toBeVisible()
    await look(workbench, 'mapped', test.info())
  })

  test('it is filled where the person chooses, and can be opened from there', async () => {
    const target = join(workbench.userData, 'Täytetty lomake.docx')
    await chooseTarget(workbench.app, target)
    await button(say('forms.fill')).click()
    await expect(page.getByText(say('forms.filled', { count: 6, file: 'Täytetty lomake.docx' }))).toBeVisible()
    await expect(button(say('reports.openFile'))).toBeVisible()
    await look(workbench, 'filled', test.info())
    const { value: words } = await mammoth.extractRawText({ path: target })
    for (const expected of [`Saaja: ${recipient}`, 'Avustuslaji: Erityisavustus', 'Toimintaa syksyllä 2020', 'Talousarvio ja toteuma kululajeittain']) expect(words).toContain(expected)
  })

  test('it is removed, and the removal taken back', async () => {
    await button(say('forms.remove')).click()
    await page.getByRole('alertdialog').getByRole('button', { name: say('forms.remove') }).click()
    await expect(page.getByRole('heading', { name: say('forms.none') })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(say('forms.mapped', { done: 6, all: 12 }))).toBeVisible()
  })
})
