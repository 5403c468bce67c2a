import { AxeBuilder } from '@axe-core/playwright'
import { expect, type TestInfo } from '@playwright/test'
import type { OpenWorkbench } from './launch.ts'

/** Pictures of a moment as it stands, Finnish in light and Swedish in dark, beside the test's other results; and then Finnish again. */
export async function picture(workbench: Shown, name: string, test: TestInfo): Promise<void> {
  await inEachLook(workbench, (look) => screenshot(workbench, `${name}-${look}`, test))
}

/** The same, and whoever cannot see the picture can use what is in it. */
export async function look(workbench: Shown, name: string, test: TestInfo): Promise<void> {
  await inEachLook(workbench, async (look) => {
    // The kit puts a hidden button beside a popover, in no landmark: by it a screen reader closes it.
    const { violations } = await new AxeBuilder({ page: workbench.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules('region').analyze()
    expect({ look, findings: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`) }).toEqual({ look, findings: [] })
    await screenshot(workbench, `${name}-${look}`, test)
  })
}

type Shown = Pick<OpenWorkbench, 'app' | 'page'>

async function inEachLook({ app, page }: Shown, act: (look: string) => Promise<void>): Promise<void> {
  for (const [language, theme] of [['fi', 'light'], ['sv', 'dark']] as const) {
    await command(app, `language:${language}`)
    await command(app, `theme:${theme}`)
    await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor()
    await act(`${language}-${theme}`)
  }
  await command(app, 'language:fi')
  await page.locator('html[lang=fi]').waitFor()
}

async function screenshot({ page }: Shown, name: string, test: TestInfo): Promise<void> {
  await page.screenshot({ path: test.outputPath(`${name}.png`), animations: 'disabled' })
}

/** As the native menu says it. */
export function command(app: OpenWorkbench['app'], name: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, command) => BrowserWindow.getAllWindows()[0]!.webContents.send('tell', { kind: 'command', command }), name)
}

/** What the person answers to main's next questions; the questions that were asked are told by the function returned. */
export async function answering(app: OpenWorkbench['app'], button: 'confirm' | 'cancel'): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (...wish: { message: string; detail: string }[]) => {
      asked.push(`${wish.at(-1)!.message}\n${wish.at(-1)!.detail}`)
      return { response, checkboxChecked: false }
    }) as unknown as typeof dialog.showMessageBox
  }, button === 'confirm' ? 0 : 1)
  return () => app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}
