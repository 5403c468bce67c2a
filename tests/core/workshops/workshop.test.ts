import { expect, test } from 'vitest'
import { WorkshopTemplate } from '../../../src/core/templates/template.ts'
import { dotsOf, groupToTakeFrom, newItem, newOutcome, parseCapture, summaryByBlock, withDots } from '../../../src/core/workshops/captured.ts'
import { workshopFromTemplate } from '../../../src/core/workshops/new-workshop.ts'
import { beginBlock, comingBlock, endRunning, formatCountdown, runningBlock, secondsLeft } from '../../../src/core/workshops/run.ts'
import { minutesTooLong, timetable } from '../../../src/core/workshops/timetable.ts'
import { capturedItems, outcomes, votes, workshopBlocks, workshops, type WorkshopBlock } from '../../../src/core/workshops/workshop.ts'

const words = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` })
const block = (title: string, minutes: number, captures: boolean) => ({ title: words(title), minutes, method: words('Ryhmätyö'), instructions: words('Kirjatkaa laput'), captures })
const template = WorkshopTemplate.parse({
  id: 'customer-path',
  version: 1,
  kind: 'workshop',
  name: words('Asiakaspolku'),
  description: words('Nykypolusta tavoitepolkuun'),
  aim: words('Yhteinen polku'),
  groups: { from: 3, to: 6 },
  blocks: [block('Avaus', 15, false), block('Nykypolku', 45, true), block('Tavoitepolku', 45, true)],
})

function planned() {
  let count = 0
  return workshopFromTemplate(template, { id: 'wsh_1', heldOn: '2020-10-14', beginsAt: '09:00' }, () => `wbl_${++count}`)
}

const after = (blocks: WorkshopBlock[], changes: { after: WorkshopBlock }[]) => blocks.map((one) => changes.find(({ after }) => after.id === one.id)?.after ?? one)

test('a workshop from a template has its blocks, as many groups as the template asks, and ends when they do', () => {
  const { workshop, blocks } = planned()
  expect(workshop).toMatchObject({ title: words('Asiakaspolku'), beginsAt: '09:00', endsAt: '10:45', groups: 3, template: 'customer-path@1', status: 'planned' })
  expect(timetable(workshop, blocks).map(({ block, from, to }) => [block.title.fi, from, to])).toEqual([
    ['Avaus', '09:00', '09:15'],
    ['Nykypolku', '09:15', '10:00'],
    ['Tavoitepolku', '10:00', '10:45'],
  ])
  expect(workshops.schema.safeParse(workshop).success && blocks.every((one) => workshopBlocks.schema.safeParse(one).success)).toBe(true)
})

test('a block made longer moves the times after it and tells by how much the day no longer holds it', () => {
  const { workshop, blocks } = planned()
  const longer = [{ ...blocks[0]!, minutes: 35 }, blocks[1]!, blocks[2]!]
  expect(timetable(workshop, longer).map(({ from }) => from)).toEqual(['09:00', '09:35', '10:20'])
  expect([minutesTooLong(workshop, blocks), minutesTooLong(workshop, longer), minutesTooLong({ beginsAt: '09:00' }, longer)]).toEqual([0, 20, 0])
})

test('beginning a block ends the one under way, and the countdown is worked out from when it began', () => {
  const { blocks } = planned()
  const first = after(blocks, beginBlock(blocks, 'wbl_1', '2020-10-14T06:00:00.000Z'))
  const second = after(first, beginBlock(first, 'wbl_2', '2020-10-14T06:20:00.000Z'))
  expect([runningBlock(blocks)?.id, runningBlock(first)?.id, runningBlock(second)?.id, comingBlock(second)?.id]).toEqual([undefined, 'wbl_1', 'wbl_2', 'wbl_3'])
  expect(second[0]).toMatchObject({ startedAt: '2020-10-14T06:00:00.000Z', endedAt: '2020-10-14T06:20:00.000Z' })
  const now = ['2020-10-14T06:20:00.000Z', '2020-10-14T06:20:00.400Z', '2020-10-14T07:00:55.000Z', '2020-10-14T07:05:30.000Z']
  expect(now.map((instant) => formatCountdown(secondsLeft(second[1]!, instant)))).toEqual(['45:00', '45:00', '4:05', '−0:30'])
})

test('a block that was ended can be begun anew, and ending ends only what is under way', () => {
  const { blocks } = planned()
  const begun = after(blocks, beginBlock(blocks, 'wbl_1', '2020-10-14T06:00:00.000Z'))
  const ended = after(begun, endRunning(begun, '2020-10-14T06:10:00.000Z'))
  const again = after(ended, beginBlock(ended, 'wbl_1', '2020-10-14T06:12:00.000Z'))
  expect([runningBlock(ended), endRunning(ended, '2020-10-14T06:11:00.000Z'), again[0]?.startedAt, again[0]?.endedAt]).toEqual([null, [], '2020-10-14T06:12:00.000Z', undefined])
})

test('a number and a colon choose the group; a text that begins with a number stays a text', () => {
  expect(['3: Lyhyempi jono', '3 vanhempaa odotti', '9: Liian suuri', ' Kuultu ', '2:'].map((typed) => parseCapture(typed, 4))).toEqual([
    { group: 3, text: 'Lyhyempi jono' },
    { group: null, text: '3 vanhempaa odotti' },
    { group: null, text: '9: Liian suuri' },
    { group: null, text: 'Kuultu' },
    { group: null, text: '2:' },
  ])
})

test('dots are counted by group, never go under none, and put the items of a block in order', () => {
  const { blocks } = planned()
  const first = newItem('cap_1', blocks[1]!, 'Lyhyempi jono', 1, [])
  const second = newItem('cap_2', blocks[1]!, 'Yksi yhteyshenkilö', 2, [first])
  const one = withDots([], second, 1, 3).after
  const two = withDots([one], second, 1, -1)
  const three = withDots([two.after], second, null, 2).after
  const none = withDots([], first, 4, -1).after
  expect([two.before, two.after.dots, three.id, none.dots, dotsOf('cap_2', [two.after, three])]).toEqual([one, 2, 'cap_2:all', 0, 4])

  expect([groupToTakeFrom([two.after, three], 'cap_2', null), groupToTakeFrom([two.after, three], 'cap_2', 5), groupToTakeFrom([none], 'cap_1', 4)]).toEqual([null, 1, undefined])

  const became = newOutcome('otc_1', second, 'actions', 'act_49')
  expect(summaryByBlock(blocks, [first, second], [two.after, three], [became])).toEqual([
    { block: blocks[1], items: [{ item: second, dots: 4, outcome: became }, { item: first, dots: 0, outcome: null }] },
  ])
  expect([first, second].every((item) => capturedItems.schema.safeParse(item).success) && votes.schema.safeParse(three).success && outcomes.schema.safeParse(became).success).toBe(true)
})
