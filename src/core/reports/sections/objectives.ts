import { indicators, targets, type Indicator, type Reading } from '../../indicators/indicator.ts'
import { objectives as objectiveTable, type FocusArea, type Objective } from '../../programme/programme.ts'
import { formatDay, formatThousandths } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import { rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { readingIn } from '../reading-in.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Each objective with its indicators: where it began, where it should come, where it stands. */
export function objectives(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  const all = rows(workbook, objectiveTable).toSorted(byOrder)
  const measured = rows(workbook, indicators).toSorted(byOrder)
  if (all.length === 0) return [paragraph(plain(words('reports.noObjectives')))]
  const loose = measured.filter((indicator) => !all.some((objective) => objective.id === indicator.objectiveId))
  return [
    ...material.focusAreas.flatMap((area) => ofArea(telling, area, all.filter((objective) => objective.focusAreaId === area.id), measured)),
    ...(loose.length > 0 ? [heading(2, words('reports.otherIndicators'), 'objectives_other'), measures(telling, 'other', words('reports.otherIndicators'), loose.map((indicator) => [null, indicator]))] : []),
  ]
}

function ofArea(telling: Telling, area: FocusArea, all: Objective[], measured: Indicator[]): Block[] {
  if (all.length === 0) return []
  const name = telling.letters(area.name, 'focusAreas', area.id)
  const pairs = all.flatMap((objective): [Objective, Indicator | null][] => {
    const own = measured.filter((indicator) => indicator.objectiveId === objective.id)
    return own.length > 0 ? own.map((indicator) => [objective, indicator]) : [[objective, null]]
  })
  return [heading(2, name, `objectives_${area.id}`), measures(telling, area.id, telling.words('reports.objectivesCaption', { area: name }), pairs)]
}

function measures(telling: Telling, anchor: string, caption: string, pairs: [Objective | null, Indicator | null][]): Block {
  const { words } = telling
  return table({
    anchor: `t_objectives_${anchor}`,
    caption,
    columns: [
      [words('reports.objective'), 28],
      [words('reports.indicator'), 28],
      [words('reports.baseline'), 11, 'end'],
      [words('reports.target'), 11, 'end'],
      [words('reports.now'), 11, 'end'],
      [words('reports.change'), 11, 'end'],
    ],
    rows: pairs.map(([objective, indicator], index) => [
      objective && pairs[index - 1]?.[0] !== objective ? [plain(`${objective.code} `), ...telling.text(objective.name, 'objectives', objective.id)] : [plain(objective ? objective.code : '–')],
      ...(indicator ? standing(telling, indicator) : [[plain(words('reports.noIndicator'))], [plain('–')], [plain('–')], [plain('–')], [plain('–')]]),
    ]),
    note: words('reports.objectivesNote', { day: formatDay(telling.to) }),
  })
}

function standing(telling: Telling, indicator: Indicator): Inline[][] {
  const { workbook, period, language } = telling
  const number = (thousandths: number | undefined) => [plain(thousandths === undefined ? '–' : formatThousandths(thousandths, language))]
  const aims = rows(workbook, targets).filter((target) => target.indicatorId === indicator.id).toSorted((a, b) => compare(a.by, b.by))
  const aim = aims.find((target) => target.by >= telling.to) ?? aims.at(-1)
  const reading = readingIn(workbook, indicator.id, period.id)
  const unit = telling.letters(indicator.unit, 'indicators', indicator.id)
  return [
    [...telling.text(indicator.name, 'indicators', indicator.id), ...(unit ? [plain(` (${unit})`)] : [])],
    number(indicator.baselineThousandths),
    number(aim?.valueThousandths),
    number(reading?.valueThousandths),
    [changeOf(telling, indicator, reading)],
  ]
}

function changeOf({ figures }: Telling, indicator: Indicator, reading: Reading | undefined): Inline {
  const known = reading && indicator.baselineThousandths !== undefined
  return figures.of(
    `change_${indicator.id}`,
    'thousandths',
    known ? reading.valueThousandths - indicator.baselineThousandths! : null,
    'readings.valueThousandths − indicators.baselineThousandths',
    [...(reading ? [{ table: 'readings', id: reading.id }] : []), { table: 'indicators', id: indicator.id }],
  )
}
