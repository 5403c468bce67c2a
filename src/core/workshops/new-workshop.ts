import { templateName, type WorkshopTemplate } from '../templates/template.ts'
import { clockAfter } from '../values/clock.ts'
import type { Clock, Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { orders } from '../values/order.ts'
import type { Text } from '../values/text.ts'
import { workshopMinutes } from './timetable.ts'
import type { Workshop, WorkshopBlock } from './workshop.ts'

export interface WorkshopWish {
  id: Id
  heldOn: Day
  beginsAt: Clock
  place?: Text | undefined
  /** How many tables or groups work; the template's least when not told. */
  groups?: number | undefined
}

/** A planned workshop with the template's timed blocks; it ends when they do. */
export function workshopFromTemplate(template: WorkshopTemplate, wish: WorkshopWish, freshBlockId: () => Id): { workshop: Workshop; blocks: WorkshopBlock[] } {
  const places = orders(template.blocks.length)
  const blocks = template.blocks.map(
    ({ title, minutes, method, instructions, materials }, index): WorkshopBlock => ({
      id: freshBlockId(),
      workshopId: wish.id,
      title,
      minutes,
      method,
      instructions,
      ...(materials && { materials }),
      order: places[index]!,
    }),
  )
  const workshop: Workshop = {
    ...newWorkshop(wish, template.name),
    endsAt: clockAfter(wish.beginsAt, workshopMinutes(blocks)),
    aim: template.aim,
    template: templateName(template),
    groups: wish.groups ?? template.groups.from,
  }
  return { workshop, blocks }
}

/** A planned workshop without blocks. */
export function newWorkshop({ id, heldOn, beginsAt, place, groups }: WorkshopWish, title: Text): Workshop {
  return { id, title, heldOn, beginsAt, status: 'planned', ...(place && { place }), ...(groups && { groups }) }
}
