import type { FormMapping } from './form.ts'
import type { Place } from './place.ts'

/** How a new version of a form differs from what is known of the old one. */
export interface FormDifference {
  /** Places that have been given something and are not there any more. */
  lost: string[]
  /** Names of places that the old one did not have. */
  added: string[]
}

/** What was filled so far must stay where it is: a version that lost a place takes the place of none. */
export function differenceOf(before: readonly Place[], after: readonly Place[], mappings: readonly FormMapping[]): FormDifference {
  const [old, fresh] = [new Map(before.map((place) => [place.key, place])), new Set(after.map(({ key }) => key))]
  const lost = [...new Set(mappings.map(({ place }) => place))].filter((key) => !fresh.has(key))
  return { lost: lost.map((key) => namedIn(old.get(key), key)), added: after.filter(({ key }) => !old.has(key)).map((place) => namedIn(place, place.key)) }
}

function namedIn(place: Place | undefined, key: string): string {
  if (!place) return key.slice(key.indexOf(':') + 1)
  return place.heading ? `${place.heading} – ${place.name}` : place.name
}
