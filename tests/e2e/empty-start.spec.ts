import { expect, test, type Locator, type Page } from '@playwright/test'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'

const say = wordsIn('fi')

/** A new change agent's first hour: an empty workbook gets what its first action points to. */
test.describe.serial('from an empty workbook to the first action', () => {
  let workbench: OpenWorkbench
  let page: Page
  let dialog: Locator
  const errors: string[] = []

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    dialog = page.getByRole('dialog')
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    await askPast(page)('workbooks.createEmpty', { name: 'Pirkanmaan LAPE' })
    await page.reload()
  })
  test.afterAll(() => workbench.close())

  const go = (name: string) => page.getByRole('navigation', { name: say('frame.navigation') }).getByRole('link', { name: new RegExp(`^${name}`) }).click()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const cell = (name: string) => page.getByRole('table').getByText(name, { exact: true })
  const inFinnish = (group: string) => dialog.getByRole('group', { name: group }).getByRole('textbox', { name: 'suomi', exact: true })
  const save = async () => {
    await dialog.getByRole('button', { name: say('common.save'), exact: true }).click()
    await expect(dialog).toBeHidden()
  }
  const choose = async (field: string, option: string) => {
    await dialog.getByRole('button', { name: new RegExp(field) }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  test('the region comes from the code list with its three names', async () => {
    await go(say('frame.settings'))
    await button(say('settings.editWorkbook')).click()
    await choose(`${say('settings.region')}$`, 'Pirkanmaa (maakunta)')
    await save()
    await expect(page.getByText('06 (Maakunnat 2026)')).toBeVisible()
    const { rows } = await askPast(page)('workbook.page', { table: 'settings', from: 0 })
    expect(rows['settings']).toMatchObject({ region: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' }, regionCode: '06', codeList: 'regions', codeListVersion: '2026' })
  })

  test('a focus area and an objective, which gets the area’s next code; then the area can no longer be removed', async () => {
    await page.getByRole('tab', { name: say('settings.tabProgramme') }).click()
    await expect(page).toHaveURL(/#\/settings\/programme$/)
    await expect(button(say('settings.addObjective'))).toBeDisabled()
    await button(say('settings.addFocusArea')).click()
    await inFinnish(say('settings.focusAreaName')).fill('Perhekeskukset')
    await dialog.getByRole('textbox', { name: say('settings.focusAreaCode'), exact: true }).fill('1')
    await save()

    await expect(button(say('settings.removeNamed', { name: 'Perhekeskukset' }))).toBeVisible()
    await button(say('settings.addObjective')).click()
    await expect(dialog.getByRole('textbox', { name: say('settings.code'), exact: true })).toHaveValue('1.1')
    await inFinnish(say('settings.objectiveName')).fill('Tuki alkaa varhain')
    await save()
    await expect(cell('Tuki alkaa varhain')).toBeVisible()
    await expect(button(say('settings.removeNamed', { name: 'Perhekeskukset' }))).toBeHidden()
  })

  test('a role without a name, and municipalities pasted as a list', async () => {
    await page.getByRole('tab', { name: say('settings.tabPeople') }).click()
    await button(say('settings.addPerson')).click()
    await inFinnish(say('settings.role')).fill('Hankepäällikkö')
    await save()
    await expect(cell('Hankepäällikkö')).toBeVisible()

    await button(say('settings.addMunicipalities')).click()
    await dialog.getByRole('textbox', { name: say('settings.names') }).fill('Tampere; Tammerfors\nNokia\n\nYlöjärvi\nnokia')
    await dialog.getByRole('button', { name: say('common.add'), exact: true }).click()
    await expect(page.getByText('Lisätty 3 organisaatiota')).toBeVisible()
    await expect(page.getByRole('table', { name: say('settings.municipalitiesTitle') }).getByRole('row')).toHaveCount(1 + 3)

    await button(say('settings.addPartner')).click()
    await inFinnish(say('settings.organisationName')).fill('Perheiden talo ry')
    await save()
  })

  test('a new action offers all of them at once and is saved', async () => {
    await go(say('frame.actions'))
    await button(say('actions.newAction')).first().click()
    await inFinnish(say('actions.name')).fill('Perhekeskuksen avaaminen')
    // The only one there is, so it is chosen already.
    await expect(dialog.getByRole('button', { name: `Perhekeskukset ${say('programme.focusArea')}` })).toBeVisible()
    await choose(`${say('programme.objective')}\\b`, '1.1 Tuki alkaa varhain')
    await choose(say('programme.responsible'), 'Hankepäällikkö')
    for (const name of ['Tampere', 'Perheiden talo ry']) await dialog.getByRole('checkbox', { name, exact: true }).press('Space')
    await save()
    await expect(page.getByRole('row', { name: /Perhekeskuksen avaaminen/ })).toBeVisible()
    const { rows } = await askPast(page)('workbook.page', { table: 'actions', from: 0 })
    expect(Object.values(rows)).toEqual([
      expect.objectContaining({ focusAreaId: expect.stringMatching(/^foc_/), objectiveId: expect.stringMatching(/^obj_/), responsibleId: expect.stringMatching(/^prs_/), municipalities: { [await idOf(page, 'Tampere')]: true }, partners: { [await idOf(page, 'Perheiden talo ry')]: true } }),
    ])
  })

  test('an objective in use is removed only after a question, and undo and redo name it', async () => {
    await go(say('frame.settings'))
    await page.getByRole('tab', { name: say('settings.tabProgramme') }).click()
    await button(say('settings.removeNamed', { name: 'Tuki alkaa varhain' })).click()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('1 toimenpide')
    await question.getByRole('button', { name: say('common.remove'), exact: true }).click()
    await expect(page.getByText(say('settings.objectivesEmpty'))).toBeVisible()

    await page.keyboard.press('Control+z')
    await expect(page.getByText('Kumottu: poistettu tavoite Tuki alkaa varhain')).toBeVisible()
    await expect(cell('Tuki alkaa varhain')).toBeVisible()
    await page.keyboard.press('Control+y')
    await expect(page.getByText(/poistettu tavoite Tuki alkaa varhain/).last()).toBeVisible()
    await expect(page.getByText(say('settings.objectivesEmpty'))).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(cell('Tuki alkaa varhain')).toBeVisible()
    expect(errors).toEqual([])
  })
})

async function idOf(page: Page, organisation: string): Promise<string> {
  const { rows } = await askPast(page)('workbook.page', { table: 'organisations', from: 0 })
  return Object.keys(rows).find((id) => (rows[id]?.['name'] as { fi?: string } | undefined)?.fi === organisation) ?? ''
}
