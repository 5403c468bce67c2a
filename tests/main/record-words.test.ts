import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { richFrom } from '../../src/core/values/rich-text.ts'
import type { Language } from '../../src/core/values/text.ts'
import type { Workbook } from '../../src/core/workbook/workbook.ts'
import { readSectionNames, recordWordsOf } from '../../src/main/record-words.ts'

const sample = (JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }).workbook
const words = (language: Language = 'fi') => recordWordsOf(sample, language)

test('a cell is called by its field, with its language or its member', () => {
  expect([words().cell('actions', 'title.sv'), words('sv').cell('actions', 'title.sv'), words().cell('actions', 'partners.org_haapalahti'), words('en').cell('actions', 'planned'), words('en').cell('actions', 'mood.x')]).toEqual([
    'Nimi (ruotsi)',
    'Namn (svenska)',
    'Kumppanit: Haapalahden kunta',
    'Planned time',
    'Other field (mood)',
  ])
})

test('a value is told as the screens tell it, each kind by its own rule', () => {
  const told = (table: string, cell: string, value: Parameters<ReturnType<typeof words>['value']>[2], language?: Language) => words(language).value(table, cell, value)
  expect([
    told('actions', 'status', 'ongoing'),
    told('actions', 'planned', '2020-07-01/2020-12-31'),
    told('actions', 'focusAreaId', 'foc_nowhere'),
    told('actions', 'restricted', true, 'sv'),
    told('actions', 'partners.org_haapalahti', null),
    told('actions', 'description.fi', richFrom('Ensin.\n\nSitten.') as never),
    told('ledgerRows', 'cents', 123456),
    told('grants', 'grantedShare', 8050),
    told('grants', 'costCentres', ['74210', '74211']),
    told('readings', 'valueThousandths', 12250),
    told('actionPeriods', 'progress', 40),
    told('budgetLines', 'year', 2021),
    told('meetings', 'from', '09:30'),
    told('waves', 'importedAt', '2020-12-01T07:05:00.000Z', 'en'),
    told('followUps', 'fromTable', 'decisions'),
    told('risks', 'probability', 3),
    told('reports', 'languages', ['fi', 'sv']),
    told('risks', 'measure.fi', null),
  ]).toEqual([
    'Käynnissä',
    '1.7.–31.12.2020',
    '(tuntematon)',
    'ja',
    'ei mukana',
    'Ensin.\nSitten.',
    '1\u00A0234,56\u00A0€',
    '80,5\u00A0%',
    '74210, 74211',
    '12,25',
    '40\u00A0%',
    '2021',
    '9.30',
    '1.12.2020 9:05',
    'Päätös',
    '3 – mahdollinen',
    'suomi, ruotsi',
    '(tyhjä)',
  ])
})

test('a section of a report is called as its outline calls it', async () => {
  const named = recordWordsOf(sample, 'fi', await readSectionNames('resources', 'fi'))
  expect(named.title('reportSections', 'rep_2020h2:basics')).toBe('Väliraportti – Heinä–joulukuu 2020 – Perustiedot')
})
