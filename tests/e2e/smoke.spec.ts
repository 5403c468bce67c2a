import { expect, test } from '@playwright/test'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { askPast, backend, openWorkbench, type OpenWorkbench } from './launch.ts'

test.describe(`the window, shown by ${backend}`, () => {
  let workbench: OpenWorkbench
  test.beforeAll(async () => {
    workbench = await openWorkbench()
  })
  test.afterAll(() => workbench.close())

  test('opens without an error and without breaking its content security policy', async () => {
    const { page } = workbench
    await page.addInitScript(() => {
      Object.assign(window, { violations: [] })
      addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { violations: string[] }).violations.push(`${event.violatedDirective}: ${event.blockedURI}`),
      )
    })
    await page.reload()
    await expect(page.locator('body')).toContainText('Muutostyöpöytä')
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations)
    const errors = (await page.consoleMessages()).filter((message) => message.type() === 'error').map((message) => message.text())
    expect({ violations, errors, thrown: (await page.pageErrors()).map(String) }).toEqual({ violations: [], errors: [], thrown: [] })
  })

  test('gives the page two functions and nothing of Node or Electron', async () => {
    const seen = await workbench.page.evaluate(() => ({
      functions: Object.keys(window.workbench),
      others: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'hostSend', 'hostReceive'].filter((name) => name in globalThis),
    }))
    expect(seen).toEqual({ functions: ['ask', 'listen'], others: [] })
  })

  test('is refused a request of an unknown name, and one whose input has another shape', async () => {
    const refusals = await workbench.page.evaluate(async () => {
      const refusal = (name: string, input: unknown) => window.workbench.ask(name, input).then(() => 'answered', String)
      return [await refusal('files.remove', null), await refusal('toString', null), await refusal('workbooks.open', { id: 5 })]
    })
    expect(refusals[0]).toContain('There is no request called "files.remove"')
    expect(refusals[1]).toContain('There is no request called "toString"')
    expect(refusals[2]).toContain('The input of workbooks.open does not have its shape')
  })

  test('reaches no network: not by fetching, not by a picture, a form, a frame or a beacon', async () => {
    const { page } = workbench
    let reached = 0
    const server = createServer((_request, response) => {
      reached++
      response.end('reached')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const fetched = await page.evaluate(async (url) => {
      const loads = (element: HTMLElement) => new Promise((resolve) => (element.addEventListener('load', resolve), element.addEventListener('error', resolve)))
      const picture = Object.assign(document.createElement('img'), { src: url })
      const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url })
      const pictureDone = loads(picture)
      const styleDone = loads(style)
      document.head.append(style)
      document.body.append(picture, Object.assign(document.createElement('iframe'), { src: url }))
      const form = Object.assign(document.createElement('form'), { action: url })
      document.body.append(form)
      form.submit()
      navigator.sendBeacon(url)
      await Promise.all([pictureDone, styleDone])
      for (const element of [picture, style, form, document.querySelector('iframe')]) element?.remove()
      return fetch(url).then(() => 'fetched', String)
    }, address)
    server.close()
    expect({ fetched, reached }).toEqual({ fetched: expect.stringContaining('TypeError'), reached: 0 })
  })

  test('goes nowhere else and opens no window; only https and mail addresses go to the system', async () => {
    const { app, page } = workbench
    await app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (url) => {
        opened.push(url)
      }
    })
    const address = page.url()
    const gaveWindow = await page.evaluate(() =>
      ['https://stm.fi/', 'mailto:lape@example.org', 'http://example.org/', 'file:///etc/passwd', 'app://workbench/index.html'].map((url) => window.open(url) !== null),
    )
    await page.evaluate(() => {
      location.href = 'https://example.org/'
    })
    await page.evaluate(() => document.readyState)
    await expect.poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual(['https://stm.fi/', 'mailto:lape@example.org'])
    expect({ gaveWindow, windows: app.windows().length, address: page.url() }).toEqual({ gaveWindow: [false, false, false, false, false], windows: 1, address })
  })

  test('serves only its own files', async () => {
    const status = await workbench.page.evaluate(() => Promise.all(['index.html', '../../package.json', '%2e%2e/main/index.js', '%2e%2e%5cmain%5cindex.js', 'none.js'].map(async (path) => (await fetch(path)).status)))
    expect(status).toEqual([200, 404, 404, 404, 404])
  })

  test('hears what the native menu commands', async () => {
    const { app, page } = workbench
    await page.evaluate(() => {
      const commands: string[] = []
      Object.assign(window, { commands })
      window.workbench.listen((message) => {
        if (message.kind === 'command') commands.push(message.command)
      })
    })
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click())
    await expect.poll(() => page.evaluate(() => (window as unknown as { commands: string[] }).commands)).toEqual(['undo'])
  })

  test('asks for files by the system’s own dialog, and takes no for an answer', async () => {
    const { app, page } = workbench
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    })
    expect(await page.evaluate(() => window.workbench.ask('workbooks.openFile', null))).toEqual({ ok: true, value: 'cancelled' })
  })
})

test('language and theme hold over a restart, and the native menu speaks the language', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'muutos ä e2e-'))
  const menu = ({ app }: OpenWorkbench) => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label))
  const first = await openWorkbench({ userData })
  expect(await menu(first)).toContain('Muokkaa')
  await askPast(first.page)('preferences.write', { language: 'sv', theme: 'dark' })
  expect(await menu(first)).toContain('Redigera')
  await first.close()

  const second = await openWorkbench({ userData })
  expect(await menu(second)).toContain('Redigera')
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(await askPast(second.page)('preferences.read', null)).toMatchObject({ language: 'sv', theme: 'dark' })
  await second.close()
  rmSync(userData, { recursive: true })
})

test('a file named on the command line is opened by the window, which says what is wrong with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'muutos ä e2e-'))
  const file = join(folder, 'rikki.muutos')
  writeFileSync(file, 'not a workbook')
  const { page, close } = await openWorkbench({ args: [file] })
  await expect(page.getByText('rikki.muutos')).toBeVisible()
  await close()
  rmSync(folder, { recursive: true })
})

test('what was done last is saved and the workbook given back before the program ends', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'muutos ä e2e-'))
  const { page, close } = await openWorkbench({ userData })
  await askPast(page)('workbooks.createEmpty', { name: 'Koivuranta' })
  const ofWorkbook = () => readdirSync(join(userData, 'workbooks'), { recursive: true }).map(String)
  expect(ofWorkbook().filter((file) => file.endsWith('lock'))).toHaveLength(1)
  await close()
  expect(ofWorkbook().filter((file) => file.endsWith('lock'))).toEqual([])
  expect(ofWorkbook().some((file) => file.endsWith('workbook.json'))).toBe(true)
  rmSync(userData, { recursive: true })
})
