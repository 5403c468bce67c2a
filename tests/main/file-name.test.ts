import { expect, test } from 'vitest'
import { fileName } from '../../src/main/file-name.ts'

test('a workbook’s or attachment’s name becomes a file’s name that every system takes', () => {
  expect(['Koivuranta / Björkstrand', '..\\..\\käynnistys:1', 'rivi\nvaihto\t', '  ', 'raportti. '].map(fileName)).toEqual(['Koivuranta Björkstrand', '.. .. käynnistys 1', 'rivi vaihto', 'muutos', 'raportti'])
})

test('a name cannot show its ending as another than it is, nor be one that Windows keeps for itself', () => {
  // U+202E turns what follows around: shown as `liiteexe.pdf`.
  expect(['liite\u202Efdp.exe', 'nolla\u200Bleveä', 'CON', 'lpt1.txt'].map(fileName)).toEqual(['liitefdp.exe', 'nollaleveä', '_CON', '_lpt1.txt'])
})
