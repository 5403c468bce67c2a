import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('every form that edits or adds a record outlives the program; one that handles files or answers, erases, sends or names a new workbook does not', () => {
  const forms = readdirSync('src/renderer', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name: name.replaceAll('\\', '/'), source: readFileSync(join('src/renderer', name), 'utf8') }))
    .filter(({ name, source }) => source.includes('<FormDialog') && name !== 'ui/FormDialog.tsx')
  const without = forms.filter(({ source }) => !source.includes('draftKey=')).map(({ name }) => name)
  expect(without.sort()).toEqual(['budget/import/ImportLedger.tsx', 'history/EraseAnswersForm.tsx', 'history/EraseForm.tsx', 'reports/sent/AnewForm.tsx', 'reports/sent/SendForm.tsx', 'start/StartScreen.tsx', 'surveys/ImportAnswers.tsx'])
  expect(forms.length).toBeGreaterThan(50)
})
