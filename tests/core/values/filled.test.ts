import { expect, test } from 'vitest'
import { filled, refilled } from '../../../src/core/values/filled.ts'
import { richFrom } from '../../../src/core/values/rich-text.ts'

test('what a form left empty is left out, and what only looks empty stays', () => {
  const notes = { fi: richFrom('Sovittiin.') }
  expect(filled({ title: { fi: 'Kysely' }, place: {}, note: ' ', dueOn: null, restricted: false, progress: 0, languages: [] as string[], notes, partners: { org_1: true } })).toEqual({
    title: { fi: 'Kysely' },
    progress: 0,
    notes,
    partners: { org_1: true },
  })
})

test('a field emptied in the form goes from the row; what the form does not ask stays', () => {
  const before = { id: 'fol_1', title: { fi: 'a' }, dueOn: '2020-10-05', fromTable: 'decisions' }
  expect(refilled(before, { title: { fi: 'b' }, dueOn: null })).toEqual({ id: 'fol_1', title: { fi: 'b' }, fromTable: 'decisions' })
})
