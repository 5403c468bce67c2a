import { expect, test } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actions } from '../../src/core/actions/action.ts'
import { risks } from '../../src/core/risks/risk.ts'
import { addRow, removeRow, saveRow } from '../../src/core/workbook/edits.ts'
import { wordsIn } from '../../src/words/words.ts'
import { askPast, openWorkbench } from './launch.ts'
import { look } from './looks.ts'

const say = wordsIn('fi')
const label = { key: 'riskSaved', values: { title: 'R1' } }
const risk = (id: string, code: string, fi: string, sv: string) => ({ id, code, title: { fi, sv }, probability: 3, impact: 4 })
const lack = risk('rsk_1', 'R1', 'Osaajapula', 'Brist på kunniga')
const money = risk('rsk_2', 'R2', 'Rahoitus päättyy', 'Finansieringen upphör')
const action = { id: 'act_1', code: '1.01', title: { fi: 'Perhekeskusverkosto', sv: 'Familjecenternätverk' }, focusAreaId: 'foc_x', status: 'planned' as const }

test('what a backup would change is shown, restored, and taken back; a damaged workbook gives way to it', async () => {
  const { page, app, userData, close } = await openWorkbench()
  try {
    const ask = askPast(page)
    const { id } = await ask('workbooks.createEmpty', { name: 'Koivuranta' })
    for (const edit of [addRow(label, risks, lack), addRow(label, risks, money), addRow(label, actions, action)]) await ask('workbook.commit', edit)
    const { name } = await ask('backups.make', null)
    for (const edit of [saveRow(label, risks, lack, { ...lack, probability: 5 } as typeof lack)!, removeRow(label, risks, 'rsk_2'), saveRow(label, actions, action, { ...action, status: 'ongoing' } as never)!]) await ask('workbook.commit', edit)

    await page.evaluate(() => (location.hash = '#/settings'))
    await page.reload()
    await page.getByRole('button', { name: say('backups.show') }).click()
    await page.getByRole('grid').getByRole('row').nth(1).click()
    const detail = page.getByRole('complementary')
    await expect(detail.getByRole('listitem')).toHaveText([/1\.01 Perhekeskusverkosto/, /R1 Osaajapula.*Todennäköisyys/, /R2 Rahoitus päättyy/])
    await look({ app, page }, 'backups', test.info())
    await detail.getByRole('button', { name: say('backups.restore') }).click()
    await page.getByRole('button', { name: say('backups.restoreYes'), exact: true }).click()
    await expect(detail).toContainText(say('backups.sameTitle'))
    await page.getByRole('button', { name: say('frame.undo'), exact: true }).click()
    await expect(detail.getByRole('listitem')).toHaveCount(3)

    await ask('workbooks.close', null)
    for (const file of ['workbook.json', 'journals/000001.jsonl']) writeFileSync(join(userData, 'workbooks', id, file), 'x')
    await page.reload()
    await page.getByRole('button', { name: say('start.openNamed', { name: 'Koivuranta' }) }).click()
    await page.getByRole('button', { name: say('keeping.restore') }).click()
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3)
    await look({ app, page }, 'backups-at-start', test.info())
    await page.getByRole('dialog').getByRole('listitem').last().getByRole('button').click()
    await page.getByRole('button', { name: say('backups.replaceYes'), exact: true }).click()
    await expect(page.getByText(say('backups.replaced'))).toBeVisible()
    expect((await ask('workbook.state', null))?.readOnly).toBe(false)
    expect((await ask('backups.preview', { name, language: 'fi' })).kinds).toEqual([])
  } finally {
    await close()
  }
})
