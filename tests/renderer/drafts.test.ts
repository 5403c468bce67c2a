import { expect, test } from 'vitest'
import { draftFrom, goingOn } from '../../src/renderer/ui/drafts.ts'

const began = { title: { fi: 'Aukiolot' }, dueOn: '2026-12-20', ownerId: null as string | null, note: {}, dots: 3, quotes: '' }

test('a draft is what differs from what the form began with; an emptied field is null', () => {
  expect(draftFrom(began, { ...began })).toBeNull()
  expect(draftFrom(began, { ...began, title: { fi: 'Aukioloajat' }, dueOn: undefined })).toEqual({ title: { fi: 'Aukioloajat' }, dueOn: null })
})

test('what must be kept nowhere stays out of it', () => {
  expect(draftFrom(began, { ...began, quotes: 'Kiitos' }, ['quotes'])).toBeNull()
})

test('a draft goes on over what the record is now, so that what somebody else changed meanwhile stays', () => {
  expect(goingOn({ ...began, dueOn: '2027-01-10' }, { title: { fi: 'Aukioloajat' } })).toEqual({ ...began, title: { fi: 'Aukioloajat' }, dueOn: '2027-01-10' })
})

test('what no longer fits the form is left out', () => {
  expect(goingOn(began, { title: ['Aukiolot'], dots: '3', dueOn: null, ownerId: 'per_anna' })).toEqual({ ...began, dueOn: null, ownerId: 'per_anna' })
})
