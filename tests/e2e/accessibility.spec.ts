import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { openSampleWithAnswers } from './sample.ts'

const screens = ['home', 'actions', 'follow-ups', 'meetings', 'workshops', 'surveys', 'indicators', 'indicators/evaluation', 'budget', 'budget/ledger', 'budget/staff', 'budget/grant', 'risks', 'reports', 'reports/rep_2020h2', 'settings', 'settings/programme', 'settings/people', 'settings/history', 'bin', 'conflicts']
const looks = [
  { language: 'fi', theme: 'light' },
  { language: 'sv', theme: 'dark' },
] as const

test.describe('every screen is accessible and keeps to its content security policy', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    await page.addInitScript(() => {
      const violations: string[] = []
      Object.assign(window, { violations })
      addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))
    })
  })
  test.afterAll(() => workbench.close())

  for (const theme of ['light', 'dark'] as const)
    test(`the start screen, ${theme}`, async () => {
      await askPast(page)('preferences.write', { theme })
      await page.reload()
      await expectSound(page)
    })

  for (const { language, theme } of looks)
    test(`all screens, ${language}, ${theme}`, async () => {
      test.setTimeout(240_000)
      if (!(await askPast(page)('workbook.state', null))) await openSampleWithAnswers(workbench)
      await askPast(page)('preferences.write', { language, theme })
      await page.reload()
      for (const screen of screens)
        await test.step(screen, async () => {
          await page.evaluate((hash) => (location.hash = hash), `#/${screen}`)
          await openFirstRow(page)
          await expectSound(page)
        })
    })
})

/** A list with its first row open shows all it has. */
async function openFirstRow(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForTimeout(800)
  if (/home|settings|budget|reports|evaluation/.test(page.url())) return
  const row = page.getByRole('grid').first().getByRole('row').nth(1)
  if ((await row.count()) > 0) await row.click()
  await page.waitForTimeout(300)
}

async function expectSound(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  const found = violations.map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !(id === 'target-size' && isFigure(html))) })).filter(({ nodes }) => nodes.length > 0)
  const findings = found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`)
  const policy = await page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  expect({ url: page.url(), findings, policy }).toEqual({ url: page.url(), findings: [], policy: [] })
}

/** A figure of the preview is as large as the line it stands in, as on paper, which WCAG 2.2, 2.5.8 lets be. */
function isFigure(html: string): boolean {
  return html.includes('data-figure=')
}
