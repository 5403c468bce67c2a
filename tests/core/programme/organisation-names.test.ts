import { expect, test } from 'vitest'
import { readNames } from '../../../src/core/programme/organisation-names.ts'

test('a pasted list is read name by name, its languages parted by a semicolon or a tab', () => {
  const pasted = 'Haapalahti; Aspvik\r\n\r\n  Leppäsaari  \nKuusiselkä\tGranåsen\tKuusiselkä\n; Tallby\n;;\n'
  expect(readNames(pasted, [])).toEqual([{ fi: 'Haapalahti', sv: 'Aspvik' }, { fi: 'Leppäsaari' }, { fi: 'Kuusiselkä', sv: 'Granåsen', en: 'Kuusiselkä' }, { sv: 'Tallby' }])
})

test('what is known already or stands twice is passed over, in small letters too', () => {
  expect(readNames('LEPPÄSAARI\nHaapalahti\nhaapalahti; Aspvik\nKuusiselkä', [{ fi: 'Leppäsaari' }, { sv: 'Kuusiselkä' }])).toEqual([{ fi: 'Haapalahti' }, { fi: 'Kuusiselkä' }])
})
