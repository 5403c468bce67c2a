import type { Action } from '../../actions/action.ts'
import { actionStates } from '../../actions/action-state.ts'
import { people, type FocusArea } from '../../programme/programme.ts'
import { formatDay, formatRange } from '../../values/formats.ts'
import { row } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Where the actions stand at the period's end, by focus area, and what was done, came of it, and went otherwise than planned. */
export function actions(telling: Telling): Block[] {
  const { material, words } = telling
  if (material.actions.length === 0) return [paragraph(plain(words('reports.noActions')))]
  return [...states(telling), ...material.focusAreas.flatMap((area) => ofArea(telling, area, material.actions.filter((action) => action.focusAreaId === area.id)))]
}

function states(telling: Telling): Block[] {
  const { material, words, figures } = telling
  const areas = material.focusAreas.filter((area) => material.actions.some((action) => action.focusAreaId === area.id))
  const names = areas.map((area) => telling.letters(area.name, 'focusAreas', area.id))
  const of = (state: string, area?: FocusArea) => material.actions.filter((action) => material.stateOf(action) === state && (!area || action.focusAreaId === area.id))
  const shown = actionStates.filter((state) => of(state).length > 0)
  const stateWord = (state: string) => words(`reports.state${capital(state)}`)
  const title = words('reports.statesCaption', { day: formatDay(telling.to) })
  const main = shown.map((state) => `${stateWord(state)} ${of(state).length}`).join(', ')
  const count = (name: string, some: Action[]) => [figures.count(name, recordsOf('actions', some))]
  return [
    {
      kind: 'chart',
      chart: {
        anchor: 'c_states',
        type: 'bar',
        stacked: true,
        title,
        categories: names,
        series: shown.map((state) => ({ name: stateWord(state), values: areas.map((area) => of(state, area).length) })),
        alt: words('reports.statesAlt', { day: formatDay(telling.to), states: main, all: material.actions.length }),
        valueTitle: words('reports.actionsCount'),
      },
    },
    table({
      anchor: 't_states',
      caption: title,
      columns: [[words('reports.focusArea'), 100 - 12 * (shown.length + 1)], ...shown.map((state): [string, number, 'end'] => [stateWord(state), 12, 'end']), [words('reports.all'), 12, 'end']],
      rows: areas.map((area, index) => [
        [plain(names[index]!)],
        ...shown.map((state) => count(`state_${state}_${area.code}`, of(state, area))),
        count(`state_all_${area.code}`, material.actions.filter((action) => action.focusAreaId === area.id)),
      ]),
      total: [[plain(words('reports.total'))], ...shown.map((state) => count(`state_${state}_total`, of(state))), count('state_all_total', material.actions)],
      note: words('reports.statesNote', { day: formatDay(telling.to) }),
    }),
  ]
}

function ofArea(telling: Telling, area: FocusArea, some: Action[]): Block[] {
  if (some.length === 0) return []
  const { workbook, words, material } = telling
  const name = telling.letters(area.name, 'focusAreas', area.id)
  return [
    heading(2, name, `actions_${area.id}`),
    table({
      anchor: `t_actions_${area.id}`,
      caption: words('reports.actionsCaption', { area: name }),
      columns: [[words('reports.code'), 9], [words('reports.action'), 33], [words('reports.responsible'), 23], [words('reports.planned'), 21], [words('reports.state'), 14]],
      rows: some.map((action) => {
        const responsible = row(workbook, people, action.responsibleId)
        return [
          [plain(action.code)],
          telling.text(action.title, 'actions', action.id),
          responsible ? telling.text(responsible.role, 'people', responsible.id) : [plain('–')],
          [plain(action.planned ? formatRange(action.planned) : '–')],
          [plain(words(`reports.state${capital(material.stateOf(action))}`))],
        ]
      }),
    }),
    ...some.flatMap((action) => accountGiven(telling, action)),
  ]
}

function accountGiven(telling: Telling, action: Action): Block[] {
  const { material, words } = telling
  const account = material.accountOf(action)
  if (!account) return []
  const told = [
    ...telling.rich(account.done, 'actionPeriods', account.id, words('reports.done')),
    ...telling.rich(account.results, 'actionPeriods', account.id, words('reports.results')),
    ...(account.deviation
      ? [
          paragraph(
            plain(`${words('reports.deviation')} `, { bold: true }),
            ...telling.text(account.deviation, 'actionPeriods', account.id),
            ...(account.deviationReason ? [plain(` ${words('reports.reason')}: `), ...telling.text(account.deviationReason, 'actionPeriods', account.id)] : []),
          ),
        ]
      : []),
  ]
  return told.length === 0 ? [] : [heading(3, `${action.code} ${telling.letters(action.title, 'actions', action.id)}`, `action_${action.id}`), ...told]
}
