import { expect, test } from 'vitest'
import { textOfNumber } from '../../../src/main/imports/xlsx-numbers.ts'

test.each([
  ['44197', '2021-01-01'],
  ['44197.75', '2021-01-01T18:00'],
  ['44197.999999', '2021-01-02T00:00'],
  ['0.5', '12:00'],
  // Excel counts a 29.2.1900 that never was.
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['61', '1900-03-01'],
])('the serial day %s is %s', (serial, text) => {
  expect(textOfNumber(serial, true, false)).toBe(text)
})

test('a workbook made on an old Mac counts from 1904', () => {
  expect(textOfNumber('42735', true, true)).toBe('2021-01-01')
})

test('a number is written as it was typed, not as binary fractions have it', () => {
  expect(['0.30000000000000004', '1E2', '12', '2.5'].map((number) => textOfNumber(number, false, false))).toEqual(['0.3', '100', '12', '2.5'])
})
