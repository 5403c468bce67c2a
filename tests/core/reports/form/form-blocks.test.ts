import { expect, test } from 'vitest'
import { formBlocks, richBlocks } from '../../../../src/core/reports/form/form-blocks.ts'

test('lists are written out with their signs, links with their addresses, and what the writer still owes is left out', () => {
  const text = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] })
  expect(
    richBlocks({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Malli', marks: [{ type: 'link', attrs: { href: 'https://innokyla.fi' } }] }, { type: 'hardBreak' }, { type: 'text', text: 'lihava', marks: [{ type: 'bold' }] }] },
        { type: 'orderedList', content: [{ type: 'listItem', content: [text('yksi'), { type: 'bulletList', content: [{ type: 'listItem', content: [text('alempi')] }] }] }, { type: 'listItem', content: [text('kaksi')] }] },
        { type: 'paragraph' },
      ],
    }),
  ).toEqual([
    { kind: 'paragraph', pieces: [{ text: 'Malli (https://innokyla.fi)' }, { text: '\n' }, { text: 'lihava', bold: true }], level: 0 },
    { kind: 'paragraph', pieces: [{ text: '1.\t' }, { text: 'yksi' }], level: 1 },
    { kind: 'paragraph', pieces: [{ text: '•\t' }, { text: 'alempi' }], level: 2 },
    { kind: 'paragraph', pieces: [{ text: '2.\t' }, { text: 'kaksi' }], level: 1 },
  ])
  expect(formBlocks([{ kind: 'missing', text: 'Teksti puuttuu', finding: 'x' }, { kind: 'signatures', lines: [] }])).toEqual([])
})
