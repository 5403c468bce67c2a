import { attendanceTotals } from '../../meetings/attendance.ts'
import { formatDays } from '../../values/formats.ts'
import { accountsOf } from '../account-of.ts'
import { bullets, heading, paragraph, plain } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { sumQuery } from './money-figures.ts'

/** How many results are lifted to the summary. */
const chosenResults = 5

/** Three numbers, the chosen results and the one thing that hampers most. */
export function summary(telling: Telling): Block[] {
  return [
    heading(2, telling.words('reports.inNumbers'), 'summary_numbers'),
    bullets([actionsDone(telling), peopleMet(telling), ...moneyUsed(telling)]),
    ...results(telling),
    ...hardest(telling),
  ]
}

export function actionsDone({ material, figures, sentence }: Telling): Inline[] {
  const of = (state: string) => material.actions.filter((action) => material.stateOf(action) === state)
  return sentence('reports.actionsInNumbers', {
    done: figures.count('summary_done', recordsOf('actions', of('done'))),
    ongoing: figures.count('summary_ongoing', recordsOf('actions', of('ongoing'))),
    late: figures.count('summary_late', recordsOf('actions', of('late'))),
    planned: figures.count('summary_planned', recordsOf('actions', of('planned'))),
    stopped: figures.count('summary_stopped', recordsOf('actions', of('stopped'))),
    all: figures.count('summary_actions', recordsOf('actions', material.actions)),
  })
}

export function peopleMet({ material, figures, sentence, words }: Telling): Inline[] {
  if (material.held.length === 0) return [plain(words('reports.noEvents'))]
  return sentence('reports.eventsInNumbers', {
    events: figures.count('summary_events', recordsOf('meetings', material.held)),
    attended: figures.of('summary_attended', 'count', attendanceTotals(material.attendances).attended, 'sum of attendances.attended', recordsOf('attendances', material.attendances)),
  })
}

/** A line for each grant: sums of grants that differ in VAT or terms are not added up. */
export function moneyUsed(telling: Telling): Inline[][] {
  const { figures, sentence, words, letters } = telling
  const accounts = accountsOf(telling)
  if (accounts.length === 0) return [[plain(words('reports.noGrant'))]]
  return accounts.map(({ grant, account: { total, terms } }) => [
    ...(accounts.length > 1 ? [plain(`${letters(grant.name, 'grants', grant.id)}: `)] : []),
    ...sentence('reports.moneyInNumbers', {
      used: figures.of(`summary_outturn_${grant.id}`, 'cents', total.outturnCents, sumQuery(total.booked, terms), total.booked),
      budget: figures.of(`summary_budget_${grant.id}`, 'cents', total.budgetCents, 'sum of budgetLines.cents', total.budgetLineIds.map((id) => ({ table: 'budgetLines', id }))),
    }),
  ])
}

/** The first results of actions that are done, then of the others. */
function results(telling: Telling): Block[] {
  const { material, words } = telling
  const order = (state: string) => (state === 'done' ? 0 : 1)
  const told = material.actions
    .filter((action) => material.accountOf(action)?.results)
    .toSorted((a, b) => order(material.stateOf(a)) - order(material.stateOf(b)))
    .slice(0, chosenResults)
  if (told.length === 0) return []
  return [
    heading(2, words('reports.chosenResults'), 'summary_results'),
    ...told.flatMap((action) => {
      const account = material.accountOf(action)!
      return telling.rich(account.results, 'actionPeriods', account.id, `${telling.letters(action.title, 'actions', action.id)}.`)
    }),
  ]
}

function hardest(telling: Telling): Block[] {
  const { material, words, sentence } = telling
  const late = material.actions.filter((action) => material.stateOf(action) === 'late')
  const hampered = late.find((action) => material.accountOf(action)?.deviation) ?? late[0]
  if (!hampered) return [paragraph(plain(words('reports.nothingLate')))]
  const account = material.accountOf(hampered)
  const planned = hampered.planned?.split('/')[1] ?? ''
  return [
    heading(2, words('reports.hardest'), 'summary_hardest'),
    paragraph(
      ...sentence('reports.mostLate', { action: telling.text(hampered.title, 'actions', hampered.id), planned: plain(formatDays(planned, planned)) }),
      ...(account?.deviation ? [plain(' '), ...telling.text(account.deviation, 'actionPeriods', account.id)] : []),
      ...(account?.deviationReason ? [plain(` ${words('reports.reason')}: `), ...telling.text(account.deviationReason, 'actionPeriods', account.id)] : []),
    ),
  ]
}
