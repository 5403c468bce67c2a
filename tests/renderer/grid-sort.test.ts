import { expect, test } from 'vitest'
import { sortRows } from '../../src/renderer/ui/grid-sort.ts'

const rows = [{ name: 'Öja' }, { name: 'Zeniitti' }, { name: null }, { name: 'Ähtäri' }, { name: 'Toimi 10' }, { name: 'Toimi 9' }, { name: 'Åbo' }]
const columns = [{ key: 'name', sortBy: (row: { name: string | null }) => row.name }]
const names = (direction: 'ascending' | 'descending') => sortRows(rows, columns, { key: 'name', direction }).map((row) => row.name)

test('å, ä and ö come after z, numbers in words go by size, and rows without a value come last either way', () => {
  expect([names('ascending'), names('descending')]).toEqual([
    ['Toimi 9', 'Toimi 10', 'Zeniitti', 'Åbo', 'Ähtäri', 'Öja', null],
    ['Öja', 'Ähtäri', 'Åbo', 'Zeniitti', 'Toimi 10', 'Toimi 9', null],
  ])
})

test('without a sort the rows stay as they were given', () => {
  expect(sortRows(rows, columns, null)).toEqual(rows)
})
