import { expect, test, type Page } from '@playwright/test'
import mammoth from 'mammoth'
import { join, resolve } from 'node:path'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { figuresIn, missingFrom, spaced } from '../fixtures/printed-figures.ts'
import { chooseFile, chooseTarget } from './sample.ts'

const say = wordsIn('fi')

/** One change agent's way through the program, step after step in the same window. */
test.describe.serial('from the first start to the report', () => {
  let workbench: OpenWorkbench
  let page: Page
  const errors: string[] = []

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  })
  test.afterAll(() => workbench.close())

  const go = (name: string) => page.getByRole('navigation', { name: say('frame.navigation') }).getByRole('link', { name: new RegExp(`^${name}`) }).click()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })

  test('the sample opens from the first screen, marked as a sample', async () => {
    await button(say('start.sampleOpen')).click()
    await expect(page.getByText(say('frame.sample'), { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: say('home.statesTitle') })).toBeVisible()
  })

  test('an action is edited, and the edit undone by its name', async () => {
    await go(say('frame.actions'))
    await page.getByRole('row', { name: /Perhekeskusverkoston käynnistäminen/ }).click()
    await button(say('actions.editAction')).click()
    const dialog = page.getByRole('dialog')
    const title = dialog.getByRole('textbox', { name: 'suomi', exact: true })
    for (const language of ['suomi', 'ruotsi', 'englanti']) await dialog.getByRole('textbox', { name: language, exact: true }).fill('')
    await dialog.getByRole('button', { name: say('common.save') }).click()
    await expect(dialog.getByRole('link', { name: new RegExp(say('actions.giveTitle')) })).toBeVisible()
    await title.fill('Perhekeskusten verkosto toimintaan')
    await dialog.getByRole('button', { name: say('common.save') }).click()
    await expect(page.getByRole('row', { name: /Perhekeskusten verkosto toimintaan/ })).toBeVisible()

    await page.keyboard.press('Control+z')
    await expect(page.getByRole('row', { name: /Perhekeskusverkoston käynnistäminen/ })).toBeVisible()
    await expect(page.getByText(/Kumottu: muutettu toimenpide/)).toBeVisible()
  })

  test('a meeting from a template gets a decision, and the decision a follow-up', async () => {
    await go(say('frame.meetings'))
    await button(say('meetings.newMeeting')).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: new RegExp(say('meetings.fromTemplate')) }).click()
    await page.getByRole('option', { name: /ohjausryhm/i }).click()
    await dialog.getByRole('button', { name: say('common.save') }).click()
    const openRecord = button(say('meetings.openRecord'))
    await expect(openRecord.or(page.getByRole('textbox', { name: say('meetings.newDecision') })).first()).toBeVisible()
    if (await openRecord.isVisible()) await openRecord.click()
    await field(say('meetings.newDecision')).fill('Perhekeskuksen aukioloja pidennetään iltaan')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Tee seuranta-asia päätöksestä: Perhekeskuksen aukioloja/ }).click()
    await expect(page.getByText(/Päätöksestä tehty seuranta/)).toBeVisible()
    await go(say('frame.followUps'))
    await expect(page.getByRole('row', { name: /Perhekeskuksen aukioloja pidennetään iltaan/ })).toBeVisible()
  })

  test('the children’s survey is imported from its CSV after a look at what is in it', async () => {
    await go(say('frame.surveys'))
    await chooseFile(workbench.app, resolve('resources/demo/surveys/lapset-2020.csv'))
    await importIntoChildrensWave(page)
    const { rows } = await askPast(page)('workbook.page', { table: 'waves', from: 0 })
    expect(rows['wav_lapset2020']?.['answered']).toBe(180)
  })

  test('an item captured in a workshop becomes an action', async () => {
    await go(say('frame.workshops'))
    await captureAndTurnIntoAction(page, 'Yhteinen ilmoittautuminen vanhempainryhmiin')
    await go(say('frame.actions'))
    await expect(page.getByRole('row', { name: /Yhteinen ilmoittautuminen vanhempainryhmiin/ })).toBeVisible()
  })

  test('the interim report goes to Word, and what an independent reader finds there is what the workbook holds', async () => {
    await go(say('frame.reports'))
    const target = join(workbench.userData, 'Väliraportti ä.docx')
    await chooseTarget(workbench.app, target)
    await exportReport(page)
    await expect(page.getByText('Väliraportti ä.docx').first()).toBeVisible({ timeout: 60_000 })
    const { value } = await mammoth.extractRawText({ path: target })
    const text = spaced(value)
    const report = await askPast(page)('reports.build', { reportId: reportIdIn(page.url()) ?? 'rep_2020h2', language: 'fi' })
    const shown = figuresIn(report)
    expect(shown.length).toBeGreaterThan(100)
    expect(missingFrom(text, shown)).toEqual([])

    const ledger = await askPast(page)('workbook.page', { table: 'ledgerRows', from: 0 })
    const eligible = Object.values(ledger.rows).filter((row) => row['eligible'] === true && String(row['bookedOn']) <= '2020-12-31')
    const cents = eligible.reduce((sum, row) => sum + Number(row['cents']), 0)
    expect(text).toContain(spaced(new Intl.NumberFormat('fi-FI', { style: 'currency', currency: 'EUR' }).format(cents / 100)))
  })

  test('nothing went wrong on the way, and the content security policy reports nothing', () => {
    expect(errors).toEqual([])
  })

  async function importIntoChildrensWave(page: Page): Promise<void> {
    await page.getByRole('row', { name: /Lasten ja nuorten kysely/ }).click()
    await button(say('surveys.importAnswers')).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('surveys.chooseFile') }).click()
    await expect(dialog.getByText('lapset-2020.csv').first()).toBeVisible()
    await dialog.getByRole('button', { name: say('surveys.import') }).click()
    await expect(dialog).toBeHidden()
  }

  async function captureAndTurnIntoAction(page: Page, text: string): Promise<void> {
    await page.getByRole('row', { name: /Tulossa/ }).first().click()
    await button(say('workshops.run')).click()
    await field(say('workshops.captureText')).fill(text)
    await page.keyboard.press('Enter')
    await button(say('workshops.toActionNamed', { text })).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: new RegExp(say('programme.focusArea')) }).click()
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: say('workshops.makeAction') }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  async function exportReport(page: Page): Promise<void> {
    await page.getByRole('grid').getByRole('row').nth(1).click()
    await button(say('reports.export')).click()
  }
})

function reportIdIn(url: string): string | undefined {
  return /reports\/([^/?]+)/.exec(url)?.[1]
}
