import { expect, test } from 'vitest'
import { fits, takesOwnWords } from '../../../src/core/forms/fitting.ts'
import { mappingOf, type FormMapping } from '../../../src/core/forms/form.ts'
import type { Place } from '../../../src/core/forms/place.ts'
import { differenceOf } from '../../../src/core/forms/versions.ts'

const place = (key: string, name: string, heading = ''): Place => ({ key, kind: 'field', takes: 'lines', name, heading, part: 'body', choices: [] })
const mapping = (id: string, key: string): FormMapping => ({ id, formId: 'afo_1', place: key, source: 'grant.recipient' })

test('a version that lost a mapped place names it with its heading; a lost place that was given nothing is no loss', () => {
  const before = [place('field:a', 'Saaja', '1 Hakija'), place('field:b', 'Puhelin'), place('field:c', 'Hanke')]
  const after = [place('field:c', 'Hanke'), place('field:d', 'Tilinumero', '2 Maksu')]
  expect(differenceOf(before, after, [mapping('fmp_1', 'field:a'), mapping('fmp_2', 'field:a'), mapping('fmp_3', 'field:c')])).toEqual({ lost: ['1 Hakija – Saaja'], added: ['2 Maksu – Tilinumero'] })
})

test('a place of an old version that cannot be read any more is named by its key', () => {
  expect(differenceOf([], [place('field:c', 'Hanke')], [mapping('fmp_1', 'cell:Kustannukset/Palkat')]).lost).toEqual(['Kustannukset/Palkat'])
})

test('of two mappings of one place, made by two people at once, both see the same', () => {
  const both = [mapping('fmp_2', 'field:a'), mapping('fmp_1', 'field:a')]
  expect([mappingOf(both, 'afo_1', 'field:a')?.id, mappingOf(both.toReversed(), 'afo_1', 'field:a')?.id, mappingOf(both, 'afo_2', 'field:a')]).toEqual(['fmp_1', 'fmp_1', undefined])
})

test('a table does not fit on a line, nor words in a date', () => {
  expect([fits('lines', 'table'), fits('blocks', 'table'), fits('rows', 'table'), fits('day', 'text'), fits('day', 'day'), fits('tick', 'tick')]).toEqual([false, true, true, false, true, true])
  expect((['line', 'lines', 'blocks', 'choice', 'day', 'tick', 'rows'] as const).filter(takesOwnWords)).toEqual(['line', 'lines', 'blocks', 'choice'])
})
