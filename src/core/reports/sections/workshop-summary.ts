import { actions } from '../../actions/action.ts'
import { followUps } from '../../meetings/meeting.ts'
import { sum } from '../../values/amounts.ts'
import { formatClock } from '../../values/clock.ts'
import { formatDay } from '../../values/formats.ts'
import { row, rows } from '../../workbook/rows.ts'
import { summaryByBlock, type BlockSummary } from '../../workshops/captured.ts'
import { capturedItems, outcomes, votes, workshopBlocks, workshops, type Outcome, type Vote } from '../../workshops/workshop.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { factsTable } from './facts.ts'

/** When, where and why people came together. */
export function workshopFacts(telling: Telling): Block[] {
  const { workbook, words, report } = telling
  const workshop = row(workbook, workshops, report.subjectId)
  if (!workshop) return []
  const clock = [workshop.beginsAt, workshop.endsAt].flatMap((one) => (one ? formatClock(one) : [])).join('–')
  return [
    factsTable(telling, 't_workshop', words('kinds.workshopCaption'), [
      [words('kinds.time'), [plain(`${formatDay(workshop.heldOn)} ${clock}`)]],
      [words('kinds.place'), telling.text(workshop.place, 'workshops', workshop.id)],
      [words('kinds.aim'), telling.text(workshop.aim, 'workshops', workshop.id)],
      [words('kinds.groupsCount'), [plain(workshop.groups === undefined ? '' : `${workshop.groups}`)]],
    ]),
  ]
}

/** What was written in each block, most dots first. */
export function workshopResults(telling: Telling): Block[] {
  const { words, figures } = telling
  const summaries = summariesOf(telling)
  if (summaries.length === 0) return [paragraph(plain(words('kinds.noItemsCaptured')))]
  const items = summaries.flatMap((summary) => summary.items.map(({ item }) => item))
  const given = votesOf(telling).filter((vote) => items.some((item) => item.id === vote.capturedItemId))
  return [
    paragraph(
      ...telling.sentence('kinds.capturedCounts', {
        items: figures.count('captured', recordsOf('capturedItems', items)),
        dots: figures.sum('dots', 'count', 'votes', 'dots', given),
      }),
    ),
    ...summaries.flatMap((summary) => blockResults(telling, summary, given)),
  ]
}

function blockResults(telling: Telling, { block, items }: BlockSummary, given: Vote[]): Block[] {
  const { words, figures } = telling
  const title = telling.letters(block.title, 'workshopBlocks', block.id)
  const withGroups = items.some(({ item }) => item.group !== undefined)
  return [
    heading(2, title, `block_${block.id}`),
    table({
      anchor: `t_items_${block.id}`,
      caption: words('kinds.itemsCaption', { block: title }),
      columns: [[words('kinds.item'), withGroups ? 70 : 85], ...(withGroups ? [[words('kinds.groupNumber'), 15, 'end'] as [string, number, 'end']] : []), [words('kinds.dots'), 15, 'end']],
      rows: items.map(({ item }): Inline[][] => {
        const own = given.filter((vote) => vote.capturedItemId === item.id)
        telling.shown.push({ table: 'capturedItems', id: item.id, text: item.text })
        return [
          [plain(item.text)],
          ...(withGroups ? [[plain(item.group === undefined ? '–' : `${item.group}`)]] : []),
          [figures.of(`dots_${item.id}`, 'count', sum(own.map((vote) => vote.dots)), 'sum of votes.dots', recordsOf('votes', own))],
        ]
      }),
    }),
  ]
}

/** What was written that became an action or a follow-up. */
export function workshopOutcomes(telling: Telling): Block[] {
  const { words } = telling
  const became = summariesOf(telling).flatMap(({ items }) => items.flatMap(({ item, outcome }) => (outcome ? { item, name: becameOf(telling, outcome) } : [])))
  const told = became.filter(({ name }) => name.length > 0)
  if (told.length === 0) return [paragraph(plain(words('kinds.becameNothing')))]
  return [
    table({
      anchor: 't_became',
      caption: words('kinds.becameCaption'),
      columns: [[words('kinds.item'), 45], [words('kinds.became'), 55]],
      rows: told.map(({ item, name }) => [[plain(item.text)], name]),
    }),
  ]
}

/** Empty when what it became is restricted or removed. */
function becameOf(telling: Telling, { becameTable, becameId }: Outcome): Inline[] {
  const { workbook, words, material } = telling
  if (becameTable === 'actions') {
    const action = row(workbook, actions, becameId)
    return action && !action.restricted ? [plain(`${words('kinds.becameAction')}${action.code} `), ...telling.text(action.title, 'actions', action.id)] : []
  }
  const followUp = material.followUps.some(({ id }) => id === becameId) ? row(workbook, followUps, becameId) : undefined
  return followUp ? [plain(words('kinds.becameFollowUp')), ...telling.text(followUp.title, 'followUps', followUp.id)] : []
}

function summariesOf(telling: Telling): BlockSummary[] {
  const { workbook, report } = telling
  const own = <R extends { workshopId: string }>(all: R[]) => all.filter((one) => one.workshopId === report.subjectId)
  return summaryByBlock(own(rows(workbook, workshopBlocks)), own(rows(workbook, capturedItems)), votesOf(telling), own(rows(workbook, outcomes)))
}

function votesOf({ workbook, report }: Telling): Vote[] {
  return rows(workbook, votes).filter((vote) => vote.workshopId === report.subjectId)
}
