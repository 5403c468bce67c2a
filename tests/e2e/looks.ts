import type { TestInfo } from '@playwright/test'
import type { OpenWorkbench } from './launch.ts'

/** Pictures of a moment as it stands, Finnish in light and Swedish in dark, beside the test's other results; and then Finnish again. */
export async function picture({ app, page }: Pick<OpenWorkbench, 'app' | 'page'>, name: string, test: TestInfo): Promise<void> {
  for (const [language, theme] of [['fi', 'light'], ['sv', 'dark']] as const) {
    await command(app, `language:${language}`)
    await command(app, `theme:${theme}`)
    await page.locator(`html[lang=${language}][data-theme=${theme}]`).waitFor()
    await page.screenshot({ path: test.outputPath(`${name}-${language}-${theme}.png`), animations: 'disabled' })
  }
  await command(app, 'language:fi')
  await page.locator('html[lang=fi]').waitFor()
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
