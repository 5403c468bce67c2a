import { expect, test } from 'vitest'
import { timedAgenda } from '../../../src/core/meetings/agenda.ts'
import { attendanceTotals } from '../../../src/core/meetings/attendance.ts'
import { decisionRegister, followUpOfDecision, newDecision } from '../../../src/core/meetings/decision.ts'
import { agendaItems, decisions, followUps, meetings } from '../../../src/core/meetings/meeting.ts'
import { meetingFromTemplate } from '../../../src/core/meetings/new-meeting.ts'
import { richFrom } from '../../../src/core/values/rich-text.ts'
import { MeetingTemplate } from '../../../src/core/templates/template.ts'

const words = (fi: string) => ({ fi, sv: `${fi} (sv)`, en: `${fi} (en)` })
const template = MeetingTemplate.parse({
  id: 'steering-group',
  version: 2,
  kind: 'meeting',
  meetingKind: 'steeringGroup',
  name: words('Ohjausryhmä'),
  description: words('Puolivuosikokous'),
  items: [
    { title: words('Avaus'), minutes: 5 },
    { title: words('Talous'), minutes: 40, guidance: words('Toteuma kustannuslajeittain') },
    { title: words('Päätökset'), minutes: 30 },
  ],
})

function planned() {
  let count = 0
  return meetingFromTemplate(template, { id: 'mtg_1', heldOn: '2020-10-05', from: '13:00', seriesId: 'ser_1' }, () => `agi_${++count}`)
}

test('a meeting from a template has its agenda, its kind and the hour at which the agenda ends', () => {
  const { meeting, agendaItems: items } = planned()
  expect(meeting).toEqual({ id: 'mtg_1', kind: 'steeringGroup', title: template.name, heldOn: '2020-10-05', from: '13:00', to: '14:15', status: 'planned', seriesId: 'ser_1', template: 'steering-group@2' })
  expect(items.map(({ title, minutes, notes }) => [title.fi, minutes, notes?.sv])).toEqual([
    ['Avaus', 5, undefined],
    ['Talous', 40, richFrom('Toteuma kustannuslajeittain (sv)')],
    ['Päätökset', 30, undefined],
  ])
  expect(meetings.schema.safeParse(meeting).success && items.every((item) => agendaItems.schema.safeParse(item).success)).toBe(true)
})

test('the times of the agenda follow when an item grows or moves', () => {
  const [opening, money, resolutions] = planned().agendaItems
  const moved = [{ ...opening!, minutes: 10 }, money!, { ...resolutions!, order: `${opening!.order}V` }]
  expect(timedAgenda('13:00', moved).map(({ item, from, to }) => [item.title.fi, from, to])).toEqual([
    ['Avaus', '13:00', '13:10'],
    ['Päätökset', '13:10', '13:40'],
    ['Talous', '13:40', '14:20'],
  ])
  expect(timedAgenda(undefined, moved)[0]).toMatchObject({ from: null, to: null })
})

test('a decision stands after those before it and becomes a follow-up that points back to it', () => {
  const { meeting, agendaItems: items } = planned()
  const first = newDecision('dec_1', meeting, { fi: 'Hyväksyttiin väliraportti' }, [])
  const second = newDecision('dec_2', meeting, { fi: 'Selvitetään ruotsinkieliset ryhmät' }, [first], items[1], 'act_15')
  const followUp = followUpOfDecision('fol_1', second)
  expect(second.order > first.order).toBe(true)
  expect(followUp).toEqual({ id: 'fol_1', title: { fi: 'Selvitetään ruotsinkieliset ryhmät' }, fromTable: 'decisions', fromId: 'dec_2', actionId: 'act_15', dueOn: '2020-11-02' })
  expect([decisions.schema.safeParse(second).success, followUps.schema.safeParse(followUp).success]).toEqual([true, true])
})

test('the register of decisions is newest first, and within a meeting as they were made', () => {
  const old = newDecision('dec_1', { id: 'mtg_1', heldOn: '2020-05-05' }, { fi: 'a' }, [])
  const first = newDecision('dec_2', { id: 'mtg_2', heldOn: '2020-10-05' }, { fi: 'b' }, [])
  const second = newDecision('dec_3', { id: 'mtg_2', heldOn: '2020-10-05' }, { fi: 'c' }, [first])
  expect(decisionRegister([old, second, first]).map(({ id }) => id)).toEqual(['dec_2', 'dec_3', 'dec_1'])
})

test('attendances times hours make the hours, and trained persons are those of a method', () => {
  const totals = attendanceTotals([
    { id: 'att_1', meetingId: 'mtg_1', group: 'education', attended: 12, hoursHundredths: 250 },
    { id: 'att_2', meetingId: 'mtg_1', group: 'parish', attended: 3, hoursHundredths: 250, trainedMethod: { fi: 'Lapset puheeksi' }, trainedLevel: 'user', trainedLanguage: 'sv' },
    { id: 'att_3', meetingId: 'mtg_1', group: 'parents', attended: 4 },
  ])
  expect(totals).toEqual({ attended: 19, hoursHundredths: 3750, trained: 3 })
})
