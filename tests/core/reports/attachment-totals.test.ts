import { expect, test } from 'vitest'
import { readinessOf } from '../../../src/core/reports/readiness.ts'
import { smallRegion, wish, workbookOf } from './small-workbook.ts'

type Extract = { kind: 'ledger' | 'costCentreReport'; totalCents?: number }

/** What readiness says of the attached extracts of the small region, whose ledger it knows to the cent. */
function foundOf(extracts: Extract[]): string[] {
  const attachments = extracts.map((extract, place) => ({ id: `atc_${place}`, reportId: 'rep_1', name: { fi: `Ote ${place}` }, required: false, ...extract }))
  const ready = readinessOf(workbookOf({ ...smallRegion(), attachments }), wish('fi'))
  if (!ready.ok) throw new Error(ready.problem.key)
  return ready.value.sections.flatMap(({ findings }) => findings).filter(({ id }) => id.startsWith('attachment-total')).map(({ severity, text }) => `${severity}: ${text.replaceAll(/\s/g, ' ')}`)
}

// Eligible 5 300,44 €, not eligible 77,00 €, income 100,00 €; of these in the period all but 2 500,33 €.
test.each([5_300_44, 5_377_44, 5_200_44, 5_277_44, 2_800_11, 2_877_11, 2_700_11, 2_777_11])('an extract of %i cents is of the whole use or of the period, with or without what is not eligible and income', (totalCents) => {
  expect(foundOf([{ kind: 'ledger', totalCents }])).toEqual([])
})

test('an extract that is a cent off stops the report, and says both sums', () => {
  expect(foundOf([{ kind: 'ledger', totalCents: 5_377_45 }])).toEqual(['blocks: Liitteen ”Ote 0” summa on 5 377,45 €, mutta raportin kustannukset ovat pääkirjassa 5 377,44 €.'])
})

test('extracts of several partners make one sum, once each has its total; those of another kind are looked at apart', () => {
  expect(foundOf([{ kind: 'ledger', totalCents: 5_000_00 }, { kind: 'ledger', totalCents: 377_44 }])).toEqual([])
  expect(foundOf([{ kind: 'ledger', totalCents: 1_00 }, { kind: 'ledger' }])).toEqual([])
  expect(foundOf([{ kind: 'ledger', totalCents: 5_377_44 }, { kind: 'costCentreReport', totalCents: 1_00 }])).toHaveLength(1)
})
