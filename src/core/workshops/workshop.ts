import { z } from 'zod'
import { Clock, Day, Instant } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

export const workshops = table('workshops', 'wsh', {
  title: Text,
  heldOn: Day,
  beginsAt: Clock,
  /** When the room must be free again; the timetable warns when the blocks do not fit. */
  endsAt: Clock.optional(),
  place: Text.optional(),
  status: z.enum(['planned', 'held', 'cancelled']),
  aim: Text.optional(),
  /** Template and version it was made from, `shared-vision@1`. */
  template: z.string().optional(),
  /** How many tables or groups worked. */
  groups: z.int().min(1).max(30).optional(),
})
export type Workshop = RowOf<typeof workshops>

/** A timed part of a workshop. */
export const workshopBlocks = table(
  'workshopBlocks',
  'wbl',
  {
    workshopId: Id,
    title: Text,
    minutes: z.int().min(1),
    method: Text.optional(),
    instructions: Text.optional(),
    materials: Text.optional(),
    startedAt: Instant.optional(),
    endedAt: Instant.optional(),
    order: Order,
  },
  { ownedBy: { table: 'workshops', field: 'workshopId' } },
)
export type WorkshopBlock = RowOf<typeof workshopBlocks>

/** What a group wrote down. */
export const capturedItems = table(
  'capturedItems',
  'cap',
  { workshopId: Id, blockId: Id.optional(), group: z.int().min(1).optional(), text: z.string().min(1), order: Order },
  { ownedBy: { table: 'workshops', field: 'workshopId' } },
)
export type CapturedItem = RowOf<typeof capturedItems>

/** Item × group: how many dots the group gave it. */
export const votes = table(
  'votes',
  'vot',
  { workshopId: Id, capturedItemId: Id, group: z.int().min(1).optional(), dots: z.int().min(0) },
  { ownedBy: { table: 'workshops', field: 'workshopId' } },
)
export type Vote = RowOf<typeof votes>

/** What a captured item became. */
export const outcomes = table(
  'outcomes',
  'otc',
  { workshopId: Id, capturedItemId: Id, becameTable: z.enum(['actions', 'followUps']), becameId: Id },
  { ownedBy: { table: 'workshops', field: 'workshopId' } },
)
export type Outcome = RowOf<typeof outcomes>
