import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { titleOf } from '../../../src/core/workbook/titles.ts'
import { tables } from '../../../src/core/workbook/schema.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'

const sample = (JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }).workbook

test('every record of the sample region has a name', () => {
  const nameless = tables.flatMap(({ name }) => Object.keys(sample.tables[name] ?? {}).filter((id) => titleOf(sample, name, id, 'fi') === '').map((id) => `${name}/${id}`))
  expect(nameless.filter((key) => !key.startsWith('sessions/'))).toEqual([])
})

test('a record is named by its code and title, or by the records it joins', () => {
  const choiceWords = () => 'Väliraportti'
  expect([
    titleOf(sample, 'actions', 'act_perhekeskusverkosto', 'sv'),
    titleOf(sample, 'actionPeriods', 'act_perhekeskusverkosto:per_2020h2', 'fi'),
    titleOf(sample, 'reports', 'rep_2020h2', 'fi', choiceWords),
    titleOf(sample, 'actions', 'act_nowhere', 'fi'),
  ]).toEqual(['1.01 Start av familjecenternätverket', '1.01 Perhekeskusverkoston käynnistäminen – Heinä–joulukuu 2020', 'Väliraportti – Heinä–joulukuu 2020', ''])
})

test('a record that has been removed keeps its name', () => {
  const workbook = structuredClone(sample)
  workbook.tables['actions']!['act_perhekeskusverkosto']!['removed'] = true
  expect(titleOf(workbook, 'actions', 'act_perhekeskusverkosto', 'sv')).toBe('1.01 Start av familjecenternätverket')
})
