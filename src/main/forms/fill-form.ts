import type { FormValue, Place } from '../../core/forms/place.ts'
import { ok, type Result } from '../../core/values/problem.ts'
import type { Parts } from '../word/foreign/open.ts'
import { child, outwards, type Element } from '../word/foreign/xml.ts'
import { bookmark } from './fill/bookmark.ts'
import { cell } from './fill/cell.ts'
import { control } from './fill/control.ts'
import { fields, type FieldFilling } from './fill/fields.ts'
import type { Filling } from './fill/filling.ts'
import { formField } from './fill/form-field.ts'
import { isNothing, textFor } from './fill/said.ts'
import { tableLookOf } from './fill/table.ts'
import type { Target } from './find/found.ts'
import { damaged, readStories, type Form, type Story } from './form.ts'
import { packForm } from './package.ts'
import { placesOf, type Spot } from './places.ts'
import { spliced, type Splice } from './splice.ts'
import { settle, withoutDangers } from './without-dangers.ts'

/** What was filled and what was not: a place that is not in the form, has nothing to say, or whose list has no such choice. */
export interface FilledForm {
  docx: Buffer
  filled: string[]
  left: string[]
}

/**
 * The form with values in its places. Parts without a filled place keep their bytes; in the others nothing but the
 * places is touched. Macros, templates and pictures from elsewhere, and signatures that would no longer hold, are left out.
 */
export async function fillForm(bytes: Buffer, file: string, values: ReadonlyMap<string, FormValue>): Promise<Result<FilledForm>> {
  const form = await readStories(bytes, file)
  if (!form.ok) return form
  try {
    const { spots, filled } = spotsToFill(form.value, values)
    const parts = partsWith(spots, form.value)
    return ok({ docx: await packForm(parts), filled, left: [...values.keys()].filter((key) => !filled.includes(key)) })
  } catch (error) {
    return damaged(error, file)
  }
}

function partsWith(spots: readonly SpotFilling[], { parts, stories }: Form): Parts {
  const safe = withoutDangers(parts)
  settle(safe, stories.map(({ path }) => path))
  for (const story of stories) {
    const values = splicesIn(story, spots)
    // What a value takes the place of needs no other care.
    const others = (safe.splices.get(story.path) ?? []).filter((one) => !values.some(({ start, end }) => start <= one.start && one.end <= end))
    const part = safe.parts.get(story.path)!
    if (values.length + others.length > 0) safe.parts.set(story.path, { ...part, bytes: Buffer.from(spliced(story.xml, [...values, ...others]), 'utf8') })
  }
  return safe.parts
}

type SpotFilling = Filling & { target: Target }

/** The spots of the places that have something to say; what lies in another such spot goes with it. */
function spotsToFill(form: Form, values: ReadonlyMap<string, FormValue>): { spots: SpotFilling[]; filled: string[] } {
  const table = tableLookOf(form.stories)
  const wished = placesOf(form).flatMap(({ place, spots }) => {
    const value = values.get(place.key)
    if (!value || isNothing(value)) return []
    const known = place.takes === 'choice' ? chosen(place, spots, value) : value
    return known ? spots.map((spot): SpotFilling => ({ ...spot, place, value: known, styles: form.styles, table })) : []
  })
  const wiped = new Set(wished.flatMap(({ target }) => wipedBy(target)))
  const spots = wished.filter(({ target }) => standsOn(target).every((element) => [...outwards(element)].every((outer) => !wiped.has(outer))))
  return { spots, filled: [...new Set(spots.map(({ place }) => place.key))] }
}

/** As the form's list writes it. A list that can be typed over takes anything, the others only what they offer: null then. */
function chosen(place: Place, spots: readonly Spot[], value: FormValue): FormValue | null {
  const text = textFor(value, 'choice')
  const choice = place.choices.find((one) => one.trim().toLowerCase() === text.toLowerCase())
  const isOpen = spots.every(({ target }) => target.kind === 'control' && child(child(target.element, 'w:sdtPr'), 'w:comboBox'))
  return choice !== undefined ? { kind: 'text', text: choice } : isOpen ? value : null
}

/** What gives way to a value with all that is in it. */
function wipedBy(target: Target): Element[] {
  switch (target.kind) {
    case 'control':
    case 'cell':
      return [target.element]
    case 'formField':
      return target.result
    case 'bookmark':
      return target.runs
    case 'field':
      return []
  }
}

function standsOn(target: Target): Element[] {
  return target.kind === 'field' ? target.texts.map(({ element }) => element) : [target.element]
}

function splicesIn(story: Story, spots: readonly SpotFilling[]): Splice[] {
  const here = spots.filter((spot) => spot.story === story)
  const ofFields = here.filter((spot): spot is FieldFilling => spot.target.kind === 'field')
  return [...here.flatMap(splicesOf), ...fields(ofFields)]
}

function splicesOf({ target, ...filling }: SpotFilling): Splice[] {
  switch (target.kind) {
    case 'control':
      return control(target.element, filling)
    case 'formField':
      return formField(target, filling)
    case 'bookmark':
      return bookmark(target, filling)
    case 'cell':
      return cell(target.element, filling)
    case 'field':
      // All of a story are filled together, since several may stand in one text.
      return []
  }
}
