import { expect, test } from 'vitest'
import { readCents, readClock, readDay, readNumber } from '../../src/renderer/ui/read-typed.ts'

test('a sum is read with a decimal comma or point, no-break spaces, U+2212 and a euro sign, to the cent', () => {
  const typed = ['1 234,56', '1\u00A0234,56 €', '1234.56', '\u22121\u202F234,5', '0,29', '12', '1,234', '1,2,3', 'noin 5', '']
  expect(typed.map(readCents)).toEqual([123_456, 123_456, 123_456, -123_450, 29, 1_200, undefined, undefined, undefined, undefined])
})

test('a number is read as it is written in Finland and as a program writes it', () => {
  expect(['12', '12,5', '12.5', '10\u00A0000', '\u22123', '80 %', '1e3', 'kolme'].map(readNumber)).toEqual([12, 12.5, 12.5, 10_000, -3, 80, undefined, undefined])
})

test('a day is read in the ways Finns type it, and no day that does not exist', () => {
  const typed = ['1.2.2026', '1.2.26', '1.2.', '1.2', '01022026', '2026-02-01', ' 1. 2. 2026 ', '29.2.2024', '29.2.2026', '31.4.2026', '1.13.2026', 'huomenna']
  expect(typed.map((text) => readDay(text, 2026))).toEqual([
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
    '2026-02-01',
    '2024-02-29',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a time is read with a point, a colon or neither', () => {
  expect(['9', '9.30', '09:30', '930', '0930', '24.00', '9.60', '9.3'].map(readClock)).toEqual(['09:00', '09:30', '09:30', '09:30', '09:30', undefined, undefined, undefined])
})
