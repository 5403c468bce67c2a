import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn } from '../../../../src/core/budget/import/days.ts'
import { centsIn, decimalMarkOf } from '../../../../src/core/budget/import/sums.ts'
import { addDays } from '../../../../src/core/values/day.ts'

test.each([
  ['1 234,56', 1_234_56],
  ['1\u00a0234\u202f567,5', 1_234_567_50],
  ['1.234,56', 1_234_56],
  ['1,234.56', 1_234_56],
  ["1'234,56", 1_234_56],
  ['12', 12_00],
  ['-12,00', -12_00],
  ['−12,00', -12_00],
  ['12,00-', -12_00],
  ['12,00 −', -12_00],
  ['(12,00)', -12_00],
  ['12,00 €', 12_00],
  ['EUR 12,00', 12_00],
  ['0,005', 1],
  ['-0,005', -1],
  ['-0,00', 0],
  ['5.684341886080802e-14', 0],
  ['1.234', 1_234_00],
  [',50', 50],
  ['12,34,56', null],
  ['12 34,00', null],
  ['-12-', null],
  ['(12', null],
  ['4310 Palvelut', null],
  ['', null],
])('%s is %s cents where a comma stands before the cents', (text, cents) => {
  expect(centsIn(text, ',')).toBe(cents)
})

test('a column tells by its clear sums how its unclear ones are read', () => {
  expect(decimalMarkOf(['1.234', '17.5'], 'csv')).toBe('.')
  expect(decimalMarkOf(['1.234', '1.234.567'], 'csv')).toBe(',')
  expect(decimalMarkOf(['1,234', '1,234,567'], 'csv')).toBe('.')
  expect(decimalMarkOf(['1.234'], 'csv')).toBe(',')
  expect(decimalMarkOf(['24.195'], 'xlsx')).toBe('.')
})

const thousands = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\u2009', '.', ',', "'")
const minus = fc.constantFrom('-1', '−1', '–1', '1-', '1−', '(1)')
const marks = fc.constantFrom<',' | '.'>(',', '.')

test('any sum, written in any of the ways there are, is read back to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }), thousands, minus, marks, fc.constantFrom('', ' €', ' EUR'), (cents, between, sign, mark, unit) => {
      fc.pre(between !== mark)
      const whole = String(Math.floor(Math.abs(cents) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, between)
      const bare = `${whole}${mark}${String(Math.abs(cents) % 100).padStart(2, '0')}`
      const text = (cents < 0 ? sign.replace('1', bare) : bare) + unit
      expect(centsIn(text, mark)).toBe(cents)
      expect(decimalMarkOf([bare], 'csv')).toBe(mark)
    }),
  )
})

test.each([
  ['5.10.2020', '2020-10-05'],
  ['05.10.20', '2020-10-05'],
  ['5/10/2020', '2020-10-05'],
  ['5.10.2020 klo 14.33', '2020-10-05'],
  ['2020-10-05', '2020-10-05'],
  ['2020-10-05T12:30', '2020-10-05'],
  ['20201005', '2020-10-05'],
  ['44109', '2020-10-05'],
  ['31.2.2020', null],
  ['10/25/2020', null],
  ['4310', null],
  ['Yhteensä', null],
])('%s is the day %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test('any day is read back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      const day = addDays('2000-01-01', days)
      const [year, month, date] = day.split('-').map(Number)
      for (const text of [day, `${date}.${month}.${year}`, day.replaceAll('-', ''), String(36_526 + days)]) expect(dayIn(text)).toBe(day)
    }),
  )
})
