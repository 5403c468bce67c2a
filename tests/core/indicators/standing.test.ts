import { expect, test } from 'vitest'
import type { Indicator, Reading, Target } from '../../../src/core/indicators/indicator.ts'
import { lacksSource, readingsByPeriod, shareOfWay, standingOf, thousandthsOf } from '../../../src/core/indicators/standing.ts'

const families: Indicator = { id: 'ind_1', code: 'M1', name: { fi: 'Perhekeskuksia' }, unit: { fi: 'kpl' }, direction: 'up', counting: 'cumulative', baselineThousandths: 1000 }
const periods = [{ id: 'per_20h1', from: '2020-01-01' }, { id: 'per_20h2', from: '2020-07-01' }, { id: 'per_21h1', from: '2021-01-01' }]
const reading = (id: string, periodId: string, valueThousandths: number, more: Partial<Reading> = {}): Reading => ({ id, indicatorId: 'ind_1', periodId, valueThousandths, ...more })
const target = (by: string, valueThousandths: number): Target => ({ id: `tgt_${by}`, indicatorId: 'ind_1', by, valueThousandths })
const aims = [target('2022-12-31', 7000), target('2020-12-31', 3000)]

test('an indicator stands by its latest begun period, against the next target', () => {
  const readings = [reading('rea_1', 'per_20h1', 2000), reading('rea_2', 'per_20h2', 4000), reading('rea_3', 'per_21h1', 6000)]
  const standing = (today: string) => {
    const { reading, target, reached, shareOfOne } = standingOf(families, readings, aims, periods, today)
    return [reading?.id, target?.valueThousandths, reached, shareOfOne]
  }
  expect([standing('2020-12-01'), standing('2021-01-15'), standing('2024-01-01')]).toEqual([['rea_2', 3000, true, 1.5], ['rea_3', 7000, false, 5 / 6], ['rea_3', 7000, false, 5 / 6]])
})

test('less is better where the direction is down', () => {
  const waiting: Indicator = { ...families, direction: 'down', baselineThousandths: 35_000 }
  const at = (value: number) => standingOf(waiting, [reading('rea_1', 'per_20h1', value)], [target('2022-12-31', 14_000)], periods, '2021-01-15')
  expect([at(14_000).reached, at(24_500).reached, at(24_500).shareOfOne, at(40_000).shareOfOne]).toEqual([true, false, 0.5, 0])
})

test('a corrected reading, and those of an area or a breakdown, do not stand for the whole', () => {
  const readings = [reading('rea_1', 'per_20h1', 2000), reading('rea_2', 'per_20h1', 2500, { correctsId: 'rea_1' }), reading('rea_3', 'per_20h1', 900, { areaId: 'org_1' }), reading('rea_4', 'per_20h1', 800, { breakdown: 'sv' })]
  expect([...readingsByPeriod('ind_1', readings)].map(([periodId, { id }]) => [periodId, id])).toEqual([['per_20h1', 'rea_2']])
})

test('without a reading, a target or a baseline nothing is claimed', () => {
  expect(standingOf(families, [], [], periods, '2021-01-15')).toEqual({ reading: undefined, target: undefined, reached: null, shareOfOne: null })
  expect([shareOfWay(undefined, 5, 10), shareOfWay(10, 10, 10)]).toEqual([null, null])
})

test('a reading without a source is told apart', () => {
  expect([lacksSource({}), lacksSource({ source: { fi: ' ' } }), lacksSource({ source: { sv: 'Sotkanet' } })]).toEqual([true, true, false])
})

test('decimals are kept exact', () => {
  expect([thousandthsOf(8.05), thousandthsOf(12.25), thousandthsOf(-0.1), thousandthsOf(1.005)]).toEqual([8050, 12_250, -100, 1005])
})
