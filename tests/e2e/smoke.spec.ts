import { expect, test } from '@playwright/test'
import { openWorkbench } from './launch.ts'

test('opens', async () => {
  const { page, close } = await openWorkbench()
  await expect(page.locator('body')).toContainText('Muutostyöpöytä')
  await close()
})
