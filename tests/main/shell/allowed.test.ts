import { expect, test } from 'vitest'
import { mayAsk, mayLoad, mayOpenOutside } from '../../../src/main/shell/allowed.ts'

test('only the top frame of the program’s own page may ask', () => {
  expect(mayAsk({ origin: 'app://workbench', parent: null })).toBe(true)
  expect(mayAsk({ origin: 'app://workbench', parent: {} })).toBe(false)
  expect(mayAsk({ origin: 'app://workbench.example.org', parent: null })).toBe(false)
  expect(mayAsk({ origin: 'https://workbench', parent: null })).toBe(false)
  expect(mayAsk({ origin: 'null', parent: null })).toBe(false)
  expect(mayAsk(null)).toBe(false)
})

test('the window loads the program’s own files and nothing from any network', () => {
  const urls = ['app://workbench/index.html', 'devtools://devtools/x', 'https://stm.fi/', 'http://localhost/', 'file:///etc/passwd', 'app://workbench.example.org/', 'ws://127.0.0.1/', 'data:text/html,x']
  expect(urls.filter(mayLoad)).toEqual(['app://workbench/index.html', 'devtools://devtools/x'])
})

test('only https and mail addresses are handed to the system', () => {
  const urls = ['https://stm.fi/', 'mailto:lape@example.org', 'http://stm.fi/', 'file:///etc/passwd', 'javascript:alert(1)', 'ms-word:ofe|u|https://x', 'muutos', '']
  expect(urls.filter(mayOpenOutside)).toEqual(['https://stm.fi/', 'mailto:lape@example.org'])
})
