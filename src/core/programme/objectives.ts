import { byOrder } from '../values/order.ts'
import type { FocusArea, Objective } from './programme.ts'

/** By focus area, and within each in its own order; those whose focus area is gone come last. */
export function inAreaOrder(objectives: readonly Objective[], areas: readonly FocusArea[]): Objective[] {
  const places = new Map(areas.toSorted(byOrder).map(({ id }, index) => [id, index]))
  const place = ({ focusAreaId }: Objective) => places.get(focusAreaId) ?? places.size
  return objectives.toSorted((a, b) => place(a) - place(b) || byOrder(a, b))
}

/** The next free code of a focus area: `2.3` after `2.2`. */
export function nextObjectiveCode(area: FocusArea | undefined, objectives: readonly Objective[]): string {
  if (!area) return ''
  const taken = new Set(objectives.map(({ code }) => code))
  let number = objectives.filter(({ focusAreaId }) => focusAreaId === area.id).length + 1
  while (taken.has(`${area.code}.${number}`)) number++
  return `${area.code}.${number}`
}
