import type { Place } from '../../core/forms/place.ts'
import { isWithin, nearest, type Element } from '../word/foreign/xml.ts'
import { bookmarks } from './find/bookmarks.ts'
import { cells } from './find/cells.ts'
import { controls } from './find/controls.ts'
import { fields } from './find/fields.ts'
import { formFields } from './find/form-fields.ts'
import type { Found, Target } from './find/found.ts'
import type { Form, Story } from './form.ts'
import { headingsOf } from './labels.ts'

/** A place and the one or more spots in the form that show it. */
export interface FormPlace {
  place: Place
  spots: Spot[]
}

export interface Spot {
  story: Story
  target: Target
}

/** All places of a form: those of the body in the order they are read, then of headers and footers. */
export function placesOf(form: Form): FormPlace[] {
  const keys = new Map<string, number>()
  const fieldsByName = new Map<string, FormPlace>()
  return form.stories.flatMap((story) => {
    const headingAt = headingsOf(story.root, form.styles)
    return paired(inOrder(story)).flatMap(({ found, spots }) => {
      const { target, takes, choices, own } = found
      const heading = headingAt(target.element)
      const name = found.name || heading
      const place: Place = { key: '', kind: target.kind, takes, name, heading: heading === name ? '' : heading, part: story.part, choices }
      const at = spots.map((one) => ({ story, target: one }))
      if (target.kind !== 'field') return { place: { ...place, key: unique(`${target.kind}:${own || `${heading}/${name}`}`, keys) }, spots: at }
      // One field may stand in many spots: all get the same value, and only what fits them all.
      const known = fieldsByName.get(own)
      if (!known) {
        const fresh = { place: { ...place, key: `field:${own}` }, spots: at }
        fieldsByName.set(own, fresh)
        return fresh
      }
      known.spots.push(...at)
      if (takes === 'lines') known.place.takes = 'lines'
      return []
    })
  })
}

function inOrder({ root }: Story): Found[] {
  const old = formFields(root)
  const named = new Set(old.map(({ own }) => own))
  // Word sets a bookmark of its name around each form field; that is one place, not two.
  const marks = bookmarks(root).filter(({ own }) => !named.has(own))
  return [...controls(root), ...old, ...marks, ...cells(root), ...fields(root)].toSorted((a, b) => startOf(a.target) - startOf(b.target))
}

function startOf(target: Target): number {
  return target.kind === 'field' ? target.texts[0]!.element.start : target.element.start
}

/**
 * Word writes what stands in a text box twice, in a new way and in one for older programs (mc:AlternateContent). The
 * two are one place with two spots; what only the older way has is left alone.
 */
function paired(founds: Found[]): { found: Found; spots: Target[] }[] {
  const places: { found: Found; spots: Target[] }[] = []
  for (const found of founds) {
    const older = nearest(found.target.element, 'mc:Fallback')
    const twin = older && places.find((one) => one.spots.length === 1 && one.found.target.kind === found.target.kind && one.found.own === found.own && one.found.name === found.name && isBesides(one.found.target.element, older))
    if (twin) twin.spots.push(found.target)
    else if (!older) places.push({ found, spots: [found.target] })
  }
  return places
}

function isBesides(element: Element, older: Element): boolean {
  return older.around !== null && isWithin(element, older.around) && !isWithin(element, older)
}

/** Places that are named alike are told apart by their order. */
function unique(key: string, keys: Map<string, number>): string {
  const times = (keys.get(key) ?? 0) + 1
  keys.set(key, times)
  return times === 1 ? key : `${key}#${times}`
}
