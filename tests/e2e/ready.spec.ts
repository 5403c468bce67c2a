import { expect, test, type Page } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsIn } from '../../src/words/words.ts'
import { openWorkbench, type OpenWorkbench } from './launch.ts'
import { look, picture } from './looks.ts'
import { chooseTarget, openSampleWithAnswers } from './sample.ts'

const say = wordsIn('fi')
const report = '#/reports/rep_2020h2'

/** From a report that is written to one that can be sent: looked over, copied, checked. */
test.describe.serial('ready to send', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    await openSampleWithAnswers(workbench)
  })
  test.afterAll(() => workbench.close())
  const inLanguage = async (language: 'reports.languageFi' | 'reports.languageSv') => {
    await page.getByLabel(say('reports.previewLanguage')).click()
    await page.getByRole('option', { name: say(language), exact: true }).click()
  }
  const go = (to: string) => page.evaluate((hash) => (location.hash = hash), to)

  test('the check tells what is amiss, what the official asks and what was left out; a mark is kept', async () => {
    await go(`${report}/check`)
    await expect(page.getByRole('heading', { name: say('readiness.checklist') })).toBeVisible()
    await expect(page.getByText('3.13 Vaativan sijaishuollon yhteistyörakenne', { exact: true })).toBeVisible()
    const item = page.getByRole('checkbox', { name: say('readiness.itemUsedAsDecided') })
    // It shows as ticked once it is saved.
    await item.click()
    await expect(item).toBeChecked()
    await page.reload()
    await expect(item).toBeChecked()
    await look(workbench, 'check', test.info())
  })

  test('a finding that is let be in the sample can be taken up again', async () => {
    await go(`${report}/check`)
    await inLanguage('reports.languageSv')
    await page.getByRole('button', { name: say('reports.letBeNoMore') }).click()
    await expect(page.getByRole('button', { name: say('reports.letBeNoMore') })).toHaveCount(0)
  })

  test('a field copied by its button is what a form is given', async () => {
    await go(`${report}/copy`)
    const card = page.getByRole('article').filter({ hasText: say('copyPack.kindNarrative') }).first()
    const text = await card.locator('pre').innerText()
    await card.getByRole('button', { name: new RegExp(say('copyPack.copy')) }).click()
    await expect(card.getByText(say('copyPack.copied'))).toBeVisible()
    await look(workbench, 'copy', test.info())
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'form-on-the-web' })))
    await page.locator('#form-on-the-web').focus()
    await page.keyboard.press('ControlOrMeta+V')
    expect(await page.locator('#form-on-the-web').inputValue()).toBe(text)
    await page.evaluate(() => document.getElementById('form-on-the-web')!.remove())
  })

  test('the PDF is tagged, has its title, its language and its text, and says on every page that it is a draft', async () => {
    const target = join(workbench.userData, 'raportti.pdf')
    await go(report)
    await inLanguage('reports.languageFi')
    await chooseTarget(workbench.app, target)
    await page.getByRole('button', { name: say('readiness.exportPdf'), exact: true }).click()
    await expect(page.getByText(say('reports.saved', { file: 'raportti.pdf' }))).toBeVisible({ timeout: 120_000 })
    const pdf = readFileSync(target).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(['/StructTreeRoot', '/MarkInfo', '/Outlines', '/Title', '/Lang (fi)'].filter((mark) => !pdf.includes(mark))).toEqual([])
    const { stdout, error } = spawnSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' })
    // Where the tool is not there, the marks above are all that is looked at.
    if (error) return
    const pages = stdout.split('\f').filter((one) => one.trim())
    expect(pages.length).toBeGreaterThan(10)
    expect(pages.filter((one) => !one.includes(say('word.draft')))).toEqual([])
    expect(pages.map((one) => /(\d+) \((\d+)\)/.exec(one.trim().split('\n').at(-1)!)?.slice(1).map(Number))).toEqual(pages.map((_, n) => [n + 1, pages.length]))
  })

  test('a document that was saved is checked before it leaves', async () => {
    await go(report)
    await chooseTarget(workbench.app, join(workbench.userData, 'raportti.docx'))
    await page.getByRole('button', { name: say('reports.export'), exact: true }).click()
    await expect(page.getByText(say('documentCheck.sound'))).toBeVisible({ timeout: 120_000 })
    await picture(workbench, 'saved', test.info())
  })
})
