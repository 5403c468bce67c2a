import { actionLinks, actionPeriods, actions, milestones, outputs, type ActionStatus } from '../../../src/core/actions/action.ts'
import { dayRange } from '../../../src/core/values/day.ts'
import { municipalityNames } from '../programme.ts'
import { inOrder, organisationSet, rich, row, text, type SampleRow, type Written } from '../rows.ts'
import { childProtection } from './child-protection.ts'
import { familyCentres } from './family-centres.ts'
import { earlySupport } from './early-support.ts'
import { mentalHealth } from './mental-health.ts'

type OutputType = 'operatingModel' | 'report' | 'publication' | 'training' | 'digitalService' | 'other'

/** What an action came to in a half-year. */
export interface SamplePeriod {
  done: Written
  results?: Written
  effects?: Written
  deviation?: Written
  reason?: Written
}

export interface SampleAction {
  id: string
  title: Written
  description: Written
  objective: string
  goal: string
  responsible: string
  planned: [from: string, to: string]
  actual?: [from: string, to?: string]
  partners?: string
  /** Names of municipalities; `all` for the whole region. */
  municipalities: string
  restricted?: true
  /** Percent at the end of 2020H1 and 2020H2: `-` before it began, `x40` once it was stopped at 40. */
  progress: string
  milestones: [name: Written, dueOn: string, doneOn?: string][]
  outputs: [id: string, type: OutputType, stage: 'planned' | 'starting' | 'operating', name: Written, more?: { languages?: ('fi' | 'sv' | 'en')[]; owner?: string; where?: Written; from?: string }][]
  /** Left out of an action that is still only planned. */
  periods?: Record<string, SamplePeriod>
}

const halfYears = ['2020h1', '2020h2']
const areas: [focus: string, all: SampleAction[]][] = [['perhekeskus', [...familyCentres, ...earlySupport]], ['mieli', mentalHealth], ['lastensuojelu', childProtection]]

export function actionRows(): SampleRow[] {
  return [...areas.flatMap(([focus, all], area) => inOrder(all).flatMap((action, index) => [...one(action, focus, `${area + 1}.${String(index + 1).padStart(2, '0')}`, action.order), ...parts(action)])), ...linkRows()]
}

function one(action: SampleAction, focus: string, code: string, order: string): SampleRow[] {
  const { title, description, objective, goal, responsible, planned, actual, partners, municipalities, restricted } = action
  return [
    row(actions, `act_${action.id}`, {
      code,
      title: text(title),
      description: rich(description),
      focusAreaId: `foc_${focus}`,
      objectiveId: `obj_${objective}`,
      benefitGoalId: `ben_${goal}`,
      responsibleId: `prs_${responsible}`,
      status: states(action).at(-1)!.status,
      planned: dayRange(...planned),
      ...(actual && { actual: dayRange(actual[0], actual[1] ?? null) }),
      ...(partners && { partners: organisationSet(partners) }),
      municipalities: organisationSet(municipalities === 'all' ? municipalityNames : municipalities),
      ...(restricted && { restricted }),
      order,
    }),
  ]
}

function parts(action: SampleAction): SampleRow[] {
  const actionId = `act_${action.id}`
  return [
    ...inOrder(action.milestones.map(([name, dueOn, doneOn]) => ({ name, dueOn, doneOn }))).map(({ name, dueOn, doneOn, order }, index) =>
      row(milestones, `mil_${action.id}_${index + 1}`, { actionId, name: text(name), dueOn, ...(doneOn && { doneOn }), order }),
    ),
    ...inOrder(action.outputs.map(([id, type, stage, name, more]) => ({ id, type, stage, name, more }))).map(({ id, type, stage, name, more, order }) =>
      row(outputs, `out_${id}`, {
        actionId,
        name: text(name),
        type,
        stage,
        languages: more?.languages ?? ['fi', 'sv'],
        ...(more?.where && { availability: text(more.where) }),
        ...(stage !== 'planned' && { startingFrom: action.actual![0] }),
        ...(stage === 'operating' && { operatingFrom: more?.from ?? action.milestones.at(-1)![2]! }),
        ...(more?.owner && { permanentOwnerId: `org_${more.owner}` }),
        order,
      }),
    ),
    ...states(action).map(({ status, progress }, index) => {
      const { done, results, effects, deviation, reason } = action.periods?.[halfYears[index]!] ?? {}
      return row(actionPeriods, `${actionId}:per_${halfYears[index]}`, {
        actionId,
        periodId: `per_${halfYears[index]}`,
        statusAtEnd: status,
        progress,
        ...(done && { done: rich(done) }),
        ...(results && { results: rich(results) }),
        ...(effects && { effects: rich(effects) }),
        ...(deviation && { deviation: text(deviation) }),
        ...(reason && { deviationReason: text(reason) }),
      })
    }),
  ]
}

function states(action: SampleAction): { status: ActionStatus; progress: number }[] {
  return action.progress.split(' ').map((mark) => {
    if (mark === '-') return { status: 'planned', progress: 0 }
    if (mark.startsWith('x')) return { status: 'stopped', progress: Number(mark.slice(1)) }
    return { status: mark === '100' ? 'done' : 'ongoing', progress: Number(mark) }
  })
}

const links: [from: string, kind: 'precedes' | 'supports', to: string][] = [
  ['perhekeskusverkosto', 'precedes', 'kohtaamispaikat'],
  ['perhekeskusverkosto', 'precedes', 'yksikontakti'],
  ['yksikontakti', 'supports', 'sahkoinenperhekeskus'],
  ['perhekysely', 'supports', 'hyvinvointisuunnitelma'],
  ['kehittajaryhma', 'supports', 'nuortenvastaanotto'],
  ['lava', 'supports', 'hyvinvointisuunnitelma'],
  ['johdonvalmennus', 'supports', 'perhekeskusverkosto'],
  ['systeemisettiimit', 'precedes', 'asiakassuunnitelma'],
  ['opiskeluhuolto', 'precedes', 'ipc'],
  ['kielisuunnitelma', 'supports', 'perhekeskusverkosto'],
  ['lapsetpuheeksi', 'supports', 'varhaiskasvatusneuvola'],
  ['perhehoito', 'precedes', 'paivystysperheet'],
]

function linkRows(): SampleRow[] {
  return links.map(([from, kind, to]) => row(actionLinks, `act_${from}:act_${to}`, { actionId: `act_${from}`, toActionId: `act_${to}`, kind }))
}
