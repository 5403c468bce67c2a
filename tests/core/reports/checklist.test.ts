import { expect, test } from 'vitest'
import { ChecklistItem, checklistSteps } from '../../../src/core/reporting/checklist.ts'
import { checklistOf } from '../../../src/core/reports/checklist.ts'
import { readinessOf } from '../../../src/core/reports/readiness.ts'
import { smallRegion, wish, workbookOf } from './small-workbook.ts'

test('every item of the official’s checklist stands in one step, and the workbook has something to say to it', () => {
  expect(checklistSteps.flatMap(({ items }) => items).sort()).toEqual([...ChecklistItem.options].sort())
  const workbook = workbookOf(smallRegion())
  const readiness = readinessOf(workbook, wish('fi'))
  const list = readiness.ok ? checklistOf(workbook, wish('fi'), readiness.value) : readiness
  if (!list.ok) throw new Error(list.problem.key)
  expect(list.value.map(({ item }) => item)).toEqual(ChecklistItem.options)
  const says = Object.fromEntries(list.value.map((one) => [one.item, one.says]))
  expect(says['usedAsDecided']).toEqual(['Käyttötarkoitus päätöksessä: Lapsi- ja perhepalvelut', 'Toimenpiteistä on valmiina 1 ja myöhässä 1; kaikkiaan niitä on 2.', 'Suunnitelman muutoksia kaudella: 0.'])
  // 5 300,44 € eligible, 100 € income: 80 % of 5 200,44 € is 4 160,35 €.
  expect(says['wholeSumUsed']![0]!.replaceAll('\u00A0', ' ')).toBe('Koivurannan LAPE-hanke: avustusta on käytetty 4 160,35 €, kun sitä on myönnetty enintään 8 000,00 €; käyttämättä on 3 839,65 €.')
  expect(says['attachmentsAsInstructed']).toEqual(['Liitteitä on luettelossa 0, ja tiedosto on liitetty niistä 0 kohtaan. Pakollisista puuttuu 0.'])
})
