import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { actions, milestones, type Action } from '../../src/core/actions/action.ts'
import { risks } from '../../src/core/risks/risk.ts'
import { addRow, removeRow, saveRow } from '../../src/core/workbook/edits.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { openStore, type Store, type StoreWish } from '../../src/main/store/store.ts'
import { realWorld } from '../../src/main/world.ts'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench, type OpenWorkbench } from './launch.ts'
import { answering, picture } from './looks.ts'
import { openSampleWithAnswers } from './sample.ts'

const say = wordsIn('fi')
const before: Action = { id: 'act_aukiolot', code: '1.01', title: { fi: 'Perhekeskuksen aukiolot', sv: 'Familjecentrets öppettider' }, focusAreaId: 'foc_tuki', status: 'planned', planned: '2020-08-01/2020-12-31' }
const after: Action = { ...before, title: { fi: 'Perhekeskusten aukiolot ja päivystys', sv: 'Familjecentrens öppettider och jour' }, status: 'ongoing' }
const risk = { id: 'rsk_tilat', code: 'R1', title: { fi: 'Tilat eivät valmistu ajoissa', sv: 'Lokalerna blir inte klara i tid' }, probability: 3, impact: 4 }

test('what two people wrote apart stands side by side after a merge, and one of the two is kept', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'muutos-e2e-'))
  await makeApart(join(userData, 'workbooks'))
  const { page, app, close } = await openWorkbench({ userData })
  try {
    await askPast(page)('workbooks.open', { id: 'wbk_apart' })
    await page.reload()
    await page.evaluate(() => (location.hash = '#/settings/history'))
    await expect(page.getByText(say('history.conflictCount', { count: 2 }))).toBeVisible()
    await page.getByRole('button', { name: say('history.showConflicts') }).click()
    const card = page.getByRole('region', { name: /Hallintatoimet \(suomi\)/ })
    await expect(card.getByRole('listitem')).toHaveCount(2)
    await expect(card).toContainText('Bertta')
    await expectSound(page)
    await picture({ app, page }, 'conflicts', test.info())
    await card.getByRole('listitem').filter({ hasText: 'Anni' }).getByRole('button').click()
    await expect(page.getByText(say('history.settled', { name: 'Hallintatoimet (suomi)' }))).toBeVisible()
    await expect(card).toBeHidden()
    await page.evaluate(() => (location.hash = '#/risks/rsk_tilat'))
    await expect(page.getByRole('complementary')).toContainText('Varataan tilat koululta')
  } finally {
    await close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
})

test('the answers of a survey are erased for good from its own menu', async () => {
  const workbench = await openWorkbench()
  const { page, app, close } = workbench
  try {
    await openSampleWithAnswers(workbench)
    await page.evaluate(() => (location.hash = '#/surveys/wav_lapset2020'))
    await answering(app, 'confirm')
    await page.getByRole('button', { name: say('surveys.more') }).click()
    await page.getByRole('menuitem', { name: say('history.eraseAnswers') }).click()
    await expectSound(page)
    await picture({ app, page }, 'erase-answers', test.info())
    await page.getByRole('textbox', { name: say('history.eraseReason') }).fill('Huoltajan pyyntö')
    await page.getByRole('button', { name: say('history.eraseYes') }).click()
    await expect(page.getByText(say('history.erasedAnswers'))).toBeVisible()
    await page.keyboard.press('Escape')
    await page.evaluate(() => (location.hash = '#/settings/history'))
    await expect(page.getByRole('row', { name: new RegExp(say('history.erasedAnswersOf')) })).toContainText('Huoltajan pyyntö')
  } finally {
    await close()
  }
})

/** A workbook that has taken in a copy of itself, in which somebody else wrote of the same risk. */
async function makeApart(workbooks: string): Promise<void> {
  const world = realWorld(dirname(workbooks), 'resources')
  const open = async (name: string, who: string, mode: StoreWish['mode']) => {
    const opened = await openStore({ folder: join(workbooks, name), files: realFiles(), world, who, mode })
    if (!opened.ok) throw new Error(opened.problem.key)
    return opened.value
  }
  const write = (store: Store, measure: string, impact: number) => store.commit({ label: { key: 'riskSaved', values: { title: risk.title.fi } }, put: { risks: { rsk_tilat: { 'measure.fi': measure, impact } } } }, 'window')
  const first = await open('wbk_apart', 'Anni Agentti', { new: 'wbk_apart' })
  await first.commit(addRow({ key: 'riskAdded', values: { title: risk.title.fi } }, risks, risk), 'window')
  await first.close()
  cpSync(join(workbooks, 'wbk_apart'), join(workbooks, '../their copy'), { recursive: true })
  const [mine, theirs] = [await open('wbk_apart', 'Anni Agentti', 'write'), await open('../their copy', 'Bertta Kehittäjä', 'write')]
  await write(mine, 'Varataan tilat koululta kevääksi, ja sovitaan siivouksesta kunnan kanssa.', 2)
  await write(theirs, 'Vuokrataan tilat seurakunnalta siihen asti, kun perhekeskuksen omat tilat ovat valmiit.', 5)
  await mine.merge(await theirs.changes('all'), { key: 'merged', values: { name: 'kopio' } })
  await Promise.all([mine.close(), theirs.close()])
}

