import { expect, test } from 'vitest'
import { savedWords } from '../../src/renderer/frame/saved-words.ts'
import { wordsIn } from '../../src/words/words.ts'

test('the status bar says when the workbook was saved, with the day when it was not today', () => {
  const now = new Date(2026, 10, 21, 14, 30)
  const at = (date: Date | null) => savedWords(date && date.toISOString(), 'fi', wordsIn('fi'), now)
  expect([at(new Date(2026, 10, 21, 8, 2)), at(new Date(2026, 10, 20, 16, 45)), at(null)]).toEqual([
    'Tallennettu tälle koneelle klo 8.02',
    'Tallennettu tälle koneelle 20.11.2026 klo 16.45',
    'Kaikki tallentuu tälle koneelle',
  ])
})
