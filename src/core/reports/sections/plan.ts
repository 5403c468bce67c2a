import { indicators, targets, type Indicator } from '../../indicators/indicator.ts'
import { meetingSeries } from '../../meetings/meeting.ts'
import { objectives as objectiveTable, organisations, people } from '../../programme/programme.ts'
import { risks } from '../../risks/risk.ts'
import { riskLevel, riskNumber } from '../../risks/risk-level.ts'
import { budgetLines } from '../../budget/grant.ts'
import { collate, formatDay, formatRange, formatThousandths } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import { members } from '../../values/table.ts'
import { row, rows } from '../../workbook/rows.ts'
import { bullets, heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** How large the plan is: focus areas, objectives and actions, municipalities, money. */
export function planSummary(telling: Telling): Block[] {
  const { workbook, material, figures, sentence, grants, words } = telling
  const municipalities = rows(workbook, organisations).filter((one) => one.kind === 'municipality')
  const reached = new Set(material.actions.flatMap((action) => members(action.municipalities)))
  const lines = rows(workbook, budgetLines).filter((line) => grants.some((grant) => grant.id === line.grantId))
  return [
    heading(2, words('kinds.planInNumbers'), 'plan_numbers'),
    bullets([
      sentence('kinds.planCounts', {
        areas: figures.count('plan_areas', recordsOf('focusAreas', material.focusAreas)),
        objectives: figures.count('plan_objectives', recordsOf('objectives', rows(workbook, objectiveTable))),
        actions: figures.count('plan_actions', recordsOf('actions', material.actions)),
      }),
      sentence('kinds.planReach', {
        reached: figures.count('plan_reached', recordsOf('organisations', municipalities.filter((one) => reached.has(one.id)))),
        all: figures.count('plan_municipalities', recordsOf('organisations', municipalities)),
      }),
      lines.length > 0 ? sentence('kinds.planMoney', { budget: figures.sum('plan_money', 'cents', 'budgetLines', 'cents', lines) }) : [plain(words('kinds.noPlanBudget'))],
    ]),
  ]
}

/** Each objective with its indicators: where it begins and where it should come by when. */
export function planObjectives(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  const all = rows(workbook, objectiveTable).toSorted(byOrder)
  if (all.length === 0) return [paragraph(plain(words('reports.noObjectives')))]
  const measured = rows(workbook, indicators).toSorted(byOrder)
  return material.focusAreas.flatMap((area) => {
    const own = all.filter((objective) => objective.focusAreaId === area.id)
    if (own.length === 0) return []
    const name = telling.letters(area.name, 'focusAreas', area.id)
    return [
      heading(2, name, `plan_objectives_${area.id}`),
      table({
        anchor: `t_plan_objectives_${area.id}`,
        caption: words('kinds.planObjectivesCaption', { area: name }),
        columns: [[words('reports.objective'), 34], [words('reports.indicator'), 30], [words('reports.baseline'), 14, 'end'], [words('reports.target'), 22, 'end']],
        rows: own.flatMap((objective): Inline[][][] => {
          const indicatorsOf = measured.filter((indicator) => indicator.objectiveId === objective.id)
          const named = [plain(`${objective.code} `), ...telling.text(objective.name, 'objectives', objective.id)]
          if (indicatorsOf.length === 0) return [[named, [plain(words('reports.noIndicator'))], [plain('–')], [plain('–')]]]
          return indicatorsOf.map((indicator, index) => [index === 0 ? named : [plain(objective.code)], ...aimed(telling, indicator)])
        }),
      }),
    ]
  })
}

function aimed(telling: Telling, indicator: Indicator): Inline[][] {
  const { workbook, language } = telling
  const aim = rows(workbook, targets).filter((target) => target.indicatorId === indicator.id).toSorted((a, b) => compare(a.by, b.by)).at(-1)
  const unit = telling.letters(indicator.unit, 'indicators', indicator.id)
  return [
    [...telling.text(indicator.name, 'indicators', indicator.id), ...(unit ? [plain(` (${unit})`)] : [])],
    [plain(indicator.baselineThousandths === undefined ? '–' : formatThousandths(indicator.baselineThousandths, language))],
    [plain(aim ? `${formatThousandths(aim.valueThousandths, language)} (${formatDay(aim.by)})` : '–')],
  ]
}

/** The actions by focus area, with who answers for each, when, and what it is to leave behind. */
export function planActions(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  if (material.actions.length === 0) return [paragraph(plain(words('reports.noActions')))]
  return material.focusAreas.flatMap((area) => {
    const own = material.actions.filter((action) => action.focusAreaId === area.id)
    if (own.length === 0) return []
    const name = telling.letters(area.name, 'focusAreas', area.id)
    return [
      heading(2, name, `plan_actions_${area.id}`),
      table({
        anchor: `t_plan_actions_${area.id}`,
        caption: words('kinds.planActionsCaption', { area: name }),
        columns: [[words('reports.code'), 9], [words('reports.action'), 28], [words('reports.responsible'), 20], [words('reports.planned'), 21], [words('kinds.outputsPlanned'), 22]],
        rows: own.map((action) => {
          const responsible = row(workbook, people, action.responsibleId)
          const left = material.outputs.filter((output) => output.actionId === action.id)
          return [
            [plain(action.code)],
            telling.text(action.title, 'actions', action.id),
            responsible ? telling.text(responsible.role, 'people', responsible.id) : [plain('–')],
            [plain(action.planned ? formatRange(action.planned) : '–')],
            left.length > 0 ? left.flatMap((output, index) => [...(index > 0 ? [plain('; ')] : []), ...telling.text(output.name, 'outputs', output.id)]) : [plain('–')],
          ]
        }),
      }),
    ]
  })
}

/** The groups that lead and do the work. */
export function planOrganisation(telling: Telling): Block[] {
  const { workbook, words } = telling
  const groups = rows(workbook, meetingSeries).filter((series) => ['steeringGroup', 'lapeGroup', 'partnerMeeting', 'other'].includes(series.kind))
  if (groups.length === 0) return [paragraph(plain(words('kinds.noGroups')))]
  return [
    table({
      anchor: 't_plan_groups',
      caption: words('kinds.planGroupsCaption'),
      columns: [[words('reports.groupName'), 60], [words('kinds.groupKind'), 40]],
      rows: groups.map((series) => [telling.text(series.name, 'meetingSeries', series.id), [plain(words(`reports.kind${capital(series.kind)}`))]]),
    }),
  ]
}

/** Who answers for how many actions. */
export function planStaff(telling: Telling): Block[] {
  const { workbook, words, material, figures } = telling
  const responsible = rows(workbook, people)
    .filter((person) => material.actions.some((action) => action.responsibleId === person.id))
    .toSorted((a, b) => collate(telling.letters(a.role, 'people', a.id), telling.letters(b.role, 'people', b.id)))
  if (responsible.length === 0) return [paragraph(plain(words('kinds.noStaff')))]
  return [
    table({
      anchor: 't_plan_staff',
      caption: words('kinds.planStaffCaption'),
      columns: [[words('reports.role'), 40], [words('kinds.employer'), 40], [words('reports.actions'), 20, 'end']],
      rows: responsible.map((person) => {
        const employer = row(workbook, organisations, person.organisationId)
        return [
          telling.text(person.role, 'people', person.id),
          employer ? telling.text(employer.name, 'organisations', employer.id) : [plain('–')],
          [figures.count(`plan_responsible_${person.id}`, recordsOf('actions', material.actions.filter((action) => action.responsibleId === person.id)))],
        ]
      }),
    }),
  ]
}

/** What the effects are followed by, and where each figure comes from. */
export function planEvaluation(telling: Telling): Block[] {
  const { workbook, words } = telling
  const all = rows(workbook, indicators).toSorted(byOrder)
  if (all.length === 0) return [paragraph(plain(words('kinds.noIndicators')))]
  return [
    table({
      anchor: 't_plan_indicators',
      caption: words('kinds.planEvaluationCaption'),
      columns: [[words('reports.indicator'), 55], [words('kinds.source'), 45]],
      rows: all.map((indicator) => {
        const source = telling.text(indicator.source, 'indicators', indicator.id)
        return [telling.text(indicator.name, 'indicators', indicator.id), source.length > 0 ? source : [plain('–')]]
      }),
    }),
  ]
}

/** Each risk as it is seen now, and what is done about it. */
export function planRisks(telling: Telling): Block[] {
  const { workbook, words, figures } = telling
  const open = rows(workbook, risks).filter((risk) => !risk.closed).toSorted((a, b) => byOrder(a, b) || collate(a.code, b.code))
  if (open.length === 0) return [paragraph(plain(words('reports.noRisks')))]
  return [
    table({
      anchor: 't_plan_risks',
      caption: words('kinds.planRisksCaption'),
      columns: [[words('reports.risk'), 32], [words('kinds.level'), 16], [words('reports.measure'), 32], [words('reports.responsible'), 20]],
      rows: open.map((risk) => {
        const owner = row(workbook, people, risk.ownerId)
        const measure = telling.text(risk.measure, 'risks', risk.id)
        return [
          [plain(`${risk.code} `), ...telling.text(risk.title, 'risks', risk.id)],
          [plain(`${words(`reports.risk${capital(riskLevel(risk))}`)} (`), figures.of(`plan_risk_${risk.code}`, 'count', riskNumber(risk), 'risks.probability × risks.impact', recordsOf('risks', [risk])), plain(')')],
          measure.length > 0 ? measure : [plain('–')],
          owner ? telling.text(owner.role, 'people', owner.id) : [plain('–')],
        ]
      }),
      note: words('reports.risksNote'),
    }),
  ]
}