test.describe.serial('what happened to records', () => {
  let workbench: OpenWorkbench
  let page: Page

  test.beforeAll(async () => {
    workbench = await openWorkbench()
    page = workbench.page
    const ask = askPast(page)
    await ask('preferences.write', { who: 'Anni Agentti' })
    await ask('workbooks.createEmpty', { name: 'Oma alue' })
    await ask('workbook.commit', addRow({ key: 'actionAdded', values: { title: before.title.fi! } }, actions, before))
    await ask('workbook.commit', addRow({ key: 'milestoneAdded', values: { name: 'Aukiolot sovittu' } }, milestones, { id: 'mil_sovittu', actionId: before.id, name: { fi: 'Aukiolot sovittu', sv: 'Öppettiderna avtalade' }, dueOn: '2020-10-15' } as { id: string }))
    await ask('workbook.commit', saveRow({ key: 'actionSaved', values: { title: after.title.fi! } }, actions, before, after)!)
    await ask('workbook.commit', addRow({ key: 'riskAdded', values: { title: risk.title.fi } }, risks, risk))
    await page.reload()
  })
  test.afterAll(() => workbench.close())

  test('a history opens from the record, tells who, when and what, and Esc gives the focus back', async () => {
    await go(`/actions/${before.id}`)
    const opener = page.getByRole('button', { name: say('history.open') })
    await opener.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: say('history.titleOf', { title: `1.01 ${after.title.fi}` }) })).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await expect(dialog.getByRole('listitem').first()).toContainText('Anni Agentti')
    await expect(dialog.getByRole('listitem').first()).toContainText(/Nimi \(suomi\).*Perhekeskuksen aukiolot.*Perhekeskusten aukiolot ja päivystys/s)
    await expectSound(page)
    await picture(workbench, 'history', test.info())
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('an earlier value is put back from there, and the toast takes that back again', async () => {
    await page.getByRole('button', { name: say('history.open') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('history.putBackNamed', { name: 'Nimi (suomi)', value: before.title.fi! }) }).click()
    await expect(dialog.getByRole('heading', { name: say('history.titleOf', { title: `1.01 ${before.title.fi}` }) })).toBeVisible()
    await expect(dialog.getByRole('listitem')).toHaveCount(3)
    await page.keyboard.press('Escape')
    await page.getByText(say('history.wasPutBack', { name: 'Nimi (suomi)' })).locator('..').getByRole('button', { name: say('frame.undo') }).click()
    await expect(page.getByRole('complementary').getByRole('heading', { name: `1.01 ${after.title.fi}` })).toBeVisible()
  })

  test('what belongs to the record has its history there, too', async () => {
    await page.getByRole('button', { name: say('history.open') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('history.ofWhich') }).click()
    await page.getByRole('option', { name: 'Välitavoite: Aukiolot sovittu' }).click()
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await expect(dialog).toContainText('15.10.2020')
    await page.keyboard.press('Escape')
  })

  test('what was removed is found in the bin by its name and brought back', async () => {
    await go('/risks/rsk_tilat')
    await page.getByRole('button', { name: say('risks.removeRisk') }).click()
    await askPast(page)('workbook.commit', removeRow({ key: 'milestoneRemoved', values: { name: 'Aukiolot sovittu' } }, milestones, 'mil_sovittu'))
    await go('/settings/history')
    await expect(page.getByText(say('history.binCount', { count: 2 }))).toBeVisible()
    await page.getByRole('button', { name: say('history.openBin') }).click()
    await page.getByRole('row', { name: /Tilat eivät valmistu ajoissa/ }).click()
    await expectSound(page)
    await picture(workbench, 'bin', test.info())
    await page.getByRole('searchbox', { name: say('history.binFilter') }).fill('tilat')
    await expect(page.getByText(say('history.binCount', { count: 1 }), { exact: true })).toBeVisible()
    await page.getByRole('button', { name: say('history.bringBack'), exact: true }).click()
    await expect(page.getByText(say('history.wasBroughtBack', { title: 'R1 Tilat eivät valmistu ajoissa' }))).toBeVisible()
    await go('/risks/rsk_tilat')
    await expect(page.getByRole('complementary').getByRole('heading', { name: 'R1 Tilat eivät valmistu ajoissa' })).toBeVisible()
  })

  test('erasing for good wants a reason, asks once more, and leaves who, when and why', async () => {
    const asked = await answering(workbench.app, 'confirm')
    await page.getByRole('button', { name: say('history.open') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: say('history.erase') }).click()
    await dialog.getByRole('button', { name: say('history.eraseYes') }).click()
    await expect(dialog.getByRole('link', { name: say('history.giveReason') })).toBeVisible()
    await dialog.getByRole('button', { name: new RegExp(say('history.eraseWhat')) }).click()
    await page.getByRole('option', { name: say('history.eraseSome') }).click()
    await expectSound(page)
    await picture(workbench, 'erase', test.info())
    await dialog.getByRole('button', { name: new RegExp(say('history.eraseWhat')) }).click()
    await page.getByRole('option', { name: say('history.eraseWhole') }).click()
    await dialog.getByRole('textbox', { name: say('history.eraseReason') }).fill('Kirjattu väärään hankkeeseen')
    await dialog.getByRole('button', { name: say('history.eraseYes') }).click()
    await expect(page.getByRole('heading', { name: say('history.erasedTitle') })).toBeVisible()
    expect(await asked()).toHaveLength(1)
    await expectSound(page)
    await picture(workbench, 'erased', test.info())
    await page.keyboard.press('Escape')
    await go('/settings/history')
    await expect(page.getByRole('row', { name: /Riski, koko tieto/ })).toContainText('Kirjattu väärään hankkeeseen')
    await expectSound(page)
    await picture(workbench, 'erasures', test.info())
  })

  async function go(path: string): Promise<void> {
    await page.evaluate((hash) => (location.hash = hash), `#${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }

})

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([])
}
