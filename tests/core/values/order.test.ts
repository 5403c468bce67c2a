import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder, orderAfter, orders, rowsMoved } from '../../../src/core/values/order.ts'

interface Row { id: string; order?: string | undefined }

test('a row moved between two others gets a key between theirs, and nobody else another', () => {
  const list = rowsWith(orders(4))
  expect([rowsMoved(list, 3, 0), rowsMoved(list, 0, 3), rowsMoved(list, 1, 2)].map((moved) => moved.map(({ id }) => id))).toEqual([['row_3'], ['row_0'], ['row_1']])
  expect([rowsMoved(list, 1, 1), rowsMoved(list, 0, -1), rowsMoved(list, 3, 4), rowsMoved(list, 9, 0)]).toEqual([[], [], [], []])
})

test('between two with the same key there is none, so those after it move along', () => {
  const list = rowsWith(['a0', 'a1', 'a1', 'a1', 'a2'])
  const moved = rowsMoved(list, 0, 2)
  expect([moved.map(({ id }) => id), idsIn(after(list, moved))]).toEqual([['row_0', 'row_3'], ['row_1', 'row_2', 'row_0', 'row_3', 'row_4']])
})

test('law 10: wherever a row moves, in a list of whatever keys, it stands there and the others as they stood', () => {
  const key = fc.constantFrom(...orders(4), undefined)
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 9 }), fc.nat(8), fc.nat(8), (keys, from, to) => {
      const list = rowsWith(keys).sort(byOrder)
      if (from >= list.length || to >= list.length) return
      const want = idsIn(list).toSpliced(from, 1).toSpliced(to, 0, list[from]!.id)
      expect(idsIn(after(list, rowsMoved(list, from, to)))).toEqual(want)
    }),
    { numRuns: 2000 },
  )
})

test('a row put last comes after the last one', () => {
  const last = orders(3).at(-1)!
  expect([orderAfter(null), orderAfter(last) > last]).toEqual([orders(1)[0], true])
})

function rowsWith(keys: readonly (string | undefined)[]): Row[] {
  return keys.map((order, index) => ({ id: `row_${index}`, order }))
}

function after(list: readonly Row[], moved: readonly Row[]): Row[] {
  return list.map((row) => moved.find(({ id }) => id === row.id) ?? row).sort(byOrder)
}

function idsIn(list: readonly Row[]): string[] {
  return list.map(({ id }) => id)
}
