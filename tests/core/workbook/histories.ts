import * as fc from 'fast-check'
import { stampClock, type StampClock } from '../../../src/core/values/stamp.ts'
import { applyChange, overOf, type Change, type Edit } from '../../../src/core/workbook/change.ts'
import { eraseEdit, erasuresOf, strikeWorkbook, struck, type Erasures } from '../../../src/core/workbook/erasing.ts'
import { isShown } from '../../../src/core/workbook/rows.ts'
import { emptyHistory, remember, undo, type History } from '../../../src/core/workbook/undo.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../../src/core/workbook/workbook.ts'

/** How many random histories each law is tried on. */
export const histories = 1_000

/** Rows of a table whose cells are scalars, texts, members of sets and a removal: everything the laws speak of. */
export const cellNames = ['status', 'title.fi', 'title.sv', 'progress', 'partners.org_1', 'partners.org_2', 'planned']
const rowIds = ['act_1', 'act_2', 'act_3', 'act_4', 'act_5']

/** What somebody does: writes or empties cells, removes or brings back, undoes, or takes in what another knows. */
export const step = fc.record({
  who: fc.nat(3),
  wait: fc.nat(3),
  act: fc.oneof(
    { weight: 12, arbitrary: fc.record({ kind: fc.constant('edit' as const), rows: fc.dictionary(fc.constantFrom(...rowIds), fc.dictionary(fc.constantFrom(...cellNames), fc.oneof(fc.nat(9), fc.constant(null)), { minKeys: 1 }), { minKeys: 1, maxKeys: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), row: fc.constantFrom(...rowIds), removed: fc.constantFrom(true, null) }) },
    { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), from: fc.nat(3) }) },
  ),
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A workbook and all changes it knows, without what was erased. */
export class Copy {
  readonly workbook: Workbook = emptyWorkbook('wbk_law')
  protected erasures: Erasures = new Map()
  private readonly taken: Change[] = []

  take(change: Change): void {
    const taken = struck(change, this.erasures)
    this.taken.push(taken)
    applyChange(this.workbook, taken)
    if (!taken.put['erasures']) return
    this.erasures = erasuresOf(this.workbook)
    strikeWorkbook(this.workbook, this.erasures, this.taken)
  }

  struckChanges(): Change[] {
    return this.taken.map((change) => struck(change, this.erasures))
  }
}

/** One computer's workbook, with a clock of its own that may be wrong by hours. */
export class Agent extends Copy {
  changes: Change[] = []
  history: History = emptyHistory()
  private readonly session: string
  private readonly clock: StampClock
  private readonly skew: number

  constructor(index: number) {
    super()
    this.session = `agent00${index}`
    this.clock = stampClock(this.session)
    this.skew = [0, 3, -2, 40, -25][index]!
  }

  commit(edit: Edit, now: number, more: Partial<Change> = {}): Change {
    const stamp = this.clock.next(Date.parse('2020-07-01T08:00:00Z') + now + this.skew)
    const change: Change = { format: currentFormat, stamp, ...edit, ...more, over: overOf(this.workbook, edit.put) }
    this.take(change)
    return change
  }

  override take(change: Change): void {
    if (this.history.byStamp.has(change.stamp)) return
    this.clock.see(change.stamp)
    super.take(change)
    const isErasing = change.put['erasures'] !== undefined
    this.changes = isErasing ? this.struckChanges() : this.changes
    if (isErasing) this.history = emptyHistory()
    else this.changes.push(struck(change, this.erasures))
    for (const known of isErasing ? this.changes : this.changes.slice(-1)) remember(this.history, known)
  }

  undo(change: Change, now: number): { change: Change; skipped: number } {
    const { put, restores, skipped } = undo(this.workbook, this.history, change)
    return { change: this.commit({ label: change.label, put }, now, { undoes: change.stamp, restores }), skipped: skipped.length }
  }

  erase(table: string, id: string, fields: string[] | null, now: number): Change {
    const erasureId = `era_${this.session}_${this.changes.length}`
    return this.commit(eraseEdit(this.workbook, this.changes, { table, id, fields, reason: 'asked', erasedAt: '2020-07-01T08:00:00.000Z', erasureId }), now, { erase: true })
  }

  /** The last of its own changes that undoes nothing. */
  last(): Change | undefined {
    return this.changes.findLast((change) => change.undoes === undefined && change.erase === undefined && change.stamp.endsWith(this.session))
  }
}

/** Lets the steps happen to four agents. */
export function live(steps: Step[]): { agents: Agent[]; changes: Change[] } {
  const agents = [0, 1, 2, 3].map((index) => new Agent(index))
  const changes: Change[] = []
  let now = 0
  for (const { who, wait, act } of steps) {
    now += wait
    const agent = agents[who]!
    if (act.kind === 'edit') changes.push(agent.commit(edit(act.rows), now))
    else if (act.kind === 'remove') changes.push(agent.commit(edit({ [act.row]: { removed: act.removed } }), now))
    else if (act.kind === 'take') for (const change of agents[act.from]!.changes.slice()) agent.take(change)
    else {
      const last = agent.last()
      if (last) changes.push(agent.undo(last, now).change)
    }
  }
  return { agents, changes }
}

export function edit(rows: Record<string, Record<string, number | string | true | null>>): Edit {
  return { label: { key: 'actionSaved' }, put: { actions: rows } }
}

/** What the changes come to, in the order given. */
export function foldOf(changes: Change[]): Workbook {
  const workbook = emptyWorkbook('wbk_law')
  for (const change of changes) applyChange(workbook, change)
  return workbook
}

/** What a person sees of the workbook: shown rows and their values, no stamps. */
export function seen(workbook: Workbook): Record<string, unknown> {
  const shown = Object.entries(workbook.tables['actions'] ?? {}).filter(([id]) => isShown(workbook, 'actions', id))
  return Object.fromEntries(shown.map(([id, record]) => [id, valuesOf(record)] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function valuesOf(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== '~' && field !== 'removed'))
}
